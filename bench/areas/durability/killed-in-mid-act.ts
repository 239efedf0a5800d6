import type { Page } from '@playwright/test';
import type { Bench, Figure } from '../../figure.ts';
import { goTo, pause, startApp, unlock } from '../../support/app.ts';
import { createDice, seededBytes } from '../../support/seed/story.ts';
import { seedProfile } from '../../support/seed-profile.ts';
import { whoMeasures } from '../../support/seeded-profiles.ts';

/** One shared act by hand: resolves once the app says that it was kept. */
const offerMilestone = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('button', { name: /hope/i }).first().click();
  await page.getByLabel('What do you hope for?').fill(title);
  await page.getByRole('button', { name: 'Offer this' }).click();
  // The form goes once the act is kept; it stays, with a message, when it isn't.
  await page.getByLabel('What do you hope for?').waitFor({ state: 'detached' });
};

const lostOf = async (page: Page, titles: readonly string[]): Promise<number> => {
  await goTo(page, 'Milestones');
  await page.getByRole('grid').first().waitFor();
  let lost = 0;
  for (const title of titles) {
    const card = page.getByRole('row', { name: title, exact: true });
    const isThere = await card.waitFor({ state: 'attached', timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (!isThere || (await card.getByText('Only you can see this').count()) > 0) lost += 1;
  }
  return lost;
};

const measure = async (bench: Bench) => {
  const profile = await bench.freshFolder('killed');
  const seeded = await seedProfile(profile, { plans: 40, clauses: 4, milestones: 3, lines: 8 });
  const person = whoMeasures(seeded);
  const dice = createDice(seededBytes(Date.now()));
  const kills = bench.isLong ? 40 : 10;
  const acknowledged: string[] = [];
  let lost = 0;
  let began = 0;
  for (let kill = 0; kill <= kills; kill += 1) {
    const { running, page } = await startApp(bench, profile);
    await page.getByRole('button', { name: 'Open', exact: true }).waitFor();
    await unlock(page, person);
    lost += await lostOf(page, acknowledged);
    let isAlive = true;
    const acts = async () => {
      while (isAlive && kill < kills) {
        began += 1;
        const title = `Act ${String(began)} before an end`;
        await offerMilestone(page, title);
        if (isAlive) acknowledged.push(title);
      }
    };
    const stream = acts().catch(() => undefined);
    // At any point of an act: while typing, signing, writing, or between.
    await pause(kill < kills ? 1_200 + dice.number(1_800) : 0);
    isAlive = false;
    await running.kill();
    await stream;
  }
  if (acknowledged.length === 0) throw new Error('No act was ever acknowledged.');
  return {
    value: lost,
    holds: lost === 0,
    beside: `${kills} kills, ${acknowledged.length} acts acknowledged, ${began - acknowledged.length} cut off in between`,
  };
};

export const killedInMidAct: Figure = {
  area: 'durability',
  name: 'acknowledged acts lost when killed in mid-act',
  unit: 'acts',
  target: '0 of all acknowledged',
  measure,
};
