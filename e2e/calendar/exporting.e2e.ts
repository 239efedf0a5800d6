import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockPage } from '../pages/lock.page.ts';
import { lookAroundPage } from '../pages/look-around.page.ts';
import { JONAS, MARA } from '../pages/onboarding.page.ts';
import { palettePage } from '../pages/palette.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test } from '../support/app.ts';
import { changeOver } from '../support/couple.ts';
import { words } from '../support/words.ts';
import { calendarPage } from './calendar.page.ts';

const HERS = { title: 'Canary of a title', where: 'Canary hall', note: 'Canary of a note' };
const HIS = 'Canary of his own';

test.describe('plans for another calendar', () => {
  test(
    'S13 S28: a file says only when, until words are ticked; the other’s plans are never in it',
    { tag: '@shell' },
    async ({ couple: app, folder }) => {
      const path = join(folder, 'chosen.ics');
      const calendarOf = async () => {
        await shellPage(app.page()).goTo('calendar');
        return calendarPage(app.page());
      };

      await test.step('Jonas offers a plan of his; Mara keeps one of hers', async () => {
        await lockPage(app.page()).openAs(JONAS);
        await (await calendarOf()).writePlan({ title: HIS, isWholeDay: true }, 'full');
        await changeOver(app, MARA);
        const calendar = await calendarOf();
        await calendar.writePlan(HERS);
        await expect(calendar.plan(HERS.title)).toBeVisible();
        await expect(calendar.plan(HIS)).toBeVisible();
      });

      const sheet = calendarPage(app.page()).exportSheet();
      const save = async (): Promise<string> => {
        await app.savesTo(path);
        await sheet.getByRole('button', { name: words('calendar.export.save') }).click();
        await expect(sheet.getByRole('status')).toHaveText(words('ui.paper.saved'));
        return readFileSync(path, 'utf8');
      };

      await test.step('without a tick no word is in the file', async () => {
        await calendarPage(app.page()).closePanel();
        await calendarPage(app.page()).beginExport();
        await expect(sheet).toContainText(words('calendar.export.says', { count: 1 }));
        await expect(sheet).toContainText(words('calendar.export.theirs', { name: JONAS.name }));
        const file = await save();
        expect(file).toContain(`SUMMARY:${words('calendar.export.busy')}\r\n`);
        expect(file).not.toContain('Canary');
        expect(file).not.toContain('DESCRIPTION');
      });

      await test.step('with a tick that word is, and no other', async () => {
        await sheet.getByRole('checkbox', { name: words('calendar.field.title') }).check();
        await expect(sheet).toContainText(HERS.title);
        await expect(sheet.getByRole('status')).toBeEmpty();
        const file = await save();
        expect(file).toContain(`SUMMARY:${HERS.title}\r\n`);
        expect(file).not.toContain(HERS.where);
        expect(file).not.toContain(HERS.note);
        expect(file).not.toContain(HIS);
      });

      await test.step('S23 S36 it tells no hour of its making, and lies nowhere else', () => {
        expect(readFileSync(path, 'utf8')).toMatch(/^DTSTAMP:\d{8}T000000Z\r$/mu);
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
        expect(files.filter((name) => name.endsWith('.ics'))).toEqual(['chosen.ics']);
      });
    },
  );

  test(
    'the sample couple’s can be looked at and not saved',
    { tag: '@browser' },
    async ({ app }) => {
      await lookAroundPage(app.page()).open();
      await shellPage(app.page()).goTo('calendar');
      const calendar = calendarPage(app.page());
      await calendar.planAt(0).waitFor();
      // By name, as well as from the menu.
      await palettePage(app.page()).choose('take', words('calendar.export.begin'));
      const sheet = calendar.exportSheet();
      await expect(sheet.getByRole('listitem').first()).toBeVisible();
      await expect(sheet).toContainText(words('ui.paper.sample'));
      await expect(sheet.getByRole('button', { name: words('calendar.export.save') })).toHaveCount(
        0,
      );
    },
  );
});
