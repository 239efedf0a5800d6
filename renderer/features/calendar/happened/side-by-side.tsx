import { FormattedMessage, useIntl } from 'react-intl';
import type { PlanHappened } from '#shared/domain/calendar/kinds.ts';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import type { PlanUpdate } from '#shared/domain/calendar/plan.ts';
import type { PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { WithinGrace } from '../terms/within-grace.tsx';
import { useTerms } from '../terms/use-terms.ts';
import { timeWords } from '../words/plan-words.ts';
import { updateWords } from '../words/update-words.ts';
import { happenedLines, plannedLines } from './happened-words.ts';
import styles from './side-by-side.module.css';

interface SideBySideProps {
  readonly occurrence: Occurrence;
  /** null where only something was said on the day. */
  readonly said: PlanHappened | null;
  readonly updates: readonly PlanUpdate[];
  readonly zone: TimeZoneId;
  readonly today: PlainDate;
}

/** Two columns, as its owner tells it. What differs says so in words. */
export const SideBySide = ({ occurrence, said, updates, zone, today }: SideBySideProps) => {
  const intl = useIntl();
  const terms = useTerms();
  const about = { occurrence, zone, today };
  return (
    <div className={styles['columns']}>
      <section className={styles['column']}>
        <h3 className={styles['heading']}>
          <FormattedMessage id="calendar.happened.planned" />
        </h3>
        {plannedLines(intl, about).map((line) => (
          <p key={line} className={styles['line']} dir="auto">
            {line}
          </p>
        ))}
      </section>
      <section className={styles['column']}>
        <h3 className={styles['heading']}>
          <FormattedMessage id="calendar.happened.happened" />
        </h3>
        {said !== null &&
          happenedLines(intl, about, said).map(({ text, isAsPlanned }) => (
            <p key={text} className={styles['line']}>
              <bdi>{text}</bdi>
              {isAsPlanned !== null && (
                <span className={styles['mark']}>
                  {isAsPlanned ? (
                    <FormattedMessage id="calendar.happened.same" />
                  ) : (
                    <FormattedMessage id="calendar.happened.differs" />
                  )}
                </span>
              )}
            </p>
          ))}
        {said?.words !== undefined && (
          <p className={styles['words']} dir="auto">
            {said.words}
          </p>
        )}
        {updates.length > 0 && (
          <ul className={styles['updates']}>
            {updates.map((each) => (
              <li key={each.hash}>
                <span className={styles['time']}>{timeWords(intl, each.at)}</span>{' '}
                {updateWords(intl, each.update, each.minutes)}
                <WithinGrace update={each} terms={terms} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
};
