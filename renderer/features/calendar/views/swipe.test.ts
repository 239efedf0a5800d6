import { describe, expect, it } from 'vitest';
import { createSwipe } from './swipe.ts';

/** Moves 16 ms apart, as a touchpad tells them. */
const moves = (list: readonly (readonly [number, number])[], from = 0) =>
  list.map(([deltaX, deltaY], index) => ({ deltaX, deltaY, timeStamp: from + index * 16 }));

const swiped = (swipe: ReturnType<typeof createSwipe>, told: ReturnType<typeof moves>) =>
  told.map(swipe).filter((turn) => turn !== 0);

describe('a swipe sideways', () => {
  it('turns once, however long it runs on', () => {
    const swipe = createSwipe();
    const long = Array.from({ length: 60 }, () => [30, 2] as const);
    expect(swiped(swipe, moves(long))).toEqual([1]);
    expect(swiped(swipe, moves(long, 2_000))).toEqual([1]);
  });

  it('turns back to the other side', () => {
    expect(
      swiped(
        createSwipe(),
        moves([
          [-40, 0],
          [-40, 1],
          [-40, 0],
        ]),
      ),
    ).toEqual([-1]);
  });

  it('is no shaking hand, and no scrolling', () => {
    const swipe = createSwipe();
    expect(
      swiped(
        swipe,
        moves([
          [20, 0],
          [20, 3],
          [20, 0],
        ]),
      ),
    ).toEqual([]);
    expect(
      swiped(
        swipe,
        moves(
          [
            [10, 60],
            [60, 8],
            [200, 0],
          ],
          1_000,
        ),
      ),
    ).toEqual([]);
    expect(
      swiped(
        swipe,
        moves(
          [
            [50, 40],
            [50, 40],
            [50, 40],
          ],
          2_000,
        ),
      ),
    ).toEqual([]);
  });

  it('adds nothing up over a pause', () => {
    const swipe = createSwipe();
    expect(swiped(swipe, moves([[60, 0]]))).toEqual([]);
    expect(swiped(swipe, moves([[60, 0]], 400))).toEqual([]);
  });
});
