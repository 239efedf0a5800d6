import { startTransition, useEffect, useState } from 'react';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { monthNumberOf, yearOf } from '#shared/lib/plain-date.ts';
import { addMonths } from '../grid/grid-keys.ts';
import { atRest } from '../plans/at-rest.ts';

/** The month that is seen, and its two neighbours. */
const MOST = 3;

const farFrom = (a: PlainDate, b: PlainDate): number =>
  Math.abs((yearOf(a) - yearOf(b)) * 12 + monthNumberOf(a) - monthNumberOf(b));

/** `month` among those that stand: where there is no room for one more, in the place of the farthest from `shown`. */
const standWith = (
  standing: readonly PlainDate[],
  month: PlainDate,
  shown: PlainDate,
  most: number,
): readonly PlainDate[] => {
  if (standing.includes(month)) return standing;
  if (standing.length < most) return [...standing, month];
  const away = standing.map((each) => farFrom(each, shown));
  return standing.with(away.indexOf(Math.max(...away)), month);
};

/**
 * The months that are drawn, by their places: the one that is shown and, once there is nothing else to do, its
 * neighbours, so that turning only shows what already stands there. A month that is asked for before takes
 * the place of the farthest, and is drawn at once.
 */
export const useStandingMonths = (month: PlainDate): readonly PlainDate[] => {
  const [known, setKnown] = useState<readonly PlainDate[]>([month]);
  const standing = standWith(known, month, month, known.length);
  if (standing !== known) setKnown(standing);

  useEffect(() => {
    const neighbours = [addMonths(month, 1), addMonths(month, -1)];
    let callOff = atRest(() => drawNext());
    const drawNext = () => {
      const neighbour = neighbours.shift();
      if (neighbour === undefined) return;
      // One after the other, in slices that give way to a press.
      startTransition(() => setKnown((now) => standWith(now, neighbour, month, MOST)));
      const handle = requestIdleCallback(drawNext);
      callOff = () => cancelIdleCallback(handle);
    };
    return () => callOff();
  }, [month]);

  return standing;
};
