import { join } from 'node:path';
import { readPdf } from '../agreements/read-pdf.ts';
import { lockPage } from '../pages/lock.page.ts';
import { JONAS, MARA } from '../pages/onboarding.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test } from '../support/app.ts';
import { changeOver } from '../support/couple.ts';
import { words } from '../support/words.ts';
import { calendarPage } from './calendar.page.ts';

const OFFERED = { title: 'Evening class', where: 'Town hall', note: 'Canary of a note' };
const KEPT = 'Canary of a surprise';
const HIS = 'Canary of his own';

test.describe('the week on paper', { tag: '@shell' }, () => {
  test.setTimeout(120_000);

  test('S13 S28: is one sheet with what both have; another program reads it', async ({
    couple: app,
    folder,
  }) => {
    const calendarOf = async () => {
      await shellPage(app.page()).goTo('calendar');
      return calendarPage(app.page());
    };

    await test.step('Jonas offers a plan; Mara offers one and keeps one', async () => {
      await lockPage(app.page()).openAs(JONAS);
      await (await calendarOf()).writePlan({ title: HIS, isWholeDay: true }, 'full');
      await changeOver(app, MARA);
      const calendar = await calendarOf();
      await calendar.writePlan({ ...OFFERED, isWholeDay: true }, 'full');
      await calendar.writePlan({ title: KEPT });
      await calendar.closePanel();
    });

    const save = async (name: string) => {
      const path = join(folder, name);
      await app.savesTo(path);
      await app
        .page()
        .getByRole('button', { name: words('ui.paper.save') })
        .click();
      await expect(app.page().getByText(words('ui.paper.saved'))).toBeVisible({ timeout: 30_000 });
      return readPdf(path);
    };

    await test.step('the sheet says what was offered, and nothing else', async () => {
      expect(await calendarPage(app.page()).printWeek()).toBe(1);
      const pdf = await save('week.pdf');
      expect(pdf.pages).toBe(1);
      expect(pdf.text).toContain(MARA.name);
      expect(pdf.text).toContain(OFFERED.title);
      expect(pdf.text).toContain(OFFERED.where);
      expect(pdf.text).not.toContain('Canary');
      expect(pdf.isTagged).toBe(true);
      expect(pdf.structure.filter((kind) => kind === 'H2')).toHaveLength(7);
    });

    await test.step('with a tick it has what only she sees, and still nothing of his', async () => {
      await app
        .page()
        .getByRole('checkbox', { name: words('calendar.print.private') })
        .check();
      await expect(app.page().locator('[data-paper-page]')).toContainText(KEPT);
      const pdf = await save('whole.pdf');
      expect(pdf.text).toContain(KEPT);
      expect(pdf.text).not.toContain(HIS);
      expect(pdf.text).not.toContain(OFFERED.note);
    });
  });
});
