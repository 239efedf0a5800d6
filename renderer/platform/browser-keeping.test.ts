import { describe, expect, test } from 'vitest';
import { createBrowserKeeping } from './browser-keeping.ts';

const vault = `${'V'.repeat(21)}A`;

/** A session storage that takes `room` characters. */
function makeStorage(room = Infinity): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    removeItem: (key) => void items.delete(key),
    setItem(key, value) {
      const used = [...items.values()].reduce((sum, item) => sum + item.length, 0);
      if (used + value.length > room) throw new DOMException('', 'QuotaExceededError');
      items.set(key, value);
    },
  };
}

describe('what a browser keeps', () => {
  test('outlives a reload, with the chained head', async () => {
    const storage = makeStorage();
    const first = createBrowserKeeping(storage);
    expect(await first.journalHead(vault)).toEqual({ vault, frames: 0, hash: '' });
    await first.journalAppend(vault, 0, new Uint8Array([1]));
    const outcome = await first.journalAppend(vault, 1, new Uint8Array([2]));
    await first.slotWrite('slot', new Uint8Array([3]));
    await first.keyringWrite(new Uint8Array([4]));
    const second = createBrowserKeeping(storage);
    expect(outcome).toEqual({ status: 'written', head: await second.journalHead(vault) });
    expect((await second.journalRead(vault, 0)).map((frame) => frame.at(-1))).toEqual([1, 2]);
    expect(await second.slotRead('slot')).toEqual(new Uint8Array([3]));
    expect(await second.keyringRead()).toEqual(new Uint8Array([4]));
    expect(await second.slotRead('other')).toBeNull();
  });

  test('refuses what is out of step, as main does', async () => {
    const keeping = createBrowserKeeping(makeStorage());
    await keeping.journalAppend(vault, 0, new Uint8Array([1]));
    const outcome = await keeping.journalAppend(vault, 0, new Uint8Array([2]));
    expect(outcome.status).toBe('out-of-step');
    expect((await keeping.journalHead(vault)).frames).toBe(1);
  });

  test('restores frames that continue the chain, and only those', async () => {
    const keeping = createBrowserKeeping(makeStorage());
    for (const n of [0, 1, 2]) await keeping.journalAppend(vault, n, new Uint8Array([n]));
    const frames = await keeping.journalRead(vault, 0);
    const other = createBrowserKeeping(makeStorage());
    expect((await other.journalRestore(vault, 0, frames.slice(1))).status).toBe('out-of-step');
    expect(await other.journalRestore(vault, 0, frames)).toEqual({
      status: 'written',
      head: await keeping.journalHead(vault),
    });
  });

  test('a full storage reads as a full disk, and nothing of the frame counts', async () => {
    const keeping = createBrowserKeeping(makeStorage(1000));
    await keeping.journalAppend(vault, 0, new Uint8Array([1]));
    expect(await keeping.journalAppend(vault, 1, new Uint8Array(2000))).toEqual({
      status: 'failed',
      reason: 'disk-full',
    });
    expect((await keeping.journalHead(vault)).frames).toBe(1);
    expect(await keeping.keyringWrite(new Uint8Array(2000))).toBe(false);
  });
});
