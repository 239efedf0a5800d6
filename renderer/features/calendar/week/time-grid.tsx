import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { targetOf, type GridTarget } from '../grid/month-grid.tsx';
import { hourWords } from '../words/plan-words.ts';
import { HoursOfDay } from './hours-of-day.tsx';
import { moveInDay } from './time-keys.ts';
import type { TimeSheet } from './time-model.ts';
import styles from './time-grid.module.css';

interface TimeGridProps {
  readonly label: string;
  readonly sheet: TimeSheet;
  readonly isBusy: boolean;
  readonly focused: PlainDate;
  /** Grows each time the keyboard moved the focus: then, and only then, the day takes it. */
  readonly focusTick: number;
  readonly selected: string | null;
  /** Minutes after midnight now, drawn in today's column. */
  readonly nowMinutes: number;
  readonly onKey: (event: React.KeyboardEvent<HTMLElement>) => void;
  readonly onOpen: (target: GridTarget) => void;
  /** An hour without a plan was pressed. */
  readonly onHour: (date: PlainDate, minutes: number) => void;
  readonly onFocusDay: (date: PlainDate) => void;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** Where a day begins to be seen, unless something is earlier, or it is today. */
const MORNING = 7 * 60;

/**
 * Days side by side with their hours (ARIA APG, grid): one tab stop that moves with the arrows, the plans
 * of a day below it with up and down. Whole days stand above the hours.
 */
export const TimeGrid = ({ sheet, focused, focusTick, ...props }: TimeGridProps) => {
  const intl = useIntl();
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const hours = useRef<HTMLDivElement>(null);
  const { days, lanes } = sheet;
  const earliest = days
    .flatMap(({ marks }) => marks)
    .reduce((least, { from }) => Math.min(least, from), MORNING);
  const hasToday = days.some(({ isToday }) => isToday);
  const [opened] = useState(props.nowMinutes);
  const begin = Math.max(0, hasToday ? opened - 150 : Math.min(MORNING, earliest) - 15);
  const firstDay = days[0]?.date;

  useLayoutEffect(() => {
    if (scroller.current === null || hours.current === null) return;
    scroller.current.scrollTop = (hours.current.scrollHeight * begin) / 1440;
  }, [begin, firstDay]);

  useEffect(() => {
    if (focusTick === 0) return;
    root.current
      ?.querySelector<HTMLElement>(`[data-hours][data-date="${focused}"]`)
      ?.focus({ preventScroll: true });
  }, [focused, focusTick]);

  const press = (event: React.MouseEvent) => {
    const target = targetOf(event);
    if (target === null) return;
    const cell = event.target instanceof HTMLElement ? event.target.closest('[data-hours]') : null;
    if (cell === null || target.markKey !== null || target.isMore) {
      props.onOpen(target);
      return;
    }
    const { top, height } = cell.getBoundingClientRect();
    const share = height === 0 ? 0 : (event.clientY - top) / height;
    props.onHour(target.date, Math.max(0, Math.min(23, Math.floor(share * 24))) * 60);
  };

  return (
    <div
      ref={root}
      role="grid"
      aria-label={props.label}
      aria-busy={props.isBusy || undefined}
      className={styles['grid']}
      data-whole={lanes > 0 || undefined}
      data-single={days.length === 1 || undefined}
      style={{ '--days': days.length, '--lanes': lanes } as React.CSSProperties}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.target instanceof Element && moveInDay(event.key, event.target)) {
          event.preventDefault();
          return;
        }
        props.onKey(event);
      }}
      onClick={press}
      onFocus={(event) => {
        const target = targetOf(event);
        if (target !== null) props.onFocusDay(target.date);
      }}
    >
      <div ref={scroller} data-scroller="" className={styles['scroller']}>
        <div role="rowgroup" className={styles['top']}>
          <div role="row" className={styles['heads']}>
            {days.map((day) => (
              <span
                key={day.date}
                role="columnheader"
                className={styles['head']}
                data-today={day.isToday || undefined}
                aria-label={day.name}
              >
                <span className={styles['weekday']}>{day.weekday}</span>{' '}
                <span className={styles['number']}>{day.day}</span>
              </span>
            ))}
          </div>
          {lanes > 0 && (
            <div
              role="row"
              className={styles['wholeDays']}
              aria-label={intl.formatMessage({ id: 'calendar.week.wholeDays' })}
            >
              {days.map((day) => (
                <div
                  key={day.date}
                  role="gridcell"
                  className={styles['wholeDay']}
                  data-date={day.date}
                >
                  {day.wholeDays.map((mark) => (
                    <button
                      key={mark.key}
                      type="button"
                      tabIndex={-1}
                      className={styles['span']}
                      data-plan={mark.key}
                      data-side={mark.side}
                      data-together={mark.isTogether || undefined}
                      data-tentative={mark.isTentative || undefined}
                      data-selected={mark.key === props.selected || undefined}
                      aria-label={mark.label}
                      style={{ '--lane': mark.lane, '--reach': mark.days } as React.CSSProperties}
                    >
                      <bdi>{mark.title}</bdi>
                    </button>
                  ))}
                </div>
              ))}
            </div>
          )}
        </div>
        <div role="rowgroup" ref={hours}>
          <div role="row" className={styles['hours']}>
            <div aria-hidden className={styles['labels']}>
              {HOURS.slice(1).map((hour) => (
                <span
                  key={hour}
                  className={styles['hour']}
                  style={{ '--at': hour * 60 } as React.CSSProperties}
                >
                  {hourWords(intl, hour)}
                </span>
              ))}
            </div>
            {days.map((day) => (
              <HoursOfDay
                key={day.date}
                day={day}
                isFocused={day.date === focused}
                selected={props.selected}
                nowMinutes={day.isToday ? props.nowMinutes : null}
              />
            ))}
          </div>
        </div>
      </div>
    </div>
  );
};
