import type { Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { askToLock, expect, test } from '../support/launch.ts';
import { invokeChannels } from '#shared/ipc/contract.ts';

const person = 'A'.repeat(22);

const violationsOf = (page: Page) =>
  page.evaluate(
    () => (globalThis as unknown as { probe: { violations: string[] } }).probe.violations,
  );

const inWorker = (page: Page, file: string) =>
  page.evaluate(
    (name) =>
      new Promise<string>((resolve) => {
        const worker = new Worker(new URL(name, location.href), { type: 'module' });
        worker.addEventListener('message', ({ data }) => resolve(String(data)));
        worker.addEventListener('error', () => resolve('worker-refused'));
      }),
    file,
  );

test.describe('fences', { tag: '@shell' }, () => {
  test('the page is sandboxed, isolated and without Node (checklist 2, 3, 4)', async ({
    launch,
  }) => {
    const { app, window: page } = await launch({ show: 'probe' });
    const found = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron'].filter(
        (name) => name in globalThis,
      ),
    );
    expect(found).toEqual([]);
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      return contents.getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
    });
    expect(
      await app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled()),
    ).toBe(false);
  });

  test('the bridge is the contract and nothing more, over at most 15 channels', async ({
    launch,
  }) => {
    const { app, window: page } = await launch({ show: 'probe' });
    const names = await page.evaluate(() => Object.keys(window.commonGround ?? {}));
    expect(names.sort()).toEqual([...invokeChannels, 'onLockRequest', 'onMenuChoice'].sort());
    const handlers = await app.evaluate(({ ipcMain }) => {
      const { _invokeHandlers } = ipcMain as unknown as { _invokeHandlers: Map<string, unknown> };
      return [..._invokeHandlers.keys()];
    });
    expect(handlers.sort()).toEqual([...invokeChannels].sort());
    expect(handlers.length + 1).toBeLessThanOrEqual(15);
    const listeners = await app.evaluate(({ ipcMain }) => ipcMain.eventNames().map(String));
    // Electron's own.
    expect(listeners).toEqual(['error']);
  });

  test("the page's policy refuses inline code, eval, inline styles, frames and WebAssembly (checklist 7)", async ({
    launch,
  }) => {
    const { window: page } = await launch({ show: 'probe' });
    expect(await violationsOf(page)).toEqual([]);
    const outcomes = await page.evaluate(async () => {
      const refused = (act: () => unknown) => {
        try {
          act();
          return 'ran';
        } catch {
          return 'refused';
        }
      };
      const add = (tag: string, content: string) =>
        document.body.append(Object.assign(document.createElement(tag), { textContent: content }));
      add('script', 'globalThis.inlineRan = true');
      add('style', 'h1 { color: red }');
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src="x.png" onerror="globalThis.handlerRan = true"><iframe src="./index.html"></iframe><object data="./index.html"></object>',
      );
      // What a debugger evaluates is exempt; a timer's callback is the page's own.
      await new Promise((resolve) => setTimeout(resolve, 0));
      return {
        // oxlint-disable-next-line no-eval
        eval: refused(() => (0, eval)('1')),
        // oxlint-disable-next-line typescript/no-implied-eval
        compile: refused(() => new Function('return 1')() as unknown),
        wasm: refused(() => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
        inline: 'inlineRan' in globalThis,
        colour: getComputedStyle(document.querySelector('h1') ?? document.body).color,
      };
    });
    expect(outcomes).toEqual({
      eval: 'refused',
      compile: 'refused',
      wasm: 'refused',
      inline: false,
      colour: 'rgb(1, 2, 3)',
    });
    await expect
      .poll(() => violationsOf(page))
      .toEqual(
        expect.arrayContaining([
          'script-src',
          'script-src-elem',
          'script-src-attr',
          'style-src-elem',
          'frame-src',
          'object-src',
        ]),
      );
    expect(await page.evaluate(() => 'handlerRan' in globalThis)).toBe(false);
  });

  test('only the key worker may compile WebAssembly, and it reaches nothing', async ({
    launch,
  }) => {
    const { window: page } = await launch({ show: 'probe' });
    expect(await inWorker(page, 'argon2id-worker-probe.js')).toBe('compiled');
    expect(await inWorker(page, 'other-worker.js')).toBe('CompileError');
  });

  test('every response carries its type, a policy and nosniff; nothing outside is served', async ({
    launch,
  }) => {
    const { app } = await launch({ show: 'probe' });
    const responses = await app.evaluate(async ({ session }) => {
      const paths = [
        'common-ground/index.html',
        'common-ground/probe.js',
        'common-ground/probe.css',
        'common-ground/argon2id-worker-probe.js',
        'common-ground/missing.js',
        'common-ground/..%2fmain%2findex.cjs',
        'common-ground/..%5c..%5cpackage.json',
        'common-ground/%2e%2e/%2e%2e/package.json',
        'common-ground//etc/passwd.json',
        'elsewhere/index.html',
      ];
      return Promise.all(
        paths.map(async (path) => {
          const response = await session.defaultSession.fetch(`app://${path}`);
          const { headers, status } = response;
          return {
            path,
            status,
            type: headers.get('content-type'),
            policy: headers.get('content-security-policy')?.includes('wasm-unsafe-eval'),
            sniff: headers.get('x-content-type-options'),
          };
        }),
      );
    });
    const rows = responses.map(({ path, status, type, policy }) => [path, status, type, policy]);
    expect(rows.slice(0, 4)).toEqual([
      ['common-ground/index.html', 200, 'text/html; charset=utf-8', false],
      ['common-ground/probe.js', 200, 'text/javascript; charset=utf-8', false],
      ['common-ground/probe.css', 200, 'text/css; charset=utf-8', false],
      ['common-ground/argon2id-worker-probe.js', 200, 'text/javascript; charset=utf-8', true],
    ]);
    expect(responses.slice(4).map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    expect(new Set(responses.map(({ sniff }) => sniff))).toEqual(new Set(['nosniff']));
  });

  test('new windows are denied (checklist 14)', async ({ launch }) => {
    const { app, window: page } = await launch({ show: 'probe' });
    const opened = await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), {
        href: './index.html',
        target: '_blank',
      });
      document.body.append(link);
      link.click();
      return [window.open('./index.html'), window.open('https://example.org/'), window.open('')];
    });
    expect(opened).toEqual([null, null, null]);
    expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
  });

  test('navigation is denied, by script and by link (checklist 13)', async ({ launch }) => {
    const { app, window: page } = await launch({ show: 'probe' });
    for (const address of [
      'https://example.org/',
      'file:///etc/passwd',
      'data:text/html,<p>x</p>',
      'javascript:document.title="ran"',
      'app://elsewhere/index.html',
      'app://common-ground/probe.css',
    ]) {
      await page.evaluate((to) => {
        location.href = to;
      }, address);
      await page.evaluate(
        (to) => Object.assign(document.createElement('a'), { href: to }).click(),
        address,
      );
    }
    expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Probe');
    const addresses = await app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => contents.getURL()),
    );
    expect(addresses).toEqual(['app://common-ground/index.html']);
    expect(await page.evaluate(() => document.title)).toBe('A title that tells everything');
  });

  test('a foreign sender is refused on every channel (checklist 17)', async ({ launch }) => {
    const { app } = await launch({ show: 'probe' });
    const opened = app.waitForEvent('window');
    // The same page and the same preload, but not the one window.
    await app.evaluate(async ({ BrowserWindow, app: electronApp }) => {
      const preload = `${electronApp.getAppPath()}/out/preload/index.cjs`;
      const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await other.loadURL('app://common-ground/index.html');
    });
    const other = await opened;
    const messages = await other.evaluate(async () => {
      const { onLockRequest: _lock, onMenuChoice: _menu, ...methods } = window.commonGround ?? {};
      return Promise.all(
        Object.values(methods).map((method) =>
          (method as () => Promise<unknown>)().then(
            () => 'answered',
            (error: Error) => error.message,
          ),
        ),
      );
    });
    expect(messages).toHaveLength(invokeChannels.length);
    for (const message of messages) expect(message).toMatch(/: sender-refused$/);
  });

  test('a message of another shape is refused with a code, and nothing is written', async ({
    launch,
  }) => {
    const { window: page, home } = await launch({ show: 'probe' });
    const messages = await page.evaluate(async (id) => {
      const api = window.commonGround as unknown as Record<
        string,
        (...args: unknown[]) => Promise<unknown>
      >;
      const bytes = new Uint8Array([1]);
      const calls: readonly (readonly unknown[])[] = [
        ['slotWrite', '../../secret words', bytes],
        ['slotWrite', `${id}.drafts/../x`, bytes],
        ['slotWrite', `${id}.other`, bytes],
        ['slotWrite', `${id}.drafts`, 'text'],
        ['slotWrite', `${id}.drafts`, new Uint8Array(18 * 1024 * 1024)],
        ['slotRead', '../version'],
        ['journalHead', '../../..'],
        ['journalAppend', id, -1, bytes],
        ['journalAppend', id, 0, new Uint8Array(0)],
        ['journalAppend', id, 0, bytes, 'more'],
        ['journalRestore', id, 0, 'frames'],
        ['keyringWrite', null],
        ['lock', 'because'],
        ['tellShell', 1],
        ['saveText', '../name.txt', 'x'],
        ['startFacts', 'more'],
      ];
      return Promise.all(
        calls.map(([name, ...args]) =>
          (api[String(name)] ?? Promise.reject)(...args).then(
            () => `${String(name)} answered`,
            (error: Error) => error.message,
          ),
        ),
      );
    }, person);
    for (const message of messages) expect(message).toMatch(/: message-refused$/);
    expect(messages.join(' ')).not.toContain('secret words');
    expect(existsSync(join(home, 'slots'))).toBe(false);
    expect(existsSync(join(home, 'journal'))).toBe(false);
  });

  test("the app's own first page breaks no policy and asks for nothing but app://", async ({
    launch,
  }) => {
    const shell = await launch();
    const context = shell.app.context();
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await context.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(globalThis, { probe: { violations } });
      document.addEventListener('securitypolicyviolation', (event) => {
        violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
      });
    });
    // The first page may have loaded before the listener was there; the next has it from the start.
    const page = await shell.replacedBy(() => askToLock(shell.window));
    await expect(page.locator('body')).not.toBeEmpty();
    expect(await violationsOf(page)).toEqual([]);
    expect(asked.filter((url) => !/^(?:app:\/\/common-ground\/|blob:app:)/.test(url))).toEqual([]);
  });
});
