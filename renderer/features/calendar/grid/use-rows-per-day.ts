import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** The height of a day's number and of a row below it, as month-grid.module.css sets them. */
const wide = { number: 35, row: 22 };
const narrow = { number: 28, row: 20 };
/** Title, weekdays and legend around the weeks, for the first guess. */
const AROUND = 260;

const rowsIn = (height: number, weeks: number): number => {
  const { number, row } = window.innerWidth < 1000 ? narrow : wide;
  // A plan and, on the line of the day's number where it is tight, how many more there are.
  return Math.max(2, Math.floor((height / weeks - number) / row));
};

/** How many plans a day has room for, followed as the window changes. One measurement for the whole grid. */
export const useRowsPerDay = (
  weeks: number,
  /** The month is what is shown: only then is there something to measure. */
  isMonth: boolean,
): readonly [RefObject<HTMLDivElement | null>, number] => {
  const ref = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(() => Math.max(400, window.innerHeight - AROUND));
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.height > 0) {
        setHeight(entry.contentRect.height);
      }
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [isMonth]);
  return [ref, rowsIn(height, weeks)];
};
