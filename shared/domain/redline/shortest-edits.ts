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

/** What is still to be compared: from–to of the one, from–to of the other. */
interface Stretch {
  readonly x: number;
  readonly xEnd: number;
  readonly y: number;
  readonly yEnd: number;
}

/** How far each diagonal x - y reached, from the start and (counted backwards) from the end. */
interface Reached {
  readonly ahead: Int32Array;
  readonly back: Int32Array;
}

/** A place in the middle of a shortest way. */
interface Middle {
  readonly x: number;
  readonly y: number;
}

/**
 * Looks for a shortest way from both ends at once, an edit further at a time, until they meet. null where it
 * has more than `most` edits. Neither the first nor the last element may be shared.
 */
const meet = (
  old: Int32Array,
  added: Int32Array,
  { x: left, xEnd, y: top, yEnd }: Stretch,
  { ahead, back }: Reached,
  most: number,
): Middle | null => {
  const [n, m] = [xEnd - left, yEnd - top];
  const across = n - m;
  const isOdd = across % 2 !== 0;
  const middle = ahead.length >> 1;
  ahead[middle + 1] = 0;
  back[middle + 1] = 0;
  for (let far = 0; 2 * far - 1 <= most; far += 1) {
    // Diagonals that leave either sequence have nothing more to find.
    const from = -far + 2 * Math.max(0, far - m);
    const to = far - 2 * Math.max(0, far - n);
    for (let k = from; k <= to; k += 2) {
      const beside = ahead[middle + k - 1] ?? 0;
      const over = ahead[middle + k + 1] ?? 0;
      let x = k === -far || (k !== far && beside < over) ? over : beside + 1;
      let y = x - k;
      while (x < n && y < m && old[left + x] === added[top + y]) {
        x += 1;
        y += 1;
      }
      ahead[middle + k] = x;
      const other = across - k;
      if (isOdd && Math.abs(other) < far && x + (back[middle + other] ?? 0) >= n) {
        return { x: left + x, y: top + y };
      }
    }
    if (2 * far > most) break;
    for (let k = from; k <= to; k += 2) {
      const beside = back[middle + k - 1] ?? 0;
      const over = back[middle + k + 1] ?? 0;
      let x = k === -far || (k !== far && beside < over) ? over : beside + 1;
      let y = x - k;
      while (x < n && y < m && old[xEnd - 1 - x] === added[yEnd - 1 - y]) {
        x += 1;
        y += 1;
      }
      back[middle + k] = x;
      const other = across - k;
      if (!isOdd && Math.abs(other) <= far && x + (ahead[middle + other] ?? 0) >= n) {
        return { x: xEnd - x, y: yEnd - y };
      }
    }
  }
  return null;
};

/**
 * The shortest way from one sequence of numbers to another (E. Myers, "An O(ND) difference algorithm and its
 * variations", 1986, in linear space): in the middle of it first, then each half the same way. null where more
 * than `most` edits are needed. Time grows with length + edits², memory with length.
 */
export const shortestEdits = (
  old: Int32Array,
  added: Int32Array,
  most: number,
): readonly Step[] | null => {
  const size = Math.min(most, old.length + added.length) + 5;
  const reached = { ahead: new Int32Array(size), back: new Int32Array(size) };
  const steps: Step[] = [];
  const write = (step: Step, count: number) => {
    for (let each = 0; each < count; each += 1) steps.push(step);
  };
  const walk = (stretch: Stretch): boolean => {
    let { x, xEnd, y, yEnd } = stretch;
    while (x < xEnd && y < yEnd && old[x] === added[y]) {
      x += 1;
      y += 1;
    }
    while (x < xEnd && y < yEnd && old[xEnd - 1] === added[yEnd - 1]) {
      xEnd -= 1;
      yEnd -= 1;
    }
    write('kept', x - stretch.x);
    if (x === xEnd || y === yEnd) {
      if (xEnd - x + yEnd - y > most) return false;
      write('removed', xEnd - x);
      write('added', yEnd - y);
    } else {
      const middle = meet(old, added, { x, xEnd, y, yEnd }, reached, most);
      if (middle === null) return false;
      walk({ x, xEnd: middle.x, y, yEnd: middle.y });
      walk({ x: middle.x, xEnd, y: middle.y, yEnd });
    }
    write('kept', stretch.xEnd - xEnd);
    return true;
  };
  return walk({ x: 0, xEnd: old.length, y: 0, yEnd: added.length }) ? steps : null;
};
