import { lookAroundPage } from '../pages/look-around.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { expect, test } from '../support/app.ts';
import { words } from '../support/words.ts';

test('a clause is dragged below the next by its handle, it is said, and Ctrl+Z puts it back', async ({
  app,
}) => {
  test.setTimeout(90_000);
  const page = app.page();
  await lookAroundPage(page).open();
  await shellPage(page).goTo('agreements');
  const rows = page.locator('[data-row]');
  await expect(rows.nth(1)).toBeVisible();
  const stands = () => rows.evaluateAll((all) => all.map((each) => each.getAttribute('data-row')));
  const begun = await stands();
  const [first, second, ...others] = begun;

  await rows.first().evaluate((row) => row.scrollIntoView({ block: 'start' }));
  const handle = await page
    .getByRole('button', { name: words('agreements.order.handle', { number: '1' }), exact: true })
    .boundingBox();
  const next = await rows.nth(1).boundingBox();
  if (handle === null || next === null) throw new Error('There is nothing to drag.');
  const x = handle.x + handle.width / 2;
  await page.mouse.move(x, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(x, next.y, { steps: 4 });
  await page.mouse.move(x, next.y + next.height / 2 + 8, { steps: 4 });
  await expect(page.locator('[data-row][data-drop]')).toHaveCount(1);
  await page.mouse.up();
  await expect.poll(stands).toEqual([second, first, ...others]);
  const count = await page.locator('section:has([data-row])').first().locator('[data-row]').count();
  const said = words('agreements.order.moved', { place: 2, count });
  await expect(page.getByRole('status').filter({ hasText: said }).first()).toBeAttached();

  await page.keyboard.press('Control+z');
  await expect.poll(stands).toEqual(begun);
});
