import { FormattedMessage, useIntl } from 'react-intl';
import type { TimeDay, TimeMark } from './time-model.ts';
import styles from './time-grid.module.css';

interface HoursOfDayProps {
  readonly day: TimeDay;
  readonly isFocused: boolean;
  readonly selected: string | null;
  /** null on every day but today. */
  readonly nowMinutes: number | null;
}

type Spot = Pick<TimeMark, 'from' | 'to' | 'column' | 'columns'>;

const place = ({ from, to, column, columns }: Spot) =>
  ({
    '--at': from,
    '--lasts': to - from,
    '--column': column,
    '--columns': columns,
  }) as React.CSSProperties;

/** A line needs about twenty minutes of height: two fit in three quarters of an hour. */
const isShort = ({ from, to }: TimeMark): boolean => to - from < 50;

/** One day's hours, its plans where they lie in time. */
export const HoursOfDay = ({ day, isFocused, selected, nowMinutes }: HoursOfDayProps) => {
  const intl = useIntl();
  return (
    <div
      role="gridcell"
      className={styles['day']}
      data-hours=""
      data-date={day.date}
      aria-label={day.label}
      aria-current={day.isToday ? 'date' : undefined}
      tabIndex={isFocused ? 0 : -1}
    >
      {day.stretches.map(({ kind, from, to }) => (
        <span
          key={from}
          className={styles['stretch']}
          style={{ '--at': from, '--lasts': to - from } as React.CSSProperties}
        >
          {kind === 'skipped'
            ? intl.formatMessage({ id: 'calendar.week.skipped' })
            : intl.formatMessage({ id: 'calendar.week.twice' })}
        </span>
      ))}
      {day.marks.map((mark) => (
        <button
          key={mark.key}
          type="button"
          tabIndex={-1}
          className={styles['block']}
          data-plan={mark.key}
          data-side={mark.side}
          data-together={mark.isTogether || undefined}
          data-tentative={mark.isTentative || undefined}
          data-busy={mark.isBusy || undefined}
          data-private={mark.isPrivate || undefined}
          data-short={isShort(mark) || undefined}
          data-selected={mark.key === selected || undefined}
          aria-label={mark.label}
          style={place(mark)}
        >
          <bdi className={styles['title']}>{mark.title}</bdi>{' '}
          <span className={styles['times']}>{mark.isBusy ? '' : mark.times}</span>
        </button>
      ))}
      {day.hidden.map(({ from, column, columns, count }) => (
        <button
          key={`more ${from}`}
          type="button"
          tabIndex={-1}
          className={styles['more']}
          data-more=""
          style={place({ from, to: from + 30, column, columns })}
        >
          <FormattedMessage id="calendar.more" values={{ count }} />
        </button>
      ))}
      {nowMinutes !== null && (
        <span
          aria-hidden
          className={styles['now']}
          style={{ '--at': nowMinutes } as React.CSSProperties}
        />
      )}
    </div>
  );
};
