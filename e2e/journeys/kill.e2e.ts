import { setTimeout as pause } from 'node:timers/promises';
import { calendarPage } from '../calendar/calendar.page.ts';
import { lockPage } from '../pages/lock.page.ts';
import { milestonesPage } from '../pages/milestones.page.ts';
import { JONAS, MARA } from '../pages/onboarding.page.ts';
import { privatePage } from '../pages/private.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test } from '../support/app.ts';
import { closeBook } from '../support/couple.ts';
import { readVault } from '../support/read-vault.ts';

const ROUNDS = 10;

test.describe('a kill in mid-act', { tag: '@shell' }, () => {
  test.setTimeout(300_000);

  test('kill -9 ten times loses nothing that was acknowledged', async ({ couple }) => {
    const offered: string[] = [];
    const noted: string[] = [];
    const planned: string[] = [];
    const begun: string[] = [];

    const offer = async (title: string, acknowledged: string[]) => {
      const board = milestonesPage(couple.page());
      await board.hopeFor(title);
      await board.offerNew();
      await expect(board.card('hoped', title)).toBeVisible();
      acknowledged.push(title);
    };

    await lockPage(couple.page()).openAs(MARA);
    for (let round = 1; round <= ROUNDS; round += 1) {
      const [here, other] = round % 2 === 0 ? [JONAS, MARA] : [MARA, JONAS];
      const shell = shellPage(couple.page());
      if (round === 1 || round === ROUNDS) {
        await shell.goTo('private');
        await privatePage(couple.page()).open(here.passphrase);
        const note = `Note ${round}, for nobody else`;
        await privatePage(couple.page()).write(note);
        noted.push(note);
      }
      if (round % 3 === 0) {
        await shell.goTo('calendar');
        const plan = `Plan ${round}`;
        await calendarPage(couple.page()).writePlan({ title: plan }, 'full');
        planned.push(plan);
      }
      await shell.goTo('milestones');
      await offer(`Acknowledged ${round}`, offered);
      // A stream of acts, and the kill somewhere in one of them: not a wait for anything.
      const inFlight = (async () => {
        for (let act = 1; ; act += 1) {
          begun.push(`In flight ${round}.${act}`);
          await offer(`In flight ${round}.${act}`, offered);
        }
      })().catch(() => undefined);
      await pause(40 + 61 * round);
      await couple.killAndRestart();
      await inFlight;

      // The other one looks, and goes on in the next round.
      await lockPage(couple.page()).openAs(other);
      await shellPage(couple.page()).goTo('milestones');
      const board = milestonesPage(couple.page());
      await expect(board.card('hoped', String(offered.at(-1)))).toBeVisible();
      // Cards out of sight have no rendered text (content-visibility): the DOM's own is asked.
      const shown = await board.column('hoped').getByRole('row').allTextContents();
      for (const title of offered) {
        expect(shown.filter((text) => text.includes(title)).length, title).toBeGreaterThan(0);
      }
    }
    await closeBook(couple);

    expect(begun.length).toBeGreaterThanOrEqual(ROUNDS);
    const hers = await readVault(String(couple.profile), MARA.passphrase);
    const his = await readVault(String(couple.profile), JONAS.passphrase);
    expect(hers.torn).toBe(false);
    const shared = JSON.stringify(hers.entries.map(({ body }) => body));
    for (const text of [...offered, ...planned]) expect(shared).toContain(text);
    const privately = JSON.stringify([hers.privateItems, his.privateItems]);
    for (const text of noted) expect(privately).toContain(text);
    // An act is there once or not at all.
    for (const title of begun) {
      const times = hers.entries.filter(
        ({ body, header }) =>
          header.kind === 'milestone-proposed' && JSON.stringify(body).includes(`"${title}"`),
      ).length;
      expect(times, title).toBeLessThanOrEqual(1);
    }
  });
});
