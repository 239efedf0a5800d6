import { groupByItem, indexName } from './plan-act.ts';
import { writePage, type PageSealer } from './page-rows.ts';
import { pagesOfItem, type Rooms } from './rooms.ts';
import type { PageRow } from './rows.ts';
import { createTurns, type Progress } from './turns.ts';
import { compareInFoldOrder } from '#shared/ledger/fold-order.ts';
import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type { ItemId } from '#shared/lib/identifiers.ts';

/** All pages of a vault, folded at once from all its entries and sealed. */
export const rebuildPages = async (
  sealer: PageSealer,
  rooms: Rooms,
  entries: readonly FoldEntry[],
  progress: Progress,
): Promise<readonly PageRow[]> => {
  const breathe = createTurns(progress);
  const pages = new Map<string, Map<ItemId, unknown>>();
  const place = (page: string, item: ItemId, value: unknown) => {
    const items = pages.get(page) ?? new Map<ItemId, unknown>();
    pages.set(page, items.set(item, value));
  };
  const groups = groupByItem(entries);
  let done = 0;
  for (const [item, group] of groups) {
    const sorted = [...new Map(group.map((entry) => [entry.hash, entry])).values()].sort(
      compareInFoldOrder,
    );
    const names = pagesOfItem(rooms, item, sorted);
    for (const name of names) place(name, item, sorted);
    place(indexName(item), item, names);
    done += 1;
    await breathe((done / groups.size) * 0.4);
  }
  const rows: PageRow[] = [];
  done = 0;
  for (const [name, items] of pages) {
    for (const [row, content] of writePage(name, items)) {
      rows.push({ key: sealer.keyOf(row), sealed: sealer.seal(row, content) });
      await breathe(0.4 + (done / pages.size) * 0.6);
    }
    done += 1;
  }
  return rows;
};
