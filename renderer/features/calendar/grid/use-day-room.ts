import { useCallback, useState } from 'react';

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

/** What all weeks of a month have together, in pixels. */
export interface WeeksSize {
  readonly width: number;
  readonly height: number;
}

/** What a day has room for in a month of so many weeks. */
export const dayRoom = ({ width, height }: WeeksSize, weeks: number): DayRoom => {
  const { number, row } = window.innerWidth < 1000 ? narrow : wide;
  return {
    // A plan and, on the line of the day's number where it is tight, how many more there are.
    rows: Math.max(2, Math.floor((height / weeks - number) / row)),
    letters: Math.max(1, Math.floor((width / 7 - BESIDE) / LETTER)),
  };
};

/** The size of a month's weeks, followed as the window changes. One measurement for the whole grid. */
export const useWeeksSize = (): readonly [React.RefCallback<HTMLDivElement>, WeeksSize] => {
  const [size, setSize] = useState<WeeksSize>(() => ({
    width: Math.max(400, window.innerWidth - AROUND.width),
    height: Math.max(400, window.innerHeight - AROUND.height),
  }));
  // The same function for as long as the calendar is there: another one would measure anew at each drawing.
  const measure = useCallback((element: HTMLDivElement | null) => {
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
  }, []);
  return [measure, size];
};
