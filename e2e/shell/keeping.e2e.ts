import type { Page } from '@playwright/test';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Shell } from '../support/launch.ts';

const vault = `${'V'.repeat(21)}A`;

/** Appends without pause; every acknowledged frame is told to `acknowledge`. */
async function appendForever(page: Page, acknowledge: (frames: number) => void): Promise<void> {
  await page.exposeFunction('acknowledge', acknowledge);
  await page.evaluate(async (id) => {
    const { acknowledge } = globalThis as unknown as { acknowledge: (frames: number) => void };
    let frames = (await window.commonGround?.journalHead(id))?.frames ?? 0;
    const next = async (): Promise<void> => {
      const sealed = crypto.getRandomValues(new Uint8Array(2000));
      const outcome = await window.commonGround?.journalAppend(id, frames, sealed);
      if (outcome?.status !== 'written') throw new Error(outcome?.status);
      frames = outcome.head.frames;
      acknowledge(frames);
      return next();
    };
    void next();
  }, vault);
}

const headOf = (page: Page) => page.evaluate((id) => window.commonGround?.journalHead(id), vault);

test.describe('keeping', { tag: '@shell' }, () => {
  test('kill -9 in mid-append loses no acknowledged frame, five times over', async ({ launch }) => {
    test.slow();
    let profile: string | undefined;
    let acknowledged = 0;
    for (let round = 1; round <= 5; round += 1) {
      const shell: Shell = await launch({ show: 'probe', ...(profile && { profile }) });
      ({ profile } = shell);
      const head = await headOf(shell.window);
      expect(head?.frames).toBeGreaterThanOrEqual(acknowledged);
      const target = acknowledged + 20 + round * 7;
      await new Promise<void>((resolve) => {
        void appendForever(shell.window, (frames) => {
          acknowledged = frames;
          if (frames >= target) resolve();
        });
      });
      await shell.kill();
    }
    const last = await launch({ show: 'probe', ...(profile && { profile }) });
    const head = await headOf(last.window);
    expect(head?.frames).toBeGreaterThanOrEqual(acknowledged);
  });

  test('frames, keyring and slots come back as they were written', async ({ launch }) => {
    const first = await launch({ show: 'probe' });
    const written = await first.window.evaluate(async (id) => {
      const api = window.commonGround;
      await api?.journalAppend(id, 0, new Uint8Array([1, 2, 3]));
      const keyring = await api?.keyringWrite(new Uint8Array([4, 5]));
      const slot = await api?.slotWrite(`${id}.private`, new Uint8Array([6]));
      return { keyring, slot, none: await api?.slotRead(`${id}.drafts`) };
    }, vault);
    expect(written).toEqual({ keyring: true, slot: true, none: null });
    await first.close();
    const second = await launch({ show: 'probe', profile: first.profile });
    const read = await second.window.evaluate(async (id) => {
      const api = window.commonGround;
      return {
        frames: (await api?.journalRead(id, 0))?.map((frame) => Array.from(frame.slice(36))),
        keyring: Array.from((await api?.keyringRead()) ?? []),
        slot: Array.from((await api?.slotRead(`${id}.private`)) ?? []),
      };
    }, vault);
    expect(read).toEqual({ frames: [[1, 2, 3]], keyring: [4, 5], slot: [6] });
  });

  test('S24: slots are touched together', async ({ launch }) => {
    const { window: page, home } = await launch({ show: 'probe' });
    const slots = ['A', 'B'].flatMap((person) =>
      ['drafts', 'private'].map((kind) => `${person.repeat(21)}A.${kind}`),
    );
    await page.evaluate(async (names) => {
      for (const name of names) await window.commonGround?.slotWrite(name, new Uint8Array(64));
      await window.commonGround?.slotWrite(names[1] ?? '', new Uint8Array(64));
    }, slots);
    const times = slots.map((name) => statSync(join(home, 'slots', name)).mtimeMs);
    expect(new Set(times).size).toBe(1);
  });

  test('an address is shown before it opens outside; other kinds never open', async ({
    launch,
  }) => {
    const { app, window: page } = await launch({ show: 'probe' });
    await app.evaluate(({ dialog, shell }) => {
      const log: string[] = [];
      Object.assign(globalThis, { log });
      shell.openExternal = async (address) => void log.push(`opened ${address}`);
      dialog.showMessageBox = (async (_window: unknown, options: Electron.MessageBoxOptions) => {
        log.push(`asked ${options.detail}`);
        return { response: options.detail?.startsWith('mailto:') ? 1 : 0, checkboxChecked: false };
      }) as typeof dialog.showMessageBox;
    });
    const answers = await page.evaluate(async () => {
      const answered: (boolean | undefined)[] = [];
      for (const address of [
        'https://example.org/help',
        'mailto:someone@example.org',
        'http://example.org/',
        'file:///etc/passwd',
        'javascript:alert(1)',
        'https://bank.example@example.org/',
        'not an address',
      ]) {
        answered.push(await window.commonGround?.openOutside(address));
      }
      return answered;
    });
    expect(answers).toEqual([true, false, false, false, false, false, false]);
    expect(await app.evaluate(() => (globalThis as unknown as { log: string[] }).log)).toEqual([
      'asked https://example.org/help',
      'opened https://example.org/help',
      'asked mailto:someone@example.org',
    ]);
  });

  test('text is saved where the person chooses, and nowhere else', async ({ launch, folder }) => {
    const { app, window: page } = await launch({ show: 'probe' });
    const path = join(folder, 'chosen.txt');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
    const save = () =>
      page.evaluate(() => window.commonGround?.saveText('words.txt', 'twelve words ✓'));
    expect(await save()).toBe('saved');
    expect(readFileSync(path, 'utf8')).toBe('twelve words ✓');
    await app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' });
    });
    expect(await save()).toBe('cancelled');
  });
});
