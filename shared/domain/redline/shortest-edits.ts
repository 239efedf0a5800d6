/** `kept`, `removed` and `added` in reading order, one for each element that is. */
export type Step = 'kept' | 'removed' | 'added';

/** Two sequences of texts as numbers, equal for equal texts: comparing them costs nothing. */
export const toSharedNumbers = (
  old: readonly string[],
  added: readonly string[],
): readonly [old: Int32Array, added: Int32Array] => {
  const known = new Map<string, number>();
  const number = (text: string): number => {
    const found = known.get(text) ?? known.size;
    known.set(text, found);
    return found;
  };
  return [Int32Array.from(old, number), Int32Array.from(added, number)];
};

/** How far each diagonal reached after so many edits, row after row in one array that grows. */
interface Trace {
  /** Rows in order, each from its diagonal -edits to edits, every other one. */
  push(reached: number): void;
  at(edits: number, diagonal: number): number;
}

const createTrace = (): Trace => {
  let rows = new Int32Array(1 << 12);
  let used = 0;
  return {
    push: (reached) => {
      if (used === rows.length) {
        const larger = new Int32Array(rows.length * 2);
        larger.set(rows);
        rows = larger;
      }
      rows[used] = reached;
      used += 1;
    },
    at: (edits, diagonal) => rows[(edits * (edits + 1)) / 2 + (diagonal + edits) / 2] ?? 0,
  };
};

/**
 * The shortest way from one sequence of numbers to another (E. Myers, "An O(ND) difference algorithm and its
 * variations", 1986): how far each diagonal reaches after so many edits, in plain arrays of integers. null
 * where more than `most` edits are needed. Time grows with length + edits², memory with edits² / 2.
 */
export const shortestEdits = (
  old: Int32Array,
  added: Int32Array,
  most: number,
): readonly Step[] | null => {
  const [n, m] = [old.length, added.length];
  const limit = Math.min(most, n + m);
  // Diagonal k = x - y lies at place k + limit + 1: one spare place at each end.
  const middle = limit + 1;
  const reach = new Int32Array(2 * limit + 3);
  const trace = createTrace();
  for (let edits = 0; edits <= limit; edits += 1) {
    // Diagonals that leave either sequence have nothing more to find.
    const from = -edits + 2 * Math.max(0, edits - m);
    const to = edits - 2 * Math.max(0, edits - n);
    for (let k = from; k <= to; k += 2) {
      const left = reach[middle + k - 1] ?? 0;
      const right = reach[middle + k + 1] ?? 0;
      let x = k === -edits || (k !== edits && left < right) ? right : left + 1;
      let y = x - k;
      while (x < n && y < m && old[x] === added[y]) {
        x += 1;
        y += 1;
      }
      reach[middle + k] = x;
      if (x >= n && y >= m) return walkBack(trace, n, m, edits);
    }
    for (let k = -edits; k <= edits; k += 2) trace.push(reach[middle + k] ?? 0);
  }
  return null;
};

/** From the end back to the start, along the diagonals that reached furthest. */
const walkBack = (trace: Trace, n: number, m: number, found: number): readonly Step[] => {
  const steps: Step[] = [];
  let [x, y] = [n, m];
  for (let edits = found; edits > 0; edits -= 1) {
    const at = (k: number) => trace.at(edits - 1, k);
    const k = x - y;
    const isAdded = k === -edits || (k !== edits && at(k - 1) < at(k + 1));
    const fromX = at(isAdded ? k + 1 : k - 1);
    const fromY = fromX - (isAdded ? k + 1 : k - 1);
    const startX = isAdded ? fromX : fromX + 1;
    for (; x > startX; x -= 1) steps.push('kept');
    steps.push(isAdded ? 'added' : 'removed');
    [x, y] = [fromX, fromY];
  }
  for (; x > 0; x -= 1) steps.push('kept');
  return steps.reverse();
};
