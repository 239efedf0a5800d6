import { lockPage } from '../pages/lock.page.ts';
import { lookAroundPage } from '../pages/look-around.page.ts';
import { MARA } from '../pages/onboarding.page.ts';
import type { AppUnderTest } from '../support/app.ts';

/** Where a walk begins, from a first start or from the closed book of a couple that was made before. */
interface Scene {
  readonly base: 'first start' | 'couple';
  readonly open: (app: AppUnderTest) => Promise<unknown>;
}

export const scenes = {
  /** The welcome page of a first start. */
  door: { base: 'first start', open: async () => undefined },
  /** Mara and Jonas looked around in as Mara. */
  sample: { base: 'first start', open: (app) => lookAroundPage(app.page()).open() },
  /** The closed book of two people who have nothing in it yet. */
  closed: { base: 'couple', open: (app) => lockPage(app.page()).seen() },
  /** The same, opened by Mara. */
  rooms: { base: 'couple', open: (app) => lockPage(app.page()).openAs(MARA) },
} as const satisfies Record<string, Scene>;

export type SceneName = keyof typeof scenes;
