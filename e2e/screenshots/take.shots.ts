import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test, type AppUnderTest } from '../support/app.ts';
import { walks } from '../views/all-views.ts';
import { scenes } from '../views/scenes.ts';
import type { View, Walk } from '../views/view.ts';
import { readScreenshotOptions } from './options.ts';
import { holdMoment, letGo } from './hold-moment.ts';
import { settle, showAll } from './settle.ts';

const options = readScreenshotOptions();

const isMatch = (name: string, pattern: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

const isWanted = ({ name }: View): boolean =>
  options.only.length === 0 || options.only.some((pattern) => isMatch(name, pattern));

const names = walks.flatMap(({ views }) => views.map(({ name }) => name));
const unknown = options.only.filter((pattern) => !names.some((name) => isMatch(name, pattern)));
if (unknown.length > 0) {
  throw new Error(`No view is called ${unknown.join(', ')}. There are: ${names.join(', ')}`);
}

const usual = { width: 1440, height: 900 };

/** One view in every wanted size and theme. */
const take = async (app: AppUnderTest, view: View, language: string): Promise<void> => {
  const folder = join(options.out, view.name);
  mkdirSync(folder, { recursive: true });
  const page = app.page();
  for (const size of options.sizes) {
    await page.setViewportSize(size);
    for (const theme of options.themes) {
      const isMoving = view.moment !== undefined;
      await page.emulateMedia({
        colorScheme: theme === 'light' ? 'light' : 'dark',
        forcedColors: theme === 'contrast' ? 'active' : 'none',
        reducedMotion: isMoving ? 'no-preference' : 'reduce',
      });
      if (view.moment === undefined) await settle(page);
      else {
        await view.reach(app);
        await settle(page);
        await holdMoment(page, () => view.moment?.begin(app), view.moment.after);
      }
      if (options.isWhole) await showAll(page, size);
      const name = `${language}-${theme}-${size.width}x${size.height}.png`;
      await page.screenshot({
        path: join(folder, name),
        animations: isMoving ? 'allow' : 'disabled',
      });
      if (isMoving) await letGo(page);
    }
  }
  await page.setViewportSize(usual);
};

const walk = async (app: AppUnderTest, { scene, views }: Walk, language: string): Promise<void> => {
  const last = views.findLastIndex(isWanted);
  await app.page().emulateMedia({ reducedMotion: 'reduce' });
  await scenes[scene].open(app);
  for (const view of views.slice(0, last + 1)) {
    await test.step(view.name, async () => {
      if (view.moment === undefined) await view.reach(app);
      if (isWanted(view)) await take(app, view, language);
    });
  }
};

for (const each of walks.filter(({ views }) => views.some(isWanted))) {
  const title = each.views.filter(isWanted).map(({ name }) => name);
  if (scenes[each.scene].base === 'couple') {
    test(title.join(', '), ({ couple }, info) =>
      walk(couple, each, info.project.name.replace('electron ', '')),
    );
  } else {
    test(title.join(', '), ({ app }, info) =>
      walk(app, each, info.project.name.replace('electron ', '')),
    );
  }
}
