import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMemoryRows } from './memory-rows.ts';
import { itemPath } from './item-hash.ts';
import { changePage, readPage, readPageItem, writePage, type PageSource } from './page-rows.ts';
import { layOut, leafLimit } from './page-tree.ts';
import { planAct } from './plan-act.ts';
import { rebuildPages } from './rebuild.ts';
import { createRooms } from './rooms.ts';
import type { PageRow } from './rows.ts';
import { createCountingRows, openSealer } from './testing/counting-rows.ts';
import { cardEntry, idOf } from './testing/made-up-entries.ts';
import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type { Projection } from '#shared/domain/projection.ts';

interface Card {
  readonly months: readonly string[];
}

/** Kept apart from the session's room: here an item leaves the board when it names no month. */
const cards: Projection<Card> = {
  room: 'cards',
  kinds: ['card-made', 'card-moved'],
  fold: (entries) => {
    const made = entries.some((entry) => entry.kind === 'card-made');
    const body = entries.at(-1)?.body as Card | null | undefined;
    return made && body ? { months: body.months } : null;
  },
  pages: (card) => card.months.map((month) => `cards/${month}`),
};

const rooms = createRooms([cards]);
const progress = { elapsed: () => 0, pause: async () => undefined };
const head = { vault: 'v', frames: 1, hash: 'h', format: rooms.format };

const sourceOf = (rows: ReturnType<typeof createMemoryRows>): PageSource => ({
  sealer: openSealer,
  pages: rows.pages,
});

const seal = (put: ReadonlyMap<string, unknown>): readonly PageRow[] =>
  [...put].map(([name, content]) => ({
    key: openSealer.keyOf(name),
    sealed: openSealer.seal(name, content),
  }));

const write = (
  rows: ReturnType<typeof createMemoryRows>,
  put: readonly PageRow[],
  remove: ReadonlySet<string>,
) => rows.write({ segments: [], put, remove: [...remove], head });

const textOf = (put: Iterable<PageRow>) =>
  new Map([...put].map((row) => [row.key, Buffer.from(row.sealed).toString()]));

const months = ['2026-10', '2026-11', '2026-12'] as const;
const step = fc.record({
  item: fc.nat({ max: 30 }),
  kind: fc.constantFrom('card-made', 'card-moved', 'card-unknown'),
  months: fc.subarray([...months]),
  length: fc.constantFrom(10, 4_000, 20_000),
});

test('rebuilt pages equal pages that grew act by act, row for row', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const rows = createMemoryRows();
      const entries: FoldEntry[] = [];
      let count = 0;
      for (const [index, { item, kind, months: on, length }] of steps.entries()) {
        const entry = cardEntry(index + 1, idOf(item), kind, on, 'x'.repeat(length));
        entries.push(entry);
        const plan = await planAct(sourceOf(rows), rooms, [entry]);
        await write(rows, seal(plan.put), plan.remove);
        count += plan.rows;
      }
      const rebuilt = textOf(await rebuildPages(openSealer, rooms, entries, progress));
      expect(count).toBe(rebuilt.size);
      expect(await rows.countPages()).toBe(rebuilt.size);
      for (const [key, text] of rebuilt) {
        const [sealed] = await rows.pages([key]);
        expect(sealed && Buffer.from(sealed).toString()).toBe(text);
      }
    }),
    { numRuns: 150 },
  );
});

test('entries of one batch give the same pages as one after another, in any order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.nat(), async (steps, turn) => {
      const entries = steps.map(({ item, kind, months: on }, index) =>
        cardEntry(index + 1, idOf(item), kind, on),
      );
      const cut = entries.length === 0 ? 0 : turn % entries.length;
      const turned = [...entries.slice(cut), ...entries.slice(0, cut)];
      const rows = createMemoryRows();
      const plan = await planAct(sourceOf(rows), rooms, turned);
      const rebuilt = textOf(await rebuildPages(openSealer, rooms, entries, progress));
      expect(textOf(seal(plan.put))).toEqual(rebuilt);
    }),
    { numRuns: 100 },
  );
});

test('a page that outgrows 48 KiB is cut into leaves and joined again when it shrinks', async () => {
  const rows = createMemoryRows();
  const source = sourceOf(rows);
  const items = Array.from({ length: 40 }, (_, n) => [idOf(n), 'x'.repeat(4_000)] as const);
  for (const [id, value] of items) {
    const change = await changePage(source, 'page', new Map([[id, value]]));
    await write(rows, seal(change.put), change.remove);
  }
  expect(await rows.countPages()).toBeGreaterThan(4);
  expect(new Map(await readPage(source, 'page'))).toEqual(new Map(items));
  expect(await readPageItem(source, 'page', idOf(3))).toBe('x'.repeat(4_000));
  expect(await readPageItem(source, 'page', idOf(99))).toBeUndefined();
  for (const leaf of layOut(new Map(items))) {
    expect(leaf.size).toBeLessThanOrEqual(leafLimit);
    for (const id of leaf.items.keys()) expect(itemPath(id).startsWith(leaf.path)).toBe(true);
  }
  for (const [id] of items.slice(2)) {
    const change = await changePage(source, 'page', new Map([[id, null]]));
    await write(rows, seal(change.put), change.remove);
  }
  expect(await rows.countPages()).toBe(1);
  const rest = await changePage(
    source,
    'page',
    new Map(items.slice(0, 2).map(([id]) => [id, null] as const)),
  );
  await write(rows, seal(rest.put), rest.remove);
  expect(await rows.countPages()).toBe(0);
});

test('an act touches as many rows in a vault of 10,000 entries as in one of 100', async () => {
  const measure = async (size: number) => {
    const { rows, read } = createCountingRows();
    // As people use it: a handful of cards a day, over years of months.
    const entries = Array.from({ length: size }, (_, n) => {
      const month = `${String(2000 + Math.floor(n / 480))}-${String((Math.floor(n / 40) % 12) + 1)}`;
      return cardEntry(
        n + 1,
        idOf(n),
        'card-made',
        [month],
        'a line of ordinary length '.repeat(4),
      );
    });
    const put = await rebuildPages(openSealer, rooms, entries, progress);
    await rows.write({ segments: [], put, remove: [], head, fresh: true });
    const before = read();
    const source = { sealer: openSealer, pages: rows.pages };
    const act = cardEntry(size + 1, idOf(5), 'card-moved', ['2000-1'], 'moved');
    const plan = await planAct(source, rooms, [act]);
    return { read: read() - before, put: plan.put.size, removed: plan.remove.size };
  };
  const [small, large] = [await measure(100), await measure(10_000)];
  expect(large).toEqual(small);
  expect(large.put).toBeLessThanOrEqual(3);
});

test('a page written at once has the same rows whatever order its items came in', () => {
  const items = Array.from({ length: 60 }, (_, n) => [idOf(n), 'x'.repeat(3_000)] as const);
  const forwards = textOf(seal(writePage('page', new Map(items))));
  const backwards = textOf(seal(writePage('page', new Map([...items].reverse()))));
  expect(backwards).toEqual(forwards);
});
