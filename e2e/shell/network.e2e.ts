import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askToLock, expect, startArguments, test as base } from '../support/launch.ts';
import { openListeningPost, type ListeningPost } from '../support/listening-post.ts';
import { killAll, spawnElectron, withDescendants } from '../support/electron-process.ts';
import { internetSockets } from '../support/internet-sockets.ts';

const test = base.extend<{ readonly post: ListeningPost }>({
  // oxlint-disable-next-line no-empty-pattern
  post: async ({}, provide) => {
    const post = await openListeningPost();
    await provide(post);
    await post.close();
  },
});

interface Ports {
  readonly tcpPort: number;
  readonly udpPort: number;
}

/** Every way a page knows to reach another host; resolves once each has failed or had its time. */
async function reachOutFromPage({ tcpPort, udpPort }: Ports): Promise<Record<string, string>> {
  const http = `http://127.0.0.1:${tcpPort}/`;
  const settle = (done: (resolve: (outcome: string) => void) => void) =>
    new Promise<string>((resolve) => {
      done(resolve);
      setTimeout(() => resolve('nothing'), 1500);
    });
  const load = (tag: string, attributes: Record<string, string>) =>
    settle((resolve) => {
      const element = document.createElement(tag);
      element.addEventListener('load', () => resolve('loaded'));
      element.addEventListener('error', () => resolve('refused'));
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.append(element);
    });
  const attempts = {
    fetch: fetch(http, { mode: 'no-cors' }).then(
      () => 'loaded',
      () => 'refused',
    ),
    xhr: settle((resolve) => {
      const request = new XMLHttpRequest();
      request.addEventListener('load', () => resolve('loaded'));
      request.addEventListener('error', () => resolve('refused'));
      request.open('GET', http);
      request.send();
    }),
    beacon: Promise.resolve(navigator.sendBeacon(http, 'x') ? 'nothing' : 'refused'),
    webSocket: settle((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${tcpPort}/`);
      socket.addEventListener('open', () => resolve('loaded'));
      socket.addEventListener('error', () => resolve('refused'));
    }),
    eventSource: settle((resolve) => {
      const source = new EventSource(http);
      source.addEventListener('open', () => resolve('loaded'));
      source.addEventListener('error', () => resolve('refused'));
    }),
    webRtc: settle((resolve) => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${udpPort}` }] });
      peer.addEventListener('icecandidate', ({ candidate }) => {
        if (candidate) resolve('loaded');
      });
      peer.createDataChannel('x');
      void peer
        .createOffer()
        .then((offer) => peer.setLocalDescription(offer))
        .catch(() => resolve('refused'));
    }),
    image: load('img', { src: http }),
    script: load('script', { src: http }),
    style: load('link', { rel: 'stylesheet', href: http }),
    font: new FontFace('far', `url(${http})`).load().then(
      () => 'loaded',
      () => 'refused',
    ),
    frame: load('iframe', { src: http }).then(() => 'nothing'),
    media: load('video', { src: http }),
    prefetch: load('link', { rel: 'prefetch', href: http }),
    preconnect: load('link', { rel: 'preconnect', href: http }),
    dnsPrefetch: load('link', { rel: 'dns-prefetch', href: http }),
    modulePreload: load('link', { rel: 'modulepreload', href: http }),
    ping: settle(() => {
      const link = Object.assign(document.createElement('a'), { href: '#x', ping: http });
      document.body.append(link);
      link.click();
    }),
    form: settle(() => {
      const form = Object.assign(document.createElement('form'), { action: http, method: 'post' });
      document.body.append(form);
      form.submit();
    }),
  };
  const outcomes: Record<string, string> = {};
  for (const [name, attempt] of Object.entries(attempts)) outcomes[name] = await attempt;
  return outcomes;
}

test.describe('network', { tag: '@shell' }, () => {
  test('S7: nothing a page tries reaches a host', async ({ launch, post }) => {
    const { window } = await launch({ show: 'probe' });
    const { tcpPort, udpPort } = post;
    const outcomes = await window.evaluate(reachOutFromPage, { tcpPort, udpPort });
    expect(Object.entries(outcomes).filter(([, outcome]) => outcome === 'loaded')).toEqual([]);
    expect(post.count()).toBe(0);
  });

  test("S7: the session refuses what has no policy before it: main's own and a page from elsewhere", async ({
    launch,
    post,
  }) => {
    const { app } = await launch({ show: 'probe' });
    // Loads only once Playwright is attached: a page that fails in that very moment is waited for for ever.
    const attached = app.waitForEvent('window');
    const id = await app.evaluate(({ BrowserWindow }) => {
      const window = new BrowserWindow({ show: false });
      void window.loadURL('about:blank');
      return window.id;
    });
    await attached;
    const outcomes = await app.evaluate(
      async ({ BrowserWindow, net, session }, { tcpPort, id }) => {
        const address = `http://127.0.0.1:${tcpPort}/`;
        const outcome = (promise: Promise<unknown>) =>
          promise.then(
            () => 'loaded',
            (error: Error) => error.message,
          );
        session.defaultSession.preconnect({ url: address, numSockets: 2 });
        return {
          netFetch: await outcome(net.fetch(address)),
          sessionFetch: await outcome(session.defaultSession.fetch(address)),
          window: await outcome(BrowserWindow.fromId(id)?.loadURL(address) ?? Promise.resolve()),
          name: await outcome(net.fetch('http://localhost.example/')),
        };
      },
      { tcpPort: post.tcpPort, id },
    );
    expect(Object.values(outcomes)).not.toContain('loaded');
    expect(outcomes.netFetch).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(outcomes.window).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(post.count()).toBe(0);
  });

  test('S7: a lock and the new window ask the session for nothing but app://', async ({
    launch,
  }) => {
    const shell = await launch({ show: 'probe' });
    await shell.app.evaluate(({ session }) => {
      const seen: string[] = [];
      Object.assign(globalThis, { seenRequests: seen });
      const { webRequest } = session.defaultSession;
      webRequest.onErrorOccurred(({ url }) => seen.push(url));
      webRequest.onCompleted(({ url }) => seen.push(url));
    });
    await shell.replacedBy(() => askToLock(shell.window));
    const seen = await shell.app.evaluate(
      () => (globalThis as unknown as { seenRequests: string[] }).seenRequests,
    );
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((url) => !url.startsWith('app://common-ground/'))).toEqual([]);
  });

  test('S7: no process of the app opens an internet socket', async ({ folder, post }) => {
    expect(post.count()).toBe(0);
    test.skip(!existsSync('/proc/net/tcp'), 'reads sockets from /proc');
    // The eye itself: it sees the listening post of this very process.
    expect(internetSockets([process.pid]).length).toBeGreaterThanOrEqual(2);
    // Without Playwright: its debugging connections would be sockets of their own.
    const { args, profile } = startArguments(folder, { show: 'probe' });
    const child = spawnElectron(args);
    const seen = new Set<string>();
    let processes = 0;
    const look = () => {
      const processIds = withDescendants(child.pid ?? -1);
      processes = Math.max(processes, processIds.length);
      for (const socket of internetSockets(processIds)) seen.add(socket);
    };
    const timer = setInterval(look, 20);
    const state = join(profile, 'common-ground', 'version');
    await expect.poll(() => existsSync(state) && processes).toBeGreaterThanOrEqual(4);
    // Chromium's errands start some seconds after the first window.
    await expect.poll(() => uptimeSeconds(child.pid ?? -1), { timeout: 15_000 }).toBeGreaterThan(8);
    clearInterval(timer);
    await killAll(child);
    expect([...seen]).toEqual([]);
  });

  test('S7: the built main process and preload load no module that could open a connection', () => {
    const project = join(import.meta.dirname, '..', '..');
    const loaded = ['main', 'preload'].flatMap((part) => {
      const code = readFileSync(join(project, 'out', part, 'index.cjs'), 'utf8');
      return [...code.matchAll(/\b(?:require|import)\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(
        ([, name]) => name,
      );
    });
    expect([...new Set(loaded)].toSorted((a = '', b = '') => a.localeCompare(b))).toEqual([
      'electron',
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:os',
      'node:path',
    ]);
  });
});

function uptimeSeconds(processId: number): number {
  const started = Number(
    readFileSync(`/proc/${processId}/stat`, 'utf8').split(') ')[1]?.split(' ')[19],
  );
  const now = Number(readFileSync('/proc/uptime', 'utf8').split(' ')[0]);
  return now - started / 100;
}
