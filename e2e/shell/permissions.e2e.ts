import { expect, test } from '../support/launch.ts';

/** How each attempt ends: 'granted' is the one word that must not appear. */
async function tryEverything(): Promise<Record<string, string>> {
  const refusal = (error: unknown) => (error instanceof Error ? error.name : 'refused');
  const limited = <T>(promise: Promise<T>) =>
    Promise.race([
      promise,
      new Promise<T>((_resolve, reject) =>
        setTimeout(() => reject(new DOMException('', 'NoAnswer')), 3000),
      ),
    ]);
  const attempt = async (ask: () => Promise<unknown>) => {
    try {
      const answer = await limited(ask());
      const isNothing = answer === false || answer === 'denied';
      const isEmpty = Array.isArray(answer) && answer.length === 0;
      return isNothing || isEmpty ? 'denied' : 'granted';
    } catch (error) {
      return refusal(error);
    }
  };
  // Interfaces that no type library lists, asked for by name.
  const call = (path: string, method: string, ...args: unknown[]) =>
    attempt(async () => {
      const owner = path
        .split('.')
        .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], globalThis);
      const ask = (owner as Record<string, (...given: unknown[]) => unknown>)[method];
      if (!ask) throw new DOMException('', 'NotThere');
      return ask.apply(owner, args);
    });
  const media = (wanted: MediaStreamConstraints) =>
    attempt(() => navigator.mediaDevices.getUserMedia(wanted));
  return {
    geolocation: await attempt(
      () =>
        new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
    ),
    camera: await media({ video: true }),
    microphone: await media({ audio: true }),
    displayCapture: await attempt(() => navigator.mediaDevices.getDisplayMedia()),
    notifications: await attempt(() => Notification.requestPermission()),
    clipboardRead: await attempt(() => navigator.clipboard.readText()),
    midi: await call('navigator', 'requestMIDIAccess', { sysex: true }),
    persistentStorage: await call('navigator.storage', 'persist'),
    wakeLock: await call('navigator.wakeLock', 'request', 'screen'),
    windowManagement: await call('globalThis', 'getScreenDetails'),
    localFonts: await call('globalThis', 'queryLocalFonts'),
    idleDetection: await call('IdleDetector', 'requestPermission'),
    contacts: await call('navigator.contacts', 'select', ['name']),
    bluetooth: await call('navigator.bluetooth', 'requestDevice', { acceptAllDevices: true }),
    usb: await call('navigator.usb', 'requestDevice', { filters: [] }),
    hid: await call('navigator.hid', 'requestDevice', { filters: [] }),
    serial: await call('navigator.serial', 'requestPort'),
    fullscreen: await attempt(() => document.body.requestFullscreen()),
    pointerLock: await call('document.body', 'requestPointerLock'),
    keyboardLock: await call('navigator.keyboard', 'lock'),
  };
}

async function readPermissionStates(): Promise<Record<string, string>> {
  const names = [
    'geolocation',
    'camera',
    'microphone',
    'notifications',
    'persistent-storage',
    'midi',
    'clipboard-read',
    'idle-detection',
    'window-management',
    'local-fonts',
    'screen-wake-lock',
    'display-capture',
  ];
  const states: Record<string, string> = {};
  for (const name of names) {
    const query = { name: name as PermissionName };
    states[name] = await navigator.permissions.query(query).then(
      ({ state }) => state,
      () => 'unknown',
    );
  }
  return states;
}

// Without a camera the answer would be "not found", whatever the permission.
const args = ['--use-fake-device-for-media-stream'];

test.describe('permissions', { tag: '@shell' }, () => {
  test('S6: every permission request is denied', async ({ launch }) => {
    const { window } = await launch({ show: 'probe', args });
    const outcomes = await window.evaluate(tryEverything);
    expect(Object.entries(outcomes).filter(([, outcome]) => outcome === 'granted')).toEqual([]);
    // Asked and answered, not merely absent from this engine.
    expect(outcomes).toMatchObject({
      camera: 'NotAllowedError',
      microphone: 'NotAllowedError',
      notifications: 'denied',
      clipboardRead: 'NotAllowedError',
    });
  });

  test('S6: every permission check says denied', async ({ launch }) => {
    const { window } = await launch({ show: 'probe', args });
    const states = await window.evaluate(readPermissionStates);
    expect(Object.values(states)).not.toContain('granted');
    expect(Object.values(states)).not.toContain('prompt');
  });

  test('S6: the session denies by itself, without the policy header before it', async ({
    launch,
  }) => {
    const { app } = await launch({ show: 'probe', args });
    // Another document of the same session, served without any header, in the same session.
    const opened = app.waitForEvent('window');
    await app.evaluate(async ({ BrowserWindow, session }) => {
      const { protocol } = session.defaultSession;
      protocol.unhandle('app');
      protocol.handle(
        'app',
        () => new Response('<p>bare</p>', { headers: { 'Content-Type': 'text/html' } }),
      );
      await new BrowserWindow({ show: false }).loadURL('app://bare/');
    });
    const bare = await opened;
    const outcomes = await bare.evaluate(tryEverything);
    expect(Object.entries(outcomes).filter(([, outcome]) => outcome === 'granted')).toEqual([]);
    expect(outcomes).toMatchObject({
      camera: 'NotAllowedError',
    });
  });
});
