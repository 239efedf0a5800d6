import { memo, useEffect, useRef } from 'react';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { BesideMark } from '../beside/beside-mark.tsx';
import { useBeside } from '../beside/days-beside.ts';
import { PlanMark } from './plan-mark.tsx';
import { useTurn } from './use-turn.ts';
import type { DayCell, Thread, WeekRow } from './grid-model.ts';
import styles from './month-grid.module.css';
import turning from './turn.module.css';

export interface GridTarget {
  readonly date: PlainDate;
  /** The plan that was pressed (its mark's key), null for the day itself. */
  readonly markKey: string | null;
  /** "+3 more" was pressed. */
  readonly isMore: boolean;
}

interface MonthGridProps {
  /** Its first day. */
  readonly month: PlainDate;
  readonly label: string;
  readonly weekdays: readonly { readonly long: string; readonly short: string }[];
  readonly weeks: readonly WeekRow[];
  readonly weeksRef: React.Ref<HTMLDivElement>;
  /** The month's page is still being opened. */
  readonly isBusy: boolean;
  /** The one tab stop. */
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

/** The day, and the plan in it, that an event is about; null beside the days. */
export const targetOf = (event: React.SyntheticEvent): GridTarget | null => {
  const element = event.target instanceof Element ? event.target : null;
  const date = element?.closest<HTMLElement>('[data-date]')?.dataset['date'];
  if (date === undefined) return null;
  return {
    date,
    markKey: element?.closest<HTMLElement>('[data-plan]')?.dataset['plan'] ?? null,
    isMore: element !== null && element.closest('[data-more]') !== null,
  };
};

/**
 * The month as a grid (ARIA APG, grid pattern): one tab stop that moves with the arrows. One
 * listener for all days and plans; a day is a cell, a plan one plain button in it.
 */
export const MonthGrid = ({ weeksRef, ...props }: MonthGridProps) => {
  const root = useRef<HTMLDivElement>(null);
  const heard = useRef(0);
  const { focused, focusTick } = props;
  const turn = useTurn(props.month);

  useEffect(() => {
    if (focusTick === heard.current) return;
    heard.current = focusTick;
    root.current?.querySelector<HTMLElement>(`[role="gridcell"][data-date="${focused}"]`)?.focus();
  }, [focused, focusTick]);

  return (
    <div
      ref={root}
      role="grid"
      aria-label={props.label}
      aria-busy={props.isBusy || undefined}
      className={`${styles['grid'] ?? ''} ${turning['turn'] ?? ''}`}
      data-from={turn.from ?? undefined}
      data-second={turn.isSecond || undefined}
      data-kept={props.isPartnerSideKept || undefined}
      tabIndex={-1}
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
      <div role="row" className={styles['weekdays']}>
        {props.weekdays.map(({ long, short }) => (
          <span key={long} role="columnheader" aria-label={long} className={styles['weekday']}>
            {short}
          </span>
        ))}
      </div>
      <div ref={weeksRef} role="rowgroup" className={styles['weeks']}>
        {/* By place, not by date: turning the month fills the days and marks that are there anew. */}
        {props.weeks.map((week, row) => (
          // oxlint-disable-next-line react/no-array-index-key -- a place has no other name
          <div key={row} role="row" className={styles['week']}>
            {week.days.map((day, column) => (
              <Day
                // oxlint-disable-next-line react/no-array-index-key -- the column
                key={column}
                day={day}
                isFocused={day.date === focused}
                selected={props.selected}
              />
            ))}
          </div>
        ))}
      </div>
      {props.thread && (
        <div
          aria-hidden
          className={styles['thread']}
          data-side={props.thread.side}
          style={{ '--column': props.thread.column } as React.CSSProperties}
        />
      )}
    </div>
  );
};

interface DayProps {
  readonly day: DayCell;
  readonly isFocused: boolean;
  readonly selected: string | null;
}

/** Told apart by hand: of a month's days two change when the focus moves, and the compiler keeps no lists. */
const Day = memo(({ day, isFocused, selected }: DayProps) => {
  const beside = useBeside(day.date);
  const label = [day.label, ...beside.map(({ words }) => words)].join('; ');
  return (
    <div
      role="gridcell"
      className={styles['day']}
      data-date={day.date}
      data-outside={!day.isInMonth || undefined}
      data-dense={day.isDense || undefined}
      data-beside={beside.length > 0 || undefined}
      aria-label={label}
      aria-current={day.isToday ? 'date' : undefined}
      tabIndex={isFocused ? 0 : -1}
      style={day.lanes > 0 ? ({ '--lanes': day.lanes } as React.CSSProperties) : undefined}
    >
      <span aria-hidden className={styles['number']}>
        {day.day}
      </span>
      {day.spans.map((span) => (
        <button
          key={span.key}
          type="button"
          tabIndex={-1}
          className={styles['span']}
          data-plan={span.key}
          data-side={span.side}
          data-together={span.isTogether || undefined}
          data-tentative={span.isTentative || undefined}
          data-busy={span.isBusy || undefined}
          data-selected={span.key === selected || undefined}
          aria-label={span.label}
          style={
            {
              '--lane': span.lane,
              '--days': span.days,
              '--reach': span.reach,
            } as React.CSSProperties
          }
        >
          <bdi className={styles['spanTitle']}>{span.title}</bdi>
        </button>
      ))}
      <div className={styles['marks']}>
        {day.marks.map((mark, line) => (
          // oxlint-disable-next-line react/no-array-index-key -- the line; a mark keeps nothing of its own
          <PlanMark key={line} mark={mark} isSelected={mark.key === selected} />
        ))}
        {day.more !== '' && (
          <button type="button" tabIndex={-1} className={styles['more']} data-more="">
            {day.more}
          </button>
        )}
      </div>
      <BesideMark beside={beside} />
      {day.clockNote !== '' && <span className={styles['clocks']}>{day.clockNote}</span>}
    </div>
  );
});
