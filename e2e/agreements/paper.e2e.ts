import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { agreementsPage } from '../pages/agreements.page.ts';
import { lockPage } from '../pages/lock.page.ts';
import { JONAS, MARA } from '../pages/onboarding.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test } from '../support/app.ts';
import { changeOver } from '../support/couple.ts';
import { words } from '../support/words.ts';
import { readPdf } from './read-pdf.ts';

const AGREED = 'We tell each other before plans change.';
const BOUNDARY = 'After ten at night I don’t talk about last spring.';
const OFFERED = 'We read aloud on Fridays, undecided canary.';
const DRAFT = 'A private canary that nobody was offered.';

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);

const isPdf = (path: string): boolean => readFileSync(path).includes('%PDF-');

test.describe('the agreement on paper', { tag: '@shell' }, () => {
  test.setTimeout(180_000);

  test('S9 S13 is a tagged PDF of what holds and nothing else, written where the person chose alone', async ({
    couple: app,
    folder,
  }) => {
    await test.step('Mara offers; one of hers stays undecided', async () => {
      await lockPage(app.page()).openAs(MARA);
      await shellPage(app.page()).goTo('agreements');
      const agreements = agreementsPage(app.page());
      await agreements.propose(AGREED);
      await agreements.propose(BOUNDARY, 'boundary');
      await agreements.propose(OFFERED);
    });

    const agreements = await test.step('Jonas agrees to one, and writes a draft', async () => {
      await changeOver(app, JONAS);
      await shellPage(app.page()).goTo('agreements');
      const his = agreementsPage(app.page());
      await his.readAndAnswer(AGREED);
      await his.agree();
      await his.backToPage();
      await his.begin(DRAFT);
      await his.keepDraft();
      return his;
    });

    const chosen = join(folder, 'chosen.pdf');
    const pages = await agreements.showPaper();
    await app.savesTo(chosen);
    await agreements.savePaper();

    await test.step('another program reads its words, its parts and its letters', () => {
      const pdf = readPdf(chosen);
      const said = [
        words('agreements.title'),
        AGREED,
        BOUNDARY,
        words('agreements.paper.voluntary'),
        words('agreements.paper.page', { page: pages, pages }),
        'Mara agreed',
        'Jonas agreed',
      ];
      for (const text of said) expect(pdf.text).toContain(text);
      expect(pdf.text).not.toContain('canary');
      expect(pdf.pages).toBe(pages);
      expect(pdf.isTagged).toBe(true);
      expect(pdf.structure).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'P']));
      expect(pdf.fonts.length).toBeGreaterThan(0);
      for (const font of pdf.fonts) expect(font).toEqual({ isEmbedded: true, isReadable: true });
    });

    await test.step('S23 S36 it tells neither the hour nor the computer, and its language', () => {
      const bytes = readFileSync(chosen, 'latin1');
      expect(bytes).toMatch(/\/CreationDate \(D:\d{8}000000/u);
      expect(bytes).not.toMatch(/Linux|Electron|Mozilla/u);
      expect(bytes).toContain('/Lang (en)');
      expect(bytes).toContain('/Outlines');
    });

    await test.step('nothing of it lies anywhere else', () => {
      expect(filesBelow(folder).filter(isPdf)).toEqual([chosen]);
    });

    await test.step('review dates go as a calendar file, without a word of a clause', async () => {
      const dates = join(folder, 'chosen.ics');
      await app.savesTo(dates);
      await agreements.showReviewDates();
      const dialog = app.page().locator('dialog[open]');
      await dialog.getByRole('button', { name: words('agreements.dates.save') }).click();
      await expect(dialog).toContainText(words('ui.paper.saved'));
      const file = readFileSync(dates, 'utf8');
      expect(file).toContain(`SUMMARY:${words('agreements.dates.summary')}\r\n`);
      expect(file).not.toMatch(/plans|canary/u);
    });
  });
});
