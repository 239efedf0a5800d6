import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';

export interface RunningElectron {
  /** Milliseconds since 1970 at which the process was asked for. */
  readonly spawnedAt: number;
  /** Attaches to the window over the DevTools protocol; only then anything looks at it. */
  open(): Promise<OpenPage>;
  /** SIGTERM: as when a session of the system ends; what is open is flushed. */
  quit(): Promise<void>;
  /** SIGKILL: nothing is flushed, nobody is asked. */
  kill(): Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  readonly protocol: CDPSession;
}

export interface StartOptions {
  readonly electron: string;
  /** The folder with the package.json that Electron runs. */
  readonly app: string;
  readonly profile: string;
}

const alive = new Set<ChildProcess>();

/** Whatever still runs. */
export const killAll = (): void => {
  for (const child of alive) child.kill('SIGKILL');
};

// A measuring that fails, or is stopped by hand, leaves no window behind.
process.once('exit', killAll);
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

/** As root Chromium's sandbox can't start. */
const sandboxArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const patience = 30_000;

export const epochNow = (): number => performance.timeOrigin + performance.now();

const isOpenPage = (target: unknown): boolean =>
  typeof target === 'object' &&
  target !== null &&
  'type' in target &&
  target.type === 'page' &&
  'url' in target &&
  String(target.url).startsWith('app:');

/** Connecting while the first document is still being made can hang: wait until there is one. */
const waitForDocument = async (endpoint: string): Promise<void> => {
  const list = `http://${new URL(endpoint).host}/json/list`;
  const until = performance.now() + patience;
  while (performance.now() < until) {
    const targets: unknown = await fetch(list).then(
      (response) => response.json(),
      () => [],
    );
    if (Array.isArray(targets) && targets.some(isOpenPage)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Electron shows no window.');
};

const attempts = 3;

const connect = async (endpoint: string): Promise<Browser> => {
  await waitForDocument(endpoint);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await chromium.connectOverCDP(endpoint, { timeout: patience / attempts });
    } catch (error) {
      if (attempt === attempts) throw error;
    }
  }
};

const findPage = async (browser: Browser): Promise<Page> => {
  const context = browser.contexts()[0];
  if (!context) throw new Error('Electron shows no window.');
  return context.pages()[0] ?? context.waitForEvent('page', { timeout: patience });
};

/** Starts Electron as a person would, with a DevTools port of its own. Resolves once that listens. */
export const startElectron = async (options: StartOptions): Promise<RunningElectron> => {
  const { electron, app, profile } = options;
  await mkdir(profile, { recursive: true });
  const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
  const args = [app, ...sandboxArguments, '--remote-debugging-port=0', `--profile=${profile}`];
  const spawnedAt = epochNow();
  const child = spawn(electron, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  alive.add(child);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      alive.delete(child);
      resolve();
    });
  });
  let browser: Browser | undefined;

  const endpoint = await new Promise<string>((resolve, reject) => {
    let heard = '';
    const timer = setTimeout(
      () => reject(new Error(`Electron did not start.\n${heard}`)),
      patience,
    );
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Electron ended at once.\n${heard}`)));
    child.stderr.on('data', (chunk) => {
      heard += String(chunk);
      const found = /DevTools listening on (ws:\S+)/.exec(heard)?.[1];
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    });
  });

  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    child.kill(signal);
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    await ended;
    clearTimeout(timer);
    await browser?.close().catch(() => undefined);
  };

  return {
    spawnedAt,
    async open() {
      browser ??= await connect(endpoint);
      const page = await findPage(browser);
      page.setDefaultTimeout(patience);
      return { page, protocol: await page.context().newCDPSession(page) };
    },
    quit: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
};
