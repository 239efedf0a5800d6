import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** A day's number takes this much of its cell, a plan a row below it. */
const NUMBER_HEIGHT = 34;
const ROW_HEIGHT = 22;
/** Title, weekdays and legend around the weeks, for the first guess. */
const AROUND = 260;

const rowsIn = (height: number, weeks: number): number =>
  Math.max(1, Math.floor((height / weeks - NUMBER_HEIGHT) / ROW_HEIGHT));

/** How many plans a day has room for, followed as the window changes. One measurement for the whole grid. */
export const useRowsPerDay = (
  weeks: number,
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
  }, []);
  return [ref, rowsIn(height, weeks)];
};
