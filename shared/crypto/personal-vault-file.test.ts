import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textToBytes } from '#shared/lib/bytes.ts';
import { canonical, toCanonical } from '#shared/lib/canonical.ts';
import { mintId } from '#shared/lib/mint-id.ts';
import { must } from '#shared/lib/must.fixture.ts';
import { seededRandom } from '#shared/lib/seeded-random.fixture.ts';
import { emptyBucket, lengthsBytes, readPadding } from './padding.ts';
import { emptyPersonalVault, putItem, putItems, removeItem } from './personal-vault.ts';
import type { PersonalPlace } from './personal-vault.ts';
import {
  openNear,
  openPersonalVault,
  sealPacked,
  sealPersonalVault,
} from './personal-vault-file.ts';
import { packPersonalVault, type FarItems } from './personal-vault-packing.ts';
import type { PersonalVault } from './personal-vault-schema.ts';

const random = seededRandom('personal file');
const key = random(32);
const place: PersonalPlace = { person: mintId(random), slot: 'private' };
const note = (text: string, room = 'private') => ({
  id: mintId(random),
  room,
  kind: 'note',
  body: { text },
});
const near = { first: '2026-10-22', last: '2027-02-02' };
const past: FarItems = { near, has: ({ room }) => room === 'past' };

const withNotes = (count: number, text = 'words', room?: string): PersonalVault =>
  putItems(
    emptyPersonalVault,
    Array.from({ length: count }, (_, n) => note(`${text} ${n}`, room)),
  ).vault;

const sealOf = (vault: PersonalVault, at = place) =>
  must(sealPersonalVault(key, at, vault, random, past));

const contentOf = (packed: Uint8Array) =>
  new TextDecoder().decode(packed.subarray(8, readPadding(packed, packed.length)?.end));

test('what was put is there again after sealing and opening', () => {
  const vault = withNotes(3, 'שלום 👋\n\u2028');
  expect(must(openPersonalVault(key, place, sealOf(vault)))).toEqual(vault);
});

test('whatever is near or far, kept or removed, comes back; every line is RFC 8785 text', () => {
  const body = fc
    .json({ maxDepth: 3 })
    .map((text): unknown => JSON.parse(text))
    .filter((value) => toCanonical(value).ok);
  const item = fc.record({
    place: fc.nat(4),
    body,
    isRemoved: fc.boolean(),
    room: fc.constantFrom('private', 'past'),
  });
  const ids = Array.from({ length: 5 }, () => mintId(random));
  fc.assert(
    fc.property(fc.array(item, { maxLength: 8 }), (told) => {
      const named = told.map((each) => ({ ...each, kind: 'note', id: ids[each.place] ?? '' }));
      const vault = named
        .filter(({ isRemoved }) => isRemoved)
        .reduce(
          (now, { id }) => removeItem(now, id, '2026-10-15'),
          putItems(emptyPersonalVault, named).vault,
        );
      expect(must(openPersonalVault(key, place, sealOf(vault)))).toEqual(vault);
      const lines = contentOf(must(packPersonalVault(vault, past))).split('\n');
      expect(lines.pop()).toBe('');
      for (const line of lines) expect(canonical(JSON.parse(line))).toBe(line);
    }),
    { numRuns: 50 },
  );
});

describe('S24: from outside', () => {
  test('0 and 50 notes give files of the same size', () => {
    const sizes = [0, 1, 50].map((count) => sealOf(withNotes(count)).length);
    expect(sizes).toEqual([262_144, 262_144, 262_144]);
  });

  test('what is near and what is far gives files of the same size', () => {
    for (const text of ['x', 'x'.repeat(20_000)]) {
      const sizes = ['private', 'past'].map((room) => sealOf(withNotes(20, text, room)).length);
      expect(sizes[0]).toBe(sizes[1]);
    }
  });

  test('drafts and private files of both people stand on the same steps', () => {
    const drafts = sealOf(withNotes(2, 'x'.repeat(1_000)), {
      person: mintId(random),
      slot: 'drafts',
    });
    expect(drafts).toHaveLength(262_144);
    expect(sealOf(withNotes(20, 'x'.repeat(20_000)))).toHaveLength(1_048_576);
    expect(sealOf(withNotes(100, 'x'.repeat(20_000)))).toHaveLength(4_194_304);
  });

  test('every byte of a file is as random as the others: no part stands out', () => {
    const sealed = sealOf(withNotes(400, 'a', 'past'));
    for (let at = 0; at < sealed.length; at += 16_384) {
      const ones = sealed.subarray(at, at + 16_384).reduce((sum, byte) => sum + (byte & 1), 0);
      expect(Math.abs(ones - 8_192)).toBeLessThan(500);
    }
  });
});

test('the largest content fills a bucket to its last byte, one more needs the next', () => {
  const fits = 262_144 - 19 - 4 * 16 - 8;
  expect(must(emptyBucket(100, fits - 100))).toHaveLength(fits + 8);
  expect(must(emptyBucket(100, fits - 99)).length).toBeGreaterThan(1_000_000);
});

test('more than 16 MiB is refused by name, nothing is cut', () => {
  const big = withNotes(9, 'x'.repeat(2_000_000));
  expect(sealPersonalVault(key, place, big, random)).toEqual({ ok: false, error: 'too-large' });
});

test('a body that JSON can’t hold is refused by name', () => {
  const odd = putItem(emptyPersonalVault, { ...note(''), body: { at: new Date(0) } }).vault;
  expect(sealPersonalVault(key, place, odd, random)).toEqual({ ok: false, error: 'not-json' });
});

describe('the near part', () => {
  const vault = putItems(emptyPersonalVault, [
    ...Array.from({ length: 40 }, () => note('y'.repeat(10_000), 'past')),
    note('near'),
  ]).vault;

  test('is there before the far part is opened, which comes piece by piece', () => {
    const { vault: opened, rest } = must(openNear(key, place, sealOf(vault)));
    expect(Object.values(opened.items).map(({ body }) => body)).toEqual([{ text: 'near' }]);
    expect(opened.changes).toBe(vault.changes);
    expect(rest.far).toEqual({ near, rooms: ['past'] });
    let steps = 0;
    let read = null;
    for (; read === null; steps += 1) read = rest.step(key);
    expect(steps).toBe(15);
    expect(Object.keys(must(read))).toHaveLength(40);
  });

  test('of a file without far items says that there are none', () => {
    expect(must(openNear(key, place, sealOf(withNotes(3)))).rest.far).toBeNull();
  });

  test('is there although the far part is damaged, which is told', () => {
    const changed = sealOf(vault);
    changed[300_000] = (changed[300_000] ?? 0) ^ 1;
    const { vault: opened, rest } = must(openNear(key, place, changed));
    expect(Object.keys(opened.items)).toHaveLength(1);
    let read = null;
    while (read === null) read = rest.step(key);
    expect(read).toEqual({ ok: false, error: 'cannot-open' });
    expect(openPersonalVault(key, place, changed)).toEqual(read);
  });

  test('of a file cut down to a smaller bucket doesn’t open', () => {
    const cut = sealOf(vault).subarray(0, 262_144);
    expect(openNear(key, place, cut)).toEqual({ ok: false, error: 'cannot-open' });
  });
});

describe('S12: the file opens', () => {
  const sealed = sealOf(withNotes(1));
  const no = { ok: false, error: 'cannot-open' };

  test('with no other key', () => {
    expect(openPersonalVault(random(32), place, sealed)).toEqual(no);
  });

  test('in no other person’s or slot’s place', () => {
    expect(openPersonalVault(key, { ...place, slot: 'drafts' }, sealed)).toEqual(no);
    expect(openPersonalVault(key, { ...place, person: mintId(random) }, sealed)).toEqual(no);
  });

  test('not at all once it is cut or changed', () => {
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.nat(7), (at, bit) => {
        const changed = sealed.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(openPersonalVault(key, place, changed)).toEqual(no);
        expect(openPersonalVault(key, place, sealed.subarray(0, at))).toEqual(no);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a file whose content is not ours', () => {
  const header = canonical({ v: 2, changes: 1, far: null });
  const line = (change: unknown = {}) =>
    JSON.stringify({ ...note('words', 'today'), changed: 1, ...Object(change) });
  const openText = (first: string, last = '') => {
    const [near, far] = [textToBytes(first), textToBytes(last)];
    const packed = must(emptyBucket(near.length, far.length));
    packed.set(near, lengthsBytes);
    packed.set(far, lengthsBytes + near.length);
    return openPersonalVault(key, place, sealPacked(key, place, packed, random));
  };
  const damaged = { ok: false, error: 'damaged' };

  test('and one with an item as it should be opens', () => {
    expect(openText(`${header}\n${line()}\n`).ok).toBe(true);
  });

  test.each([
    ['of a later version', canonical({ v: 3, changes: 0, far: null, more: 1 }), 'too-new'],
    ['of the version before', canonical({ v: 1, changes: 0, items: {}, bin: {} }), 'damaged'],
    ['with no JSON', '{', 'damaged'],
    ['with an unknown field', canonical({ v: 2, changes: 0, far: null, more: 1 }), 'damaged'],
    ['with a count as text', canonical({ v: 2, changes: '1', far: null }), 'damaged'],
  ])('%s in its first line is refused by name', (_, first, error) => {
    expect(openText(`${first}\n`)).toEqual({ ok: false, error });
  });

  test.each([
    ['with a field more', { more: 1 }],
    ['without a field', { body: undefined }],
    ['with an odd id', { id: '__proto__' }],
    ['with an odd room', { room: 'No Room' }],
    ['with an odd kind', { kind: '' }],
    ['with a part of a change', { changed: 0.5 }],
    ['from before the first change', { changed: -1 }],
    ['with a count as text', { changed: '1' }],
  ])('an item %s is refused, near and far', (_, change) => {
    expect(openText(`${header}\n${line(change)}\n`)).toEqual(damaged);
    const far = canonical({ v: 2, changes: 1, far: { near, rooms: ['today'] } });
    expect(openText(`${far}\n`, `${line(change)}\n`)).toEqual(damaged);
  });

  test('an item twice, in a part or in both, is refused', () => {
    const item = line();
    const far = canonical({ v: 2, changes: 1, far: { near, rooms: ['today'] } });
    expect(openText(`${header}\n${item}\n${item}\n`)).toEqual(damaged);
    expect(openText(`${far}\n${item}\n`, `${item}\n`)).toEqual(damaged);
    expect(openText(`${far}\n`, `${item}\n${item}\n`)).toEqual(damaged);
    expect(openText(`${far}\n`, `${item}\n`).ok).toBe(true);
  });

  test('a far item of a room that isn’t named is refused: its list would have passed for whole', () => {
    expect(openText(`${header}\n`, `${line()}\n`)).toEqual(damaged);
    const far = canonical({ v: 2, changes: 1, far: { near, rooms: ['past'] } });
    expect(openText(`${far}\n`, `${line()}\n`)).toEqual(damaged);
  });

  test('a line that isn’t ended, or no first line, is refused', () => {
    expect(openText(`${header}\n${line()}`)).toEqual(damaged);
    expect(openText(header)).toEqual(damaged);
    expect(openText('')).toEqual(damaged);
  });

  test('lengths beyond the file, or a first part beyond the whole, are refused', () => {
    expect(readPadding(new Uint8Array(100).fill(255), 100)).toBeNull();
    expect(readPadding(new Uint8Array(7), 100)).toBeNull();
    const padded = new Uint8Array(100);
    padded.set([0, 0, 0, 20, 0, 0, 0, 10]);
    expect(readPadding(padded, 100)).toBeNull();
  });
});
