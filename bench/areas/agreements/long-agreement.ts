import type { Bench } from '../../figure.ts';
import {
  countMainThread,
  goTo,
  readMainThread,
  startApp,
  unlock,
  waitForQuiet,
  type MainThread,
  type RunningApp,
} from '../../support/app.ts';
import { agreementWith, whoMeasures } from '../../support/seeded-profiles.ts';

export const clauses = 200;
export const wordings = 50;

export interface OpenAgreement extends RunningApp {
  /** Processor time of the page's main thread from the press until it rests. */
  readonly opening: Omit<MainThread, 'task'>;
  readonly entries: number;
}

/** The app on an agreement with a long past, opened while its thread is counted. It ends with the figure. */
export const openLongAgreement = async (bench: Bench): Promise<OpenAgreement> => {
  const profile = await agreementWith(bench, clauses, wordings);
  const app = await startApp(bench, profile.folder);
  await countMainThread(app.protocol);
  await unlock(app.page, whoMeasures(profile));
  await waitForQuiet(app.protocol);
  const before = await readMainThread(app.protocol);
  await goTo(app.page, 'Agreements');
  await app.page.getByRole('article').first().waitFor();
  await waitForQuiet(app.protocol);
  const after = await readMainThread(app.protocol);
  return {
    ...app,
    entries: profile.entries,
    opening: {
      script: after.script - before.script,
      style: after.style - before.style,
      layout: after.layout - before.layout,
    },
  };
};
