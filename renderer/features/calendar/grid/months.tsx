import { Suspense, useEffect, useRef } from 'react';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { useStandingMonths } from '../views/use-standing-months.ts';
import type { Thread } from './grid-model.ts';
import { targetOf, type GridTarget } from './month-grid.tsx';
import { MonthSheet } from './month-sheet.tsx';
import type { ShownMonth } from './use-shown-month.ts';
import styles from './months.module.css';

interface MonthsProps {
  readonly month: PlainDate;
  readonly shown: ShownMonth;
  readonly focused: PlainDate;
  /** Grows each time the keyboard moved the focus: then, and only then, the cell takes it. */
  readonly focusTick: number;
  readonly selected: string | null;
  readonly thread: Thread | null;
  readonly isPartnerSideKept: boolean;
  readonly onKey: (event: React.KeyboardEvent<HTMLElement>) => void;
  readonly onOpen: (target: GridTarget) => void;
  readonly onFocusDay: (date: PlainDate) => void;
}

/**
 * The month that is seen and, behind it, those that stand ready: drawn and laid out, but neither to be seen, heard,
 * reached by keys nor pressed. One listener for all days and plans.
 */
export const Months = ({ month, shown, focused, focusTick, ...props }: MonthsProps) => {
  const root = useRef<HTMLDivElement>(null);
  const heard = useRef(0);
  const standing = useStandingMonths(month);

  useEffect(() => {
    if (focusTick === heard.current) return;
    heard.current = focusTick;
    root.current
      ?.querySelector<HTMLElement>(`[data-at="shown"] [role="gridcell"][data-date="${focused}"]`)
      ?.focus();
  }, [focused, focusTick]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- one listener for the grids in it
    <div
      ref={root}
      className={styles['months']}
      data-weeks={shown.plans.grid.weeks.length}
      onKeyDown={props.onKey}
      onClick={(event) => {
        const target = targetOf(event);
        if (target !== null) props.onOpen(target);
      }}
      onFocus={(event) => {
        const target = targetOf(event);
        if (target !== null) props.onFocusDay(target.date);
      }}
    >
      {standing.map((each, place) => {
        const isShown = each === month;
        return (
          // oxlint-disable-next-line react/no-array-index-key -- by place, not by month: its days and marks are filled anew
          <Suspense key={place} fallback={null}>
            <MonthSheet
              {...shown.looking}
              month={each}
              kept={shown.kept}
              size={shown.size}
              at={isShown ? 'shown' : each < month ? 'before' : 'after'}
              measure={isShown ? shown.measure : null}
              focused={isShown ? focused : null}
              selected={isShown ? props.selected : null}
              thread={isShown ? props.thread : null}
              isPartnerSideKept={props.isPartnerSideKept}
            />
          </Suspense>
        );
      })}
    </div>
  );
};
