/** Where plans that meet in time stand side by side: pure geometry, in minutes and columns. */

/** On which side of the day a plan belongs: its owner's thread hangs there. */
export type LayoutSide = 'start' | 'end';

/** A stretch of minutes, `to` exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface ColumnSpot {
  /** From 0, at the start edge. */
  readonly column: number;
  /** How many columns it covers, at least 1: free neighbours are taken along. */
  readonly span: number;
}

export interface LaidColumns {
  readonly columns: number;
  /** One a stretch, in the same order. */
  readonly spots: readonly ColumnSpot[];
}

const meet = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

/** First free lane for each, in order of time. */
const toLanes = (stretches: readonly Stretch[]): readonly number[] => {
  const ends: number[] = [];
  return stretches.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    return lane;
  });
};

const countLanes = (lanes: readonly number[]): number =>
  lanes.reduce((n, l) => Math.max(n, l + 1), 0);

/**
 * Stretches (in order of `from`) that touch each other → columns. Those of the start side fill from the
 * start, those of the end side from the end, so that each thread stays at its own margin; then each takes
 * the free columns towards the middle along. Quadratic in the size of one cluster.
 */
export const layColumns = (
  stretches: readonly (Stretch & { readonly side: LayoutSide })[],
): LaidColumns => {
  const lanesOf = (side: LayoutSide) => {
    const indexes = stretches.flatMap((each, index) => (each.side === side ? [index] : []));
    const lanes = toLanes(indexes.flatMap((index) => stretches[index] ?? []));
    return { indexes, lanes, count: countLanes(lanes) };
  };
  const start = lanesOf('start');
  const end = lanesOf('end');
  const columns = start.count + end.count;
  const spots: ColumnSpot[] = stretches.map(() => ({ column: 0, span: 1 }));
  start.indexes.forEach((at, index) => {
    spots[at] = { column: start.lanes[index] ?? 0, span: 1 };
  });
  end.indexes.forEach((at, index) => {
    spots[at] = { column: columns - 1 - (end.lanes[index] ?? 0), span: 1 };
  });

  const isFree = (column: number, of: number): boolean =>
    column >= 0 &&
    column < columns &&
    stretches.every((other, index) => {
      const spot = spots[index];
      const mine = stretches[of];
      if (index === of || spot === undefined || mine === undefined) return true;
      const covers = spot.column <= column && column < spot.column + spot.span;
      return !covers || !meet(other, mine);
    });

  stretches.forEach(({ side }, index) => {
    for (;;) {
      const spot = spots[index];
      if (spot === undefined) return;
      const next = side === 'start' ? spot.column + spot.span : spot.column - 1;
      if (!isFree(next, index)) return;
      spots[index] = {
        column: side === 'start' ? spot.column : next,
        span: spot.span + 1,
      };
    }
  });
  return { columns, spots };
};
