import type { Locator, Page } from '@playwright/test';
import { lookAroundPage } from '../pages/look-around.page.ts';
import { milestonesPage } from '../pages/milestones.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test } from '../support/app.ts';
import { words } from '../support/words.ts';

const CARD = 'Three days at the sea in spring';

const openBoard = async (page: Page) => {
  await lookAroundPage(page).open();
  await shellPage(page).goTo('milestones');
  const board = milestonesPage(page);
  await expect(board.card('hoped', CARD)).toBeVisible();
  return board;
};

const middleOf = async (place: Locator) => {
  const box = await place.boundingBox();
  if (box === null) throw new Error('nothing there to point at');
  return { x: box.x + box.width / 2, y: box.y + Math.min(40, box.height / 2) };
};

test.describe('moving cards', () => {
  test.setTimeout(90_000);

  test('a card follows the pointer to another column, it is said, and Ctrl+Z brings it back', async ({
    app,
  }) => {
    const page = app.page();
    const board = await openBoard(page);
    await board.dragTo(CARD, 'hoped', 'practising');
    await expect(board.card('practising', CARD)).toBeVisible();
    await expect(board.card('practising', CARD)).toBeFocused();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const moved = words('milestones.moved', {
      title: CARD,
      column: words('milestones.column.practising'),
    });
    await expect(page.getByRole('status').filter({ hasText: moved }).first()).toBeAttached();
    await page.keyboard.press('Control+z');
    await expect(board.card('hoped', CARD)).toBeVisible();
  });

  test(
    'Esc puts it back where it was, and a small wobble is a click',
    { tag: '@browser' },
    async ({ app }) => {
      const page = app.page();
      const board = await openBoard(page);
      const from = await middleOf(board.card('hoped', CARD));
      const to = await middleOf(board.column('noticed'));
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 6 });
      await expect(board.column('noticed')).toHaveAttribute('data-over', 'other');
      await page.keyboard.press('Escape');
      await expect(board.column('noticed')).not.toHaveAttribute('data-over', 'other');
      await page.mouse.up();
      await expect(page.locator('[data-dragging]')).toHaveCount(0);
      await expect(board.card('hoped', CARD)).toBeVisible();
      await expect(board.slip()).toHaveCount(0);

      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 2, from.y + 2);
      await page.mouse.up();
      await expect(board.slip()).toBeVisible();
    },
  );

  test(
    'taken up, a card’s words or its photo set out from where they stood, also where the slip has to make room',
    { tag: '@browser' },
    async ({ app }) => {
      const page = app.page();
      const board = await openBoard(page);
      await page.setViewportSize({ width: 900, height: 600 });
      /** How far what is `first` in the slip sets out from where `stood` was. */
      const setsOut = async (column: 'noticed' | 'celebrated', stood: Locator, first: string) => {
        const before = await stood.boundingBox();
        await page.evaluate((selector) => {
          const look = new MutationObserver(() => {
            const part = document.querySelector(`[role="dialog"] ${selector}`);
            if (part === null) return;
            look.disconnect();
            const { x, y } = part.getBoundingClientRect();
            Object.assign(globalThis, { setOut: { x, y } });
          });
          look.observe(document.body, { childList: true, subtree: true });
        }, first);
        await board.openAt(column, 0);
        const at = await page.evaluate(
          () => (globalThis as unknown as { setOut: { x: number; y: number } }).setOut,
        );
        await expect(board.slip()).toBeFocused();
        return Math.max(Math.abs(at.x - (before?.x ?? 0)), Math.abs(at.y - (before?.y ?? 0)));
      };
      const heading = board.cardAt('noticed', 0).getByRole('heading');
      expect(await setsOut('noticed', heading, 'h3')).toBeLessThan(2);
      await page.keyboard.press('Escape');
      await expect(board.slip()).toHaveCount(0);

      const photo = board.cardAt('celebrated', 0).getByRole('img');
      const stood = await photo.boundingBox();
      expect(await setsOut('celebrated', photo, 'figure > div')).toBeLessThan(2);
      // It comes to lie within the page, above its card.
      await expect
        .poll(async () => (await board.slip().getByRole('img').first().boundingBox())?.y)
        .toBeLessThan((stood?.y ?? 0) - 40);
    },
  );

  test(
    'dropped on “Celebrated” it stays, and its slip says what that needs',
    { tag: '@browser' },
    async ({ app }) => {
      const page = app.page();
      const board = await openBoard(page);
      await board.dragTo(CARD, 'hoped', 'celebrated');
      await expect(board.slip()).toContainText(words('milestones.slip.needs-both'));
      await expect(board.card('hoped', CARD)).toBeVisible();
    },
  );

  test('@browser a finger drags by the handle; elsewhere it scrolls', async ({ app }) => {
    const page = app.page();
    const board = await openBoard(page);
    const protocol = await page.context().newCDPSession(page);
    const touch = (type: string, x?: number, y?: number) =>
      protocol.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: x === undefined || y === undefined ? [] : [{ x, y }],
      });
    const handle = page.getByRole('button', {
      name: words('milestones.card.drag', { title: CARD }),
    });
    const from = await middleOf(handle);
    const to = await middleOf(board.column('practising'));
    await touch('touchStart', from.x, from.y);
    for (let step = 1; step <= 6; step += 1) {
      await touch('touchMove', from.x + ((to.x - from.x) * step) / 6, from.y + step * 4);
    }
    await touch('touchEnd');
    await expect(board.card('practising', CARD)).toBeVisible();
  });

  test(
    'arrows walk from card to card and across columns; Enter takes one up',
    { tag: '@browser' },
    async ({ app }) => {
      const page = app.page();
      const board = await openBoard(page);
      await board.column('hoped').getByRole('row').first().focus();
      await page.keyboard.press('ArrowDown');
      await expect(board.column('hoped').getByRole('row').nth(1)).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await expect(board.column('practising').getByRole('row').nth(1)).toBeFocused();
      await page.keyboard.press('End');
      await expect(board.column('practising').getByRole('row').last()).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(board.slip()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(board.column('practising').getByRole('row').last()).toBeFocused();
    },
  );
});
