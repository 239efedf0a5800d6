import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { FreeTime } from '#shared/domain/calendar/finding/free-times.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import type { Lookers } from '../grid/month-model.ts';
import { nearPlanWords } from '../words/near-plan-words.ts';
import { dayWords, timesWords } from '../words/plan-words.ts';
import styles from './free-panel.module.css';

interface FreeListProps {
  /** In order of time. */
  readonly free: readonly FreeTime[];
  readonly lookers: Lookers;
  readonly isForTwo: boolean;
  readonly onTake: (free: FreeTime) => void;
}

const daysOf = (free: readonly FreeTime[]): readonly PlainDate[] => [
  ...new Set(free.map(({ date }) => date)),
];

/** Free times under their days; each can be pressed. */
export const FreeList = ({ free, lookers, isForTwo, onTake }: FreeListProps) => {
  const intl = useIntl();
  const id = useId();
  const { today } = lookers;
  const tentativeWords = (occurrence: Occurrence): string => {
    const isOthers = occurrence.owner !== lookers.me && !occurrence.joint;
    return nearPlanWords(
      intl,
      occurrence,
      isOthers ? lookers.nameOf(occurrence.owner) : null,
      today,
    );
  };
  return (
    <ul className={styles['days']} data-two={isForTwo || undefined}>
      {daysOf(free).map((date) => (
        <li key={date} data-date={date} className={styles['day']}>
          <h3 id={`${id}-${date}`} className={styles['date']}>
            {dayWords(intl, date, today)}
          </h3>
          <ul aria-labelledby={`${id}-${date}`}>
            {free
              .filter((each) => each.date === date)
              .map((each) => {
                const isWhole = each.start.endsWith('T00:00') && each.end.endsWith('T00:00');
                const times = timesWords(intl, isWhole ? { ...each, allDay: true } : each);
                return (
                  <li key={each.startsAt}>
                    <button
                      type="button"
                      className={styles['time']}
                      aria-label={intl.formatMessage(
                        { id: 'calendar.free.take' },
                        { day: dayWords(intl, date, today), times },
                      )}
                      onClick={() => onTake(each)}
                    >
                      {times}
                    </button>
                    {each.tentative.map((occurrence) => (
                      <p key={occurrence.key} className={styles['maybe']}>
                        {tentativeWords(occurrence)}
                      </p>
                    ))}
                  </li>
                );
              })}
          </ul>
        </li>
      ))}
    </ul>
  );
};
