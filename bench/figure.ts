export const AREAS = [
  'foundation',
  'durability',
  'exchange',
  'agreements',
  'calendar',
  'milestones',
  'practices',
] as const;
export type Area = (typeof AREAS)[number];

/** What one measuring found. `beside` names the peer or limit measured in the same run, with its figure. */
export interface Measured {
  readonly value: number;
  readonly holds: boolean;
  readonly beside: string;
}

/** One row of the table. `measure` runs everything afresh; nothing in it is remembered from another run. */
export interface Figure {
  readonly area: Area;
  readonly name: string;
  readonly unit: string;
  readonly target: string;
  measure(bench: Bench): Promise<Measured>;
}

/** What every measuring may use. */
export interface Bench {
  readonly electron: string;
  /** The project's folder, with the built app in out/. */
  readonly project: string;
  /** `--long`: full counts instead of the short form. */
  readonly isLong: boolean;
  /** A fresh folder, removed after the run. */
  freshFolder(name: string): Promise<string>;
  /** Made once a run, however many rows ask for it: a seeded profile, a series of acts. */
  once<Value>(name: string, make: () => Promise<Value>): Promise<Value>;
  /** Progress, for people; never on standard output. */
  say(text: string): void;
}

export interface FigureRow extends Omit<Figure, 'measure'>, Omit<Measured, 'value'> {
  /** null for what could not be measured: `beside` then says why. */
  readonly value: number | null;
}
