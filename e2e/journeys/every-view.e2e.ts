import type { Page } from '@playwright/test';
import { expect, test, type AppUnderTest } from '../support/app.ts';
import { findWithAxe } from '../support/axe.ts';
import { stillInstant, stillZone } from '../support/hold-still.ts';
import { findAtRest, findOutOfReach, findStretched } from '../support/layout.ts';
import { walks } from '../views/all-views.ts';
import { scenes } from '../views/scenes.ts';
import type { Walk } from '../views/view.ts';

const usual = { width: 1280, height: 800 };

interface Concern {
  readonly name: string;
  readonly size?: typeof usual;
  readonly find: (page: Page) => Promise<readonly string[]>;
}

/** Each of them sees every view. At 200 % a window has half of its pixels in each direction. */
const concerns: readonly Concern[] = [
  {
    name: 'axe by day',
    find: async (page) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      return findWithAxe(page);
    },
  },
  {
    // The same document in other colours.
    name: 'axe by night',
    find: async (page) => {
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      return findWithAxe(page, 'colours');
    },
  },
  { name: 'in 900×600', size: { width: 900, height: 600 }, find: findOutOfReach },
  { name: '200 % in 1440×900', size: { width: 720, height: 450 }, find: findOutOfReach },
  { name: '200 % in 900×600', size: { width: 450, height: 300 }, find: findOutOfReach },
  { name: 'in 3840×2160', size: { width: 3840, height: 2160 }, find: findStretched },
];

const walkThrough = async (app: AppUnderTest, { scene, views }: Walk): Promise<void> => {
  const found: string[] = [];
  await app.page().emulateMedia({ reducedMotion: 'reduce' });
  await scenes[scene].open(app);
  for (const view of views) {
    await test.step(view.name, async () => {
      await view.reach(app);
      for (const { name, size = usual, find } of concerns) {
        await app.page().setViewportSize(size);
        for (const line of await findAtRest(app.page(), find))
          found.push(`${view.name}, ${name}: ${line}`);
      }
      await app.page().setViewportSize(usual);
    });
  }
  expect(found).toEqual([]);
};

// In the engine that ships; in the shell's older one they would only say the same again.
// The guard of `app` and `couple` adds: no broken policy, no error, no request in any of them.
test.describe(
  'axe finds nothing, and nothing is out of reach or stretched',
  { tag: '@browser' },
  () => {
    // Each walk is a window of its own: they may go beside each other.
    test.describe.configure({ mode: 'parallel' });
    test.setTimeout(240_000);
    test.use({ stillAt: stillInstant, timezoneId: stillZone });

    test('the list names every view once', () => {
      const names = walks.flatMap(({ views }) => views.map(({ name }) => name));
      expect(names).toEqual([...new Set(names)]);
    });

    // A celebration has its end: what it is made of is in the views around it.
    for (const walk of walks.filter(({ views }) => views.every(({ moment }) => !moment))) {
      const title = `in ${walk.views.map(({ name }) => name).join(', ')}`;
      if (scenes[walk.scene].base === 'couple') {
        test(title, ({ couple }) => walkThrough(couple, walk));
      } else {
        test(title, ({ app }) => walkThrough(app, walk));
      }
    }
  },
);
