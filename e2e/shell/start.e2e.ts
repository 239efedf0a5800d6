import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, startArguments, test } from '../support/launch.ts';
import { spawnElectron, whenEnded } from '../support/electron-process.ts';

const stubDialogs = ['-r', join(import.meta.dirname, '..', 'support', 'stub-dialogs.cjs')];

/** Every name below a folder with its kind, size, time and content. */
function describeFolder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const { mtimeMs, size, mode } = statSync(path);
      const content = statSync(path).isFile() ? readFileSync(path, 'base64') : '';
      return [name, mode, size, mtimeMs, content].join(' ');
    });
}

test.describe('start', { tag: '@shell' }, () => {
  test('a second start focuses the first and ends', async ({ launch, folder }) => {
    const { app, profile } = await launch({ show: 'probe' });
    await expect
      .poll(() =>
        app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()),
      )
      .toBe(true);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
    const second = spawnElectron(startArguments(folder, { show: 'probe', profile }).args);
    expect((await whenEnded(second)).code).toBe(0);
    await expect
      .poll(() =>
        app.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows().map((window) => window.isVisible()),
        ),
      )
      .toEqual([true]);
  });

  test('two profiles run side by side', async ({ launch, folder }) => {
    await launch({ show: 'probe' });
    const { window } = await launch({ show: 'probe', profile: join(folder, 'other') });
    await expect(window.getByRole('heading', { name: 'Probe' })).toBeVisible();
  });

  test('a newer profile is refused untouched', async ({ folder }) => {
    const { args, profile } = startArguments(folder, {
      show: 'probe',
      failure: 'newer',
      args: stubDialogs,
    });
    const before = describeFolder(profile);
    const { code, errors } = await whenEnded(spawnElectron([...args, '--answer-dialogs']));
    expect(code).toBe(1);
    expect(errors).toContain('dialog: ');
    expect(errors).toContain('was written by a newer version');
    expect(describeFolder(profile)).toEqual(before);
  });

  test('an unwritable profile folder gives a clear message before anything is typed', async ({
    launch,
  }) => {
    const {
      app,
      window: page,
      profile,
    } = await launch({
      show: 'probe',
      failure: 'not-writable',
      args: stubDialogs,
    });
    const shownDialogs = () =>
      app.evaluate(
        () =>
          (globalThis as unknown as { shownDialogs?: { message: string; detail: string }[] })
            .shownDialogs ?? [],
      );
    await expect.poll(async () => (await shownDialogs()).length).toBe(1);
    const [shown] = await shownDialogs();
    expect(shown?.message).toBe("Common Ground can't write to its folder.");
    expect(shown?.detail).toContain(profile);
    const facts = await page.evaluate(() => window.commonGround?.startFacts());
    expect(facts?.profileWritable).toBe(false);
    const outcome = await page.evaluate(
      (vault) => window.commonGround?.journalAppend(vault, 0, new Uint8Array([1])),
      'A'.repeat(22),
    );
    expect(outcome).toEqual({ status: 'failed', reason: 'not-writable' });
  });

  test('the window remembers where it stood, never smaller than 900×600', async ({ launch }) => {
    const first = await launch({ show: 'probe' });
    const bounds = { x: 20, y: 30, width: 1010, height: 640 };
    const smallest = await first.app.evaluate(({ BrowserWindow }, wanted) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setBounds(wanted);
      window?.webContents.setZoomFactor(1.5);
      return window?.getMinimumSize();
    }, bounds);
    expect(smallest).toEqual([900, 600]);
    const kept = join(first.home, 'window.json');
    await expect.poll(() => readIfThere(kept)).toContain('1010');
    expect(Object.keys(JSON.parse(readFileSync(kept, 'utf8')) as object).sort()).toEqual([
      'bounds',
      'maximised',
      'zoom',
    ]);
    await first.close();
    const second = await launch({ show: 'probe', profile: first.profile });
    const [again, zoom] = await second.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return [window?.getBounds(), window?.webContents.getZoomFactor()];
    });
    expect(again).toEqual(bounds);
    expect(zoom).toBe(1.5);
  });

  test('what is kept is readable by its owner only', async ({ launch }) => {
    test.skip(process.platform === 'win32', 'permission bits are POSIX');
    const { window: page, home } = await launch({ show: 'probe' });
    await page.evaluate(async (id) => {
      await window.commonGround?.journalAppend(id, 0, new Uint8Array([1]));
      await window.commonGround?.slotWrite(`${id}.drafts`, new Uint8Array([1]));
      await window.commonGround?.keyringWrite(new Uint8Array([1]));
    }, 'A'.repeat(22));
    const loose = readdirSync(home, { recursive: true })
      .map(String)
      .filter((name) => (statSync(join(home, name)).mode & 0o077) !== 0);
    expect(loose).toEqual([]);
  });
});

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
