import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { must } from '#shared/lib/must.fixture.ts';
import { textToBytes } from '#shared/lib/bytes.ts';
import { canonical, toCanonical } from '#shared/lib/canonical.ts';
import { mintId } from '#shared/lib/mint-id.ts';
import { seededRandom } from '#shared/lib/seeded-random.fixture.ts';
import { padToBucket, removePadding } from './padding.ts';
import {
  compactPersonalVault,
  emptyPersonalVault,
  eraseItems,
  itemsByRoom,
  openPersonalVault,
  packPersonalVault,
  putItem,
  putItems,
  removeItem,
  sealPersonalVault,
  slotName,
} from './personal-vault.ts';
import type { PersonalPlace } from './personal-vault.ts';
import type { PersonalVault } from './personal-vault-schema.ts';
import { associatedData, seal } from './sealing.ts';

const random = seededRandom('personal');
const key = random(32);
const place: PersonalPlace = { person: mintId(random), slot: 'private' };
const note = (text: string) => ({
  id: mintId(random),
  room: 'private',
  kind: 'note',
  body: { text },
});

const withNotes = (count: number, text = 'words'): PersonalVault => {
  let vault = emptyPersonalVault;
  for (let i = 0; i < count; i += 1) vault = putItem(vault, note(`${text} ${i}`)).vault;
  return vault;
};

const sealOf = (vault: PersonalVault, at = place) =>
  must(sealPersonalVault(key, at, vault, random));

test('what was put is there again after sealing and opening', () => {
  const vault = withNotes(3, 'שלום 👋\n');
  expect(must(openPersonalVault(key, place, sealOf(vault)))).toEqual(vault);
  expect((itemsByRoom(vault).get('private') ?? []).map((item) => item.changed)).toEqual([1, 2, 3]);
  expect(itemsByRoom(vault).get('milestones') ?? []).toEqual([]);
});

test('what is sealed is the RFC 8785 text of all of it, however often items were put', () => {
  const body = fc.jsonValue({ maxDepth: 3 }).filter((value) => toCanonical(value).ok);
  const item = fc.record({ place: fc.nat(4), body, isRemoved: fc.boolean() });
  const ids = Array.from({ length: 5 }, () => mintId(random));
  fc.assert(
    fc.property(fc.array(item, { maxLength: 8 }), (items) => {
      const named = items.map((each) => ({ ...each, id: ids[each.place] ?? '' }));
      const kept = named.map((each) => ({ ...note(''), id: each.id, body: each.body }));
      const vault = named
        .filter(({ isRemoved }) => isRemoved)
        .reduce(
          (now, { id }) => removeItem(now, id, '2026-10-15'),
          putItems(emptyPersonalVault, kept).vault,
        );
      const one = kept.reduce((now, each) => putItem(now, each).vault, emptyPersonalVault);
      expect(putItems(emptyPersonalVault, kept).vault).toEqual(one);
      for (const each of [vault, one, vault]) {
        const content = removePadding(must(packPersonalVault(each)));
        expect(content).toEqual(textToBytes(canonical(each)));
      }
    }),
  );
});

test('the last writer of an item wins, and comes last', () => {
  const [first, second] = [note('a'), note('b')];
  let vault = putItem(putItem(emptyPersonalVault, first).vault, second).vault;
  vault = putItem(vault, { ...first, body: { text: 'c' } }).vault;
  expect((itemsByRoom(vault).get('private') ?? []).map((item) => item.body)).toEqual([
    { text: 'b' },
    { text: 'c' },
  ]);
});

test('S24: 0 or 50 notes give files of the same size', () => {
  const sizes = [0, 1, 50].map((count) => sealOf(withNotes(count)).length);
  expect(sizes).toEqual([262_144, 262_144, 262_144]);
});

test('S24: drafts and private files of both people stand on the same steps', () => {
  const drafts = sealOf(withNotes(2, 'x'.repeat(1_000)), {
    person: mintId(random),
    slot: 'drafts',
  });
  expect(drafts).toHaveLength(262_144);
  expect(sealOf(withNotes(20, 'x'.repeat(20_000)))).toHaveLength(1_048_576);
  expect(sealOf(withNotes(100, 'x'.repeat(20_000)))).toHaveLength(4_194_304);
});

test('more than 16 MiB is refused by name, nothing is cut', () => {
  const big = withNotes(9, 'x'.repeat(2_000_000));
  expect(sealPersonalVault(key, place, big, random)).toEqual({ ok: false, error: 'too-large' });
});

test('a body that JSON can’t hold is refused by name', () => {
  const odd = putItem(emptyPersonalVault, { ...note(''), body: { at: new Date(0) } }).vault;
  expect(sealPersonalVault(key, place, odd, random)).toEqual({ ok: false, error: 'not-json' });
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
    const changed = Uint8Array.from(sealed);
    changed[200_000] = (changed[200_000] ?? 0) ^ 1;
    expect(openPersonalVault(key, place, changed)).toEqual(no);
    expect(openPersonalVault(key, place, sealed.subarray(0, 100))).toEqual(no);
    expect(openPersonalVault(key, place, new Uint8Array(0))).toEqual(no);
  });
});

describe('the bin', () => {
  const { vault, item } = putItem(emptyPersonalVault, note('gone'));
  const removed = removeItem(vault, item.id, '2026-10-01');

  test('gives back what was removed', () => {
    expect(itemsByRoom(removed).get('private') ?? []).toEqual([]);
    const back = putItem(removed, item).vault;
    expect((itemsByRoom(back).get('private') ?? []).map(({ body }) => body)).toEqual([
      { text: 'gone' },
    ]);
    expect(back.bin).toEqual({});
  });

  test('really empties after 30 days', () => {
    expect(compactPersonalVault(removed, '2026-10-30')).toBe(removed);
    const compact = compactPersonalVault(removed, '2026-10-31');
    expect(JSON.stringify(compact)).not.toContain('gone');
    expect(compact.changes).toBe(removed.changes + 1);
  });

  test('S37: an erased item is in no part of the file', () => {
    expect(JSON.stringify(eraseItems(removed, [item.id]))).not.toContain('gone');
    expect(JSON.stringify(eraseItems(vault, [item.id]))).not.toContain('gone');
    expect(eraseItems(vault, [mintId(random)])).toBe(vault);
    expect(removeItem(vault, mintId(random), '2026-10-01')).toBe(vault);
  });
});

describe('a file whose content is not ours', () => {
  const withItem = (change: unknown) => {
    const item = { ...note('words'), changed: 1, ...Object(change) };
    return JSON.stringify({ ...emptyPersonalVault, changes: 1, items: { [item.id]: item } });
  };
  test('and one with an item as it should be opens', () => {
    expect(openPersonalVault(key, place, sealText(withItem({}))).ok).toBe(true);
  });
  const sealText = (text: string) => {
    const padded = must(padToBucket(textToBytes(text)));
    const { person, slot } = place;
    return seal(key, padded, associatedData('personal-vault', { person, slot }), random);
  };
  test.each([
    ['a later version', canonical({ ...emptyPersonalVault, v: 2 }), 'too-new'],
    ['no JSON', '{', 'damaged'],
    ['an unknown field', canonical({ ...emptyPersonalVault, more: 1 }), 'damaged'],
    ['a prototype key', '{"bin":{},"changes":0,"items":{"__proto__":{}},"v":1}', 'damaged'],
    ['an odd id', '{"bin":{},"changes":0,"items":{"a":{}},"v":1}', 'damaged'],
  ])('%s is refused by name', (_, text, error) => {
    expect(openPersonalVault(key, place, sealText(text))).toEqual({ ok: false, error });
  });

  test.each([
    ['with a field more', { more: 1 }],
    ['without a field', { body: undefined }],
    ['with an odd room', { room: 'No Room' }],
    ['with an odd kind', { kind: '' }],
    ['with a part of a change', { changed: 0.5 }],
    ['from before the first change', { changed: -1 }],
    ['with a count as text', { changed: '1' }],
  ])('an item %s is refused', (_, change) => {
    const opened = openPersonalVault(key, place, sealText(withItem(change)));
    expect(opened).toEqual({ ok: false, error: 'damaged' });
  });

  test('a length beyond the file is refused', () => {
    const padded = new Uint8Array(100).fill(255);
    expect(removePadding(padded)).toBeNull();
    expect(removePadding(new Uint8Array(3))).toBeNull();
  });
});

test('slots are named by person and kind alone', () => {
  expect(slotName(place)).toBe(`${place.person}.private`);
});
