import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mintId } from '#shared/lib/mint-id.ts';
import { seededRandom } from '#shared/lib/seeded-random.fixture.ts';
import {
  compactPersonalVault,
  emptyPersonalVault,
  eraseItems,
  itemsByRoom,
  putItem,
  putItems,
  removeItem,
  slotName,
} from './personal-vault.ts';
import type { PersonalPlace } from './personal-vault.ts';

const random = seededRandom('personal');
const place: PersonalPlace = { person: mintId(random), slot: 'private' };
const note = (text: string) => ({
  id: mintId(random),
  room: 'private',
  kind: 'note',
  body: { text },
});

test('several put at once are as if put one by one', () => {
  const ids = Array.from({ length: 3 }, () => mintId(random));
  fc.assert(
    fc.property(fc.array(fc.nat(2), { maxLength: 8 }), (places) => {
      const items = places.map((at, n) => ({ ...note(`${n}`), id: ids[at] ?? '' }));
      const one = items.reduce((now, each) => putItem(now, each).vault, emptyPersonalVault);
      expect(putItems(emptyPersonalVault, items).vault).toEqual(one);
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

test('slots are named by person and kind alone', () => {
  expect(slotName(place)).toBe(`${place.person}.private`);
});
