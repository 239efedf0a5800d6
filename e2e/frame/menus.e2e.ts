import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookAroundPage } from '../pages/look-around.page.ts';
import { palettePage } from '../pages/palette.page.ts';
import { expect, test, type Shell } from '../support/launch.ts';
import { words } from '../support/words.ts';

/** Presses an item of the menus, as a person does. */
const press = ({ app }: Shell, id: string) =>
  app.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
  }, id);

const isOffered = ({ app }: Shell, id: string) =>
  app.evaluate(
    ({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.enabled,
    id,
  );

test.describe('the menus', { tag: '@shell' }, () => {
  test.setTimeout(120_000);

  test('rest while the book is closed, and lead everywhere once it is open', async ({ launch }) => {
    const shell = await launch();
    const page = shell.window;
    await expect(page.getByText(words('onboarding.welcome.lead'))).toBeVisible();
    for (const id of ['go.calendar', 'begin.plan', 'frame.palette', 'frame.lock', 'frame.print']) {
      expect(await isOffered(shell, id), id).toBe(false);
    }
    await lookAroundPage(page).open();
    await expect.poll(() => isOffered(shell, 'go.calendar')).toBe(true);
    // A printed page of the sample couple would bear no mark of being one.
    expect(await isOffered(shell, 'frame.print')).toBe(false);

    const heading = page.getByRole('main').getByRole('heading', { level: 1 }).first();
    await press(shell, 'go.milestones');
    await expect(heading).toHaveText(words('app.room.milestones'));
    await press(shell, 'frame.palette');
    await expect(palettePage(page).field).toBeFocused();
    await press(shell, 'begin.plan');
    await expect(palettePage(page).palette).toBeHidden();
    await expect(page.getByLabel(words('calendar.field.title'), { exact: true })).toBeFocused();
    await press(shell, 'go.settings');
    await expect(heading).toHaveText(words('app.sample.settings.title'));
    await press(shell, 'frame.back');
    await expect(heading).not.toHaveText(words('app.sample.settings.title'));

    const closed = await shell.replacedBy(() => press(shell, 'frame.lock'));
    await expect(closed.getByText(words('onboarding.welcome.lead'))).toBeVisible();
    expect(await isOffered(shell, 'go.calendar')).toBe(false);
  });

  test('undo takes back words while they are written', async ({ launch }) => {
    const shell = await launch();
    const page = shell.window;
    await lookAroundPage(page).open();
    await press(shell, 'begin.milestone');
    const title = page.getByLabel(words('milestones.new.label'), { exact: true });
    await expect(title).toBeFocused();
    await page.keyboard.type('A walk');
    const pressUndo = () =>
      shell.app.evaluate(({ Menu }, label) => {
        const edit = Menu.getApplicationMenu()?.items.find((item) => item.label === 'Edit');
        edit?.submenu?.items.find((item) => item.label === label)?.click();
      }, 'Undo');
    await pressUndo();
    await expect(title).not.toHaveValue('A walk');
  });

  test('a right click on text offers what editing needs, and nothing elsewhere', async ({
    launch,
  }) => {
    const shell = await launch();
    const page = shell.window;
    await lookAroundPage(page).open();
    await shell.app.evaluate(({ Menu }) => {
      const shown: string[][] = [];
      Object.assign(globalThis, { shownMenus: shown });
      Menu.prototype.popup = function popup() {
        shown.push(this.items.map(({ role }) => String(role)));
      };
    });
    const shown = () =>
      shell.app.evaluate(() => (globalThis as unknown as { shownMenus: string[][] }).shownMenus);
    await page.getByRole('heading', { level: 1 }).first().click({ button: 'right' });
    await press(shell, 'begin.milestone');
    await page
      .getByLabel(words('milestones.new.label'), { exact: true })
      .click({ button: 'right' });
    await expect.poll(async () => (await shown()).at(-1)).toContain('pasteandmatchstyle');
    expect((await shown()).flat().join(' ')).not.toMatch(/spell|lookup|search/i);
  });
});

test.describe('the window', { tag: '@shell' }, () => {
  const keep = (folder: string, state: unknown) => {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'common-ground'), { recursive: true });
    writeFileSync(join(profile, 'common-ground', 'window.json'), JSON.stringify(state));
    return profile;
  };
  const stateOf = ({ app }: Shell) =>
    app.evaluate(({ BrowserWindow, screen }) => {
      const [window] = BrowserWindow.getAllWindows();
      const bounds = window?.getNormalBounds();
      return {
        bounds,
        isOn: screen.getDisplayMatching(bounds ?? { x: 0, y: 0, width: 1, height: 1 }).workArea,
        zoom: window?.webContents.getZoomFactor(),
      };
    });

  test('comes up on a screen that is there when its own is gone, as large as before', async ({
    launch,
    folder,
  }) => {
    const bounds = { x: 9_000, y: -4_000, width: 960, height: 640 };
    const profile = keep(folder, { bounds, maximised: false, zoom: 1.25 });
    const shell = await launch({ show: 'probe', profile });
    const { bounds: shown, isOn, zoom } = await stateOf(shell);
    expect(shown).toMatchObject({ width: 960, height: 640 });
    expect(shown?.x).toBeGreaterThanOrEqual(isOn.x);
    expect(shown?.x).toBeLessThan(isOn.x + isOn.width);
    expect(shown?.y).toBeGreaterThanOrEqual(isOn.y);
    expect(zoom).toBe(1.25);
  });

  test('a broken note of where it stood is no reason not to open', async ({ launch, folder }) => {
    const profile = keep(folder, { bounds: { x: 'here' }, zoom: 40 });
    const shell = await launch({ show: 'probe', profile });
    const { zoom } = await stateOf(shell);
    expect(zoom).toBe(1);
  });
});
