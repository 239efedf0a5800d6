import type { Page } from '@playwright/test';
import { askToLock, expect, test, type Shell } from '../support/launch.ts';
import { isRunning } from '../support/electron-process.ts';

const processOf = ({ app }: Shell) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getOSProcessId()),
  );

const reasonOf = (page: Page) =>
  page.evaluate(async () => (await window.commonGround?.startFacts())?.reason);

const setAnswering = (page: Page, answersLock: boolean) =>
  page.evaluate((value) => {
    (globalThis as unknown as { probe: { answersLock: boolean } }).probe.answersLock = value;
  }, answersLock);

const pressHideKey = ({ app }: Shell) =>
  app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({
      type: 'keyDown',
      keyCode: 'F9',
    });
  });

const emitPower = ({ app }: Shell, name: 'suspend' | 'lock-screen') =>
  app.evaluate(({ powerMonitor }, event) => {
    powerMonitor.emit(event);
  }, name);

const setSystemIdle = ({ app }: Shell, seconds: number) =>
  app.evaluate(({ powerMonitor }, value) => {
    powerMonitor.getSystemIdleTime = () => value;
  }, seconds);

const ways: readonly (readonly [string, (shell: Shell) => Promise<unknown>, string])[] = [
  ['hide now', pressHideKey, 'hide'],
  ['suspend', (shell) => emitPower(shell, 'suspend'), 'suspend'],
  ['screen lock', (shell) => emitPower(shell, 'lock-screen'), 'screen-lock'],
  ["the page's own wish", (shell) => askToLock(shell.window), 'asked'],
  // Last: it stays idle.
  ['idle', (shell) => setSystemIdle(shell, 24 * 60 * 60), 'idle'],
];

test.describe('lock', { tag: '@shell' }, () => {
  test('S15: whatever locks replaces the window by a new process', async ({ launch }) => {
    const shell = await launch({ show: 'probe' });
    let { window } = shell;
    for (const [name, act, reason] of ways) {
      await test.step(name, async () => {
        await window.evaluate(() => Object.assign(globalThis, { secret: 'in memory' }));
        const [before] = await processOf(shell);
        window = await shell.replacedBy(() => act({ ...shell, window }));
        const [after, ...others] = await processOf(shell);
        expect(others).toEqual([]);
        expect(after).not.toBe(before);
        await expect.poll(() => isRunning(before ?? -1)).toBe(false);
        expect(await window.evaluate(() => 'secret' in globalThis)).toBe(false);
        expect(await reasonOf(window)).toBe(reason);
      });
    }
  });

  test('S15: a window that does not answer is given a second, then it is gone', async ({
    launch,
  }) => {
    const shell = await launch({ show: 'probe' });
    await setAnswering(shell.window, false);
    const [before] = await processOf(shell);
    const start = performance.now();
    await shell.replacedBy(() => pressHideKey(shell));
    const took = performance.now() - start;
    expect(took).toBeGreaterThan(950);
    await expect.poll(() => isRunning(before ?? -1)).toBe(false);
  });

  test('S15: a window caught in an endless loop is gone with its process', async ({ launch }) => {
    const shell = await launch({ show: 'probe' });
    const [before] = await processOf(shell);
    await shell.window.evaluate(() => {
      setTimeout(() => {
        for (;;);
      }, 0);
    });
    await shell.replacedBy(() => emitPower(shell, 'suspend'));
    await expect.poll(() => isRunning(before ?? -1)).toBe(false);
  });

  test('S15: while held, idleness does not lock; hide now does', async ({ launch }) => {
    const shell = await launch({ show: 'probe' });
    await shell.window.evaluate(() => window.commonGround?.tellShell({ holdsIdleLock: true }));
    const [before] = await processOf(shell);
    await shell.app.evaluate(({ powerMonitor }) => {
      let asked = 0;
      powerMonitor.getSystemIdleTime = () => {
        asked += 1;
        Object.assign(globalThis, { idleAsked: asked });
        return 59 * 60;
      };
    });
    const idleAsked = () =>
      shell.app.evaluate(() => (globalThis as unknown as { idleAsked?: number }).idleAsked ?? 0);
    await expect.poll(idleAsked, { timeout: 20_000 }).toBeGreaterThanOrEqual(2);
    expect(await processOf(shell)).toEqual([before]);
    const next = await shell.replacedBy(() => pressHideKey(shell));
    expect(await reasonOf(next)).toBe('hide');
  });

  test('S15: held, an hour without a hand on anything locks all the same', async ({ launch }) => {
    const shell = await launch({ show: 'probe' });
    await shell.window.evaluate(() => window.commonGround?.tellShell({ holdsIdleLock: true }));
    const next = await shell.replacedBy(() =>
      shell.app.evaluate(({ powerMonitor }) => {
        powerMonitor.getSystemIdleTime = () => 24 * 60 * 60;
      }),
    );
    expect(await reasonOf(next)).toBe('idle');
  });

  test('S15: fewer quiet minutes can be chosen, for the window they were chosen in', async ({
    launch,
  }) => {
    const shell = await launch({ show: 'probe' });
    await shell.window.evaluate(() => window.commonGround?.tellShell({ idleMinutes: 1 }));
    const next = await shell.replacedBy(() =>
      shell.app.evaluate(({ powerMonitor }) => {
        // Somebody was there just now, however long this display had been idle before the window came.
        const seconds = [0];
        powerMonitor.getSystemIdleTime = () => seconds.pop() ?? 61;
      }),
    );
    expect(await reasonOf(next)).toBe('idle');
  });

  test('S15: the title stays neutral whatever the page calls itself', async ({ launch }) => {
    const { app, window } = await launch({ show: 'probe' });
    expect(await window.title()).toBe('A title that tells everything');
    await window.evaluate(() => (document.title = 'Another one'));
    const titles = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((each) => each.getTitle()),
    );
    expect(titles).toEqual(['Common Ground']);
  });

  test('a crashed renderer gives way to a new window', async ({ launch }) => {
    const shell = await launch({ show: 'probe' });
    const [before] = await processOf(shell);
    const next = await shell.replacedBy(async () => process.kill(before ?? -1, 'SIGKILL'));
    expect(await reasonOf(next)).toBe('asked');
  });

  test('closing the window lets it flush, then ends the app', async ({ launch }) => {
    const shell = await launch({ show: 'probe' });
    const vault = 'A'.repeat(22);
    await setAnswering(shell.window, false);
    await shell.window.evaluate((id) => {
      window.commonGround?.onLockRequest(() => {
        void window.commonGround
          ?.journalAppend(id, 0, new Uint8Array([1, 2, 3]))
          .then(() => window.commonGround?.lock('asked'));
      });
    }, vault);
    const ended = new Promise((resolve) => shell.app.process().once('exit', resolve));
    await shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    expect(await ended).toBe(0);
    const again = await launch({ show: 'probe', profile: shell.profile });
    const head = await again.window.evaluate((id) => window.commonGround?.journalHead(id), vault);
    expect(head?.frames).toBe(1);
  });
});
