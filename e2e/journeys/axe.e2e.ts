import { expect, test, type AppUnderTest } from '../support/app.ts';
import { findWithAxe } from '../support/axe.ts';
import { walkFirstDay, walkRooms, type Look } from '../support/views.ts';

/** Every view by day and by night; what is found is told together at the end. */
const lookWithAxe = (app: AppUnderTest, found: string[]): Look => {
  const seen = new Set<string>();
  return async (view) => {
    expect(seen).not.toContain(view);
    seen.add(view);
    const page = app.page();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const line of await findWithAxe(page)) found.push(`${view}, ${colorScheme}: ${line}`);
    }
  };
};

// The guard of `app` and `couple` adds: no broken policy, no error, no request in any of them.
test.describe('axe finds nothing', () => {
  test.setTimeout(240_000);

  test('on the first day, light and dark', async ({ app }) => {
    const found: string[] = [];
    await walkFirstDay(app, lookWithAxe(app, found));
    expect(found).toEqual([]);
  });

  test('in the rooms of two people, light and dark', async ({ couple }) => {
    const found: string[] = [];
    await walkRooms(couple, lookWithAxe(couple, found));
    expect(found).toEqual([]);
  });
});
