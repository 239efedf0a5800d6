import { FormattedMessage, useIntl } from 'react-intl';
import type { TimeDay, TimeMark } from './time-model.ts';
import blocks from './time-block.module.css';
import styles from './time-grid.module.css';

interface HoursOfDayProps {
  readonly day: TimeDay;
  readonly isFocused: boolean;
  readonly selected: string | null;
  /** null on every day but today. */
  readonly nowMinutes: number | null;
}

/** As time-block.module.css and time-grid.module.css set them, in pixels. */
const HOUR = 46;
const LINE = 18;
const AROUND = 7;
const TWIST = 13;

type Spot = Pick<TimeMark, 'from' | 'to' | 'column' | 'columns' | 'span'>;

const place = ({ from, to, column, columns, span }: Spot) =>
  ({
    '--at': from,
    '--lasts': to - from,
    '--column': column,
    '--columns': columns,
    '--span': span,
  }) as React.CSSProperties;

/** Whole lines that fit into `height` pixels. */
const linesIn = (height: number): number => Math.max(1, Math.floor(height / LINE));
const roomOf = ({ from, to }: Spot): number => ((to - from) / 60) * HOUR - AROUND;

/** Title and times beside each other: two lines don't fit. */
const isShort = (mark: TimeMark): boolean => linesIn(roomOf(mark)) < 2;
/** Two lines and the twist below them. */
const isRoomy = (mark: TimeMark): boolean => linesIn(roomOf(mark) - TWIST) >= 2;

/** What is left for the title, so that no line is cut through: the times take one, the twist its height. */
const titleLines = (mark: TimeMark): number => {
  const lines = linesIn(roomOf(mark) - (mark.isTogether && isRoomy(mark) ? TWIST : 0));
  return mark.isBusy ? lines : Math.max(1, lines - 1);
};

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
          className={blocks['stretch']}
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
          className={blocks['block']}
          data-plan={mark.key}
          data-side={mark.side}
          data-together={mark.isTogether || undefined}
          data-tentative={mark.isTentative || undefined}
          data-busy={mark.isBusy || undefined}
          data-private={mark.isPrivate || undefined}
          data-short={isShort(mark) || undefined}
          data-roomy={isRoomy(mark) || undefined}
          data-narrow={mark.columns > mark.span || undefined}
          data-selected={mark.key === selected || undefined}
          aria-label={mark.label}
          style={{ ...place(mark), '--lines': titleLines(mark) } as React.CSSProperties}
        >
          <span className={blocks['words']}>
            <bdi className={blocks['title']}>{mark.title}</bdi>{' '}
            {!mark.isBusy && (
              <span className={blocks['times']}>
                {mark.times.map((part) => (
                  <span key={part}>{part} </span>
                ))}
              </span>
            )}
          </span>
        </button>
      ))}
      {day.hidden.map(({ from, column, columns, count }) => (
        <button
          key={`more ${from}`}
          type="button"
          tabIndex={-1}
          className={blocks['more']}
          data-more=""
          style={place({ from, to: from + 30, column, columns, span: 1 })}
        >
          <FormattedMessage id="calendar.more" values={{ count }} />
        </button>
      ))}
      {nowMinutes !== null && (
        <span
          aria-hidden
          className={blocks['now']}
          style={{ '--at': nowMinutes } as React.CSSProperties}
        />
      )}
    </div>
  );
};
