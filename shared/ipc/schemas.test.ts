import { describe, expect, test } from 'vitest';
import { invokeChannels } from './contract.ts';
import { argumentSchemas, ipcLimits, slotSchema } from './schemas.ts';

const id = 'A'.repeat(22);
const byte = new Uint8Array([1]);

const accepts = (channel: keyof typeof argumentSchemas, ...args: unknown[]) =>
  argumentSchemas[channel].safeParse(args).success;

describe('messages to main', () => {
  test('every channel has a schema, and there are at most 15 with the one main sends on', () => {
    expect(Object.keys(argumentSchemas).sort()).toEqual([...invokeChannels].sort());
    expect(invokeChannels.length + 1).toBeLessThanOrEqual(15);
  });

  test('well-formed messages pass', () => {
    expect(accepts('startFacts')).toBe(true);
    expect(accepts('journalAppend', id, 0, byte)).toBe(true);
    expect(accepts('journalRestore', id, 3, [byte, byte])).toBe(true);
    expect(accepts('slotWrite', `${id}.drafts`, byte)).toBe(true);
    expect(accepts('slotWrite', `${id}.drafts`, byte, { at: 1, total: 2 })).toBe(true);
    expect(accepts('lock', 'hide')).toBe(true);
    expect(accepts('tellShell', { isOpen: true, canPrint: true, idleMinutes: 2, zoom: 1.25 })).toBe(
      true,
    );
    expect(accepts('saveText', 'Common Ground recovery.txt', '')).toBe(true);
  });

  test.each([
    ['too few arguments', 'journalAppend', [id, 0]],
    ['too many arguments', 'tellShell', [{}, {}]],
    ['a longer wait before locking', 'tellShell', [{ idleMinutes: 10 }]],
    ['a fact nobody knows', 'tellShell', [{ name: 'x' }]],
    ['a language nobody wrote', 'tellShell', [{ language: 'en-XA' }]],
    ['a smaller window', 'tellShell', [{ zoom: 0.5 }]],
    ['a fraction of a frame', 'journalRead', [id, 0.5]],
    ['an unsafe number', 'journalRead', [id, 2 ** 60]],
    ['a part of a photo', 'slotWrite', [`photo.${id}`, byte, { at: 0, total: 2 }]],
    ['a part of more than a file', 'slotWrite', [`${id}.drafts`, byte, { at: 0, total: 2 ** 30 }]],
    ['no bytes', 'keyringWrite', [new Uint8Array()]],
    ['an array instead of bytes', 'keyringWrite', [[1, 2]]],
    ['a larger keyring', 'keyringWrite', [new Uint8Array(ipcLimits.keyring + 1)]],
    ['a longer text', 'saveText', ['a.txt', 'x'.repeat(ipcLimits.savedTextCharacters + 1)]],
    ['a hidden file', 'saveText', ['.bashrc', 'x']],
    ['a path', 'saveText', ['a/b.txt', 'x']],
    ['a path of Windows', 'saveText', ['a\\b.txt', 'x']],
    ['a line break in a name', 'saveText', ['a\n.txt', 'x']],
    ['an unknown reason', 'lock', ['because']],
    ['a longer address', 'openOutside', [`https://example.org/${'x'.repeat(3000)}`]],
  ] as const)('%s is refused', (_name, channel, args) => {
    expect(accepts(channel, ...args)).toBe(false);
  });

  test('ids and slots are exactly what may become a file name', () => {
    for (const name of ['', '..', `${id}x`, `${id}\n`, `../${id}`, `${id.slice(1)}é`]) {
      expect(accepts('journalHead', name)).toBe(false);
      expect(slotSchema.safeParse(`${name}.drafts`).success).toBe(false);
    }
    expect(slotSchema.safeParse(`${id}.Drafts`).success).toBe(false);
  });
});
