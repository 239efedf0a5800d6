import type { Line } from '#shared/domain/today/fold.ts';
import { todayPage, todayProjection } from '#shared/domain/today/projection.ts';
import { treeMonths } from '#shared/domain/today/trees/sites.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { useItemsOn } from '#renderer/storage/use-items.ts';

/** The lines of the trees' years, live; undefined while their months are being opened. */
export const useOfferedLines = (today: PlainDate): readonly Line[] | undefined =>
  useItemsOn(todayProjection, treeMonths(today).map(todayPage));
