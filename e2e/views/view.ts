import type { AppUnderTest } from '../support/app.ts';
import type { SceneName } from './scenes.ts';

/** One thing a person sees: a room, a form, a sheet, a moment. */
export interface View {
  /** Unique, in kebab-case, its room first: it also names the picture's file. */
  readonly name: string;
  /** Goes on from the view before it in its walk, and ends where the view stands still. */
  readonly reach: (app: AppUnderTest) => Promise<unknown>;
  /** For what moves by itself; reached anew for every picture, with motion allowed. */
  readonly moment?: Moment;
}

/** Something that moves, held still in the middle. */
export interface Moment {
  /** What sets it off. */
  readonly begin: (app: AppUnderTest) => Promise<unknown>;
  /** Milliseconds after that. */
  readonly after: number;
}

/** Views that are reached one after another, from a scene of their own. */
export interface Walk {
  readonly scene: SceneName;
  readonly views: readonly View[];
}
