import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { agreementsPage } from '../pages/agreements.page.ts';
import { lookAroundPage } from '../pages/look-around.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test } from '../support/app.ts';
import { stillInstant, stillZone } from '../support/hold-still.ts';
import { spokenLines } from '../support/spoken.ts';
import { words } from '../support/words.ts';

const path = join(import.meta.dirname, '../../docs/accessibility/consenting.md');

const opening = `# Consenting, as a screen reader hears it

What Chromium hands to a screen reader while Mara of the sample couple reads other words that Jonas offers and
agrees to them, by keyboard alone. A line is a stop in reading order. Nobody writes this page: it is drawn from the
accessibility tree by \`e2e/agreements/consenting.e2e.ts\`, which fails where the two differ (\`UPDATE_DOCS=1\`
draws it anew).
`;

// The page has one text, so one engine draws it: the one that ships.
test.describe('consenting by ear', { tag: '@browser' }, () => {
  test.use({ stillAt: stillInstant, timezoneId: stillZone });

  test('docs/accessibility/consenting.md is what is heard', async ({ app }) => {
    const page = app.page();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await lookAroundPage(page).open();
    await shellPage(page).goTo('agreements');
    const agreements = agreementsPage(page);
    const announced = page.locator('[role="status"][aria-live]').first();
    const answer = agreements.button('agreements.act.answer').first();
    const clause = page
      .getByRole('article')
      .filter({ has: page.getByRole('button', { name: words('agreements.act.answer') }) })
      .first();
    const heard: string[] = [opening];
    const hear = (heading: string, lines: readonly string[]) =>
      heard.push(`## ${heading}\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\`\n`);

    await answer.focus();
    hear('On the page', await spokenLines(page, clause));

    await page.keyboard.press('Enter');
    const sheet = agreements.sheet();
    await expect(sheet.getByRole('heading').first()).toBeFocused();
    hear('Enter on “Read and answer”: the sheet', await spokenLines(page, sheet));

    const agree = agreements.button('agreements.sheet.agree', sheet);
    for (let stops = 0; stops < 20; stops += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one stop after another
      if (await agree.evaluate((button) => button === document.activeElement)) break;
      // oxlint-disable-next-line no-await-in-loop -- as above
      await page.keyboard.press('Tab');
    }
    await expect(agree).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(sheet).toContainText(words('agreements.sheet.both'));
    await expect(announced).toHaveText(words('agreements.sheet.consent-announced'));
    await expect(agreements.button('agreements.sheet.back', sheet)).toBeFocused();
    hear('Enter on “I agree to this wording”', [
      `said at once: ${await announced.innerText()}`,
      ...(await spokenLines(page, sheet)),
    ]);

    await page.keyboard.press('Enter');
    await expect(sheet).toBeHidden();
    hear(
      'Enter on “Back to the page”',
      await spokenLines(page, page.locator('[data-clause]:focus')),
    );

    const drawn = heard.join('\n');
    if (process.env['UPDATE_DOCS'] === '1') {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, drawn);
    }
    expect(readFileSync(path, 'utf8')).toBe(drawn);
  });
});
