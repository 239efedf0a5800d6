import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** What a day has room for. */
export interface DayRoom {
  /** Plans of one line each. */
  readonly rows: number;
  /** Letters of a plan on one line, about. */
  readonly letters: number;
}

/** The height of a day's number and of a row below it, as month-grid.module.css sets them. */
const wide = { number: 35, row: 22 };
const narrow = { number: 28, row: 20 };
/** Title, weekdays and legend around the weeks, for the first guess. */
const AROUND = { width: 632, height: 260 };
/** What stands beside a plan's words, and the width of a letter. */
const BESIDE = 23;
const LETTER = 6;

interface Size {
  readonly width: number;
  readonly height: number;
}

const roomIn = ({ width, height }: Size, weeks: number): DayRoom => {
  const { number, row } = window.innerWidth < 1000 ? narrow : wide;
  return {
    // A plan and, on the line of the day's number where it is tight, how many more there are.
    rows: Math.max(2, Math.floor((height / weeks - number) / row)),
    letters: Math.max(1, Math.floor((width / 7 - BESIDE) / LETTER)),
  };
};

/** What a day has room for, followed as the window changes. One measurement for the whole grid. */
export const useDayRoom = (
  weeks: number,
  /** The month is what is shown: only then is there something to measure. */
  isMonth: boolean,
): readonly [RefObject<HTMLDivElement | null>, DayRoom] => {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>(() => ({
    width: Math.max(400, window.innerWidth - AROUND.width),
    height: Math.max(400, window.innerHeight - AROUND.height),
  }));
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined || entry.contentRect.height === 0) return;
      const { width, height } = entry.contentRect;
      setSize((known) =>
        known.width === width && known.height === height ? known : { width, height },
      );
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [isMonth]);
  return [ref, roomIn(size, weeks)];
};
