import { readNow } from '#renderer/platform/clock.ts';
import type { DraftStore } from '#renderer/storage/use-drafts.ts';

const opened = new WeakMap<DraftStore, number>();

/** When somebody's drafts were opened, epoch ms: kept in memory alone, and only for as long as they are (S8). */
export const openedAt = (store: DraftStore): number => {
  const known = opened.get(store);
  if (known !== undefined) return known;
  const now = readNow().getTime();
  opened.set(store, now);
  return now;
};
