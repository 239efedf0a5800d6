import type { PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';
import { yearOf } from '#shared/lib/plain-date.ts';
import { clockChangesOfYear, instantToLocal, localToInstant } from './zone.ts';

/** A wall-clock time on a day on which the clocks change: it doesn't exist, or exists twice. */
export type OddTime =
  { readonly kind: 'skipped'; readonly becomes: PlainDateTime } | { readonly kind: 'twice' };

/**
 * What is odd about a local time in a zone; null for nearly all. A skipped one is shifted by the gap, of
 * one that comes twice the first is meant (RFC 5545 section 3.3.5).
 */
export const oddTime = (local: PlainDateTime, zone: TimeZoneId): OddTime | null => {
  const at = localToInstant(local, zone);
  const becomes = instantToLocal(at, zone);
  if (becomes !== local) return { kind: 'skipped', becomes };
  const year = yearOf(local);
  const isTwice = [year - 1, year, year + 1]
    .flatMap((each) => clockChangesOfYear(zone, each))
    .some(({ at: change, minutes }) => {
      const again = at - minutes * 60_000;
      return minutes < 0 && at < change && again >= change && instantToLocal(again, zone) === local;
    });
  return isTwice ? { kind: 'twice' } : null;
};
