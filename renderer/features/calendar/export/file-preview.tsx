import { FormattedMessage, useIntl } from 'react-intl';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { ImportedPlan } from '#shared/formats/ics/import-calendar.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { ruleWords } from '../words/rule-words.ts';
import { zonedSpanWords } from '../words/zone-words.ts';
import styles from './export.module.css';

interface FilePreviewProps {
  /** The first of them. */
  readonly says: readonly ImportedPlan[];
  /** How many plans are in it. */
  readonly count: number;
  readonly today: PlainDate;
}

/** What another calendar will show of the file: how many plans, and the first of them word for word. */
export const FilePreview = ({ says, count, today }: FilePreviewProps) => {
  const intl = useIntl();
  const whenOf = (own: ImportedPlan['own']): string => {
    const { start, rrule } = own;
    const when = zonedSpanWords(intl, own, today);
    if (rrule === null) return when;
    const rhythm = ruleWords(intl, rrule, dateOf(start));
    return intl.formatMessage({ id: 'calendar.import.repeats' }, { when, rhythm });
  };
  const more = count - says.length;
  return (
    <section className={styles['says']} aria-labelledby="calendar-export-says">
      <h3 id="calendar-export-says" className={styles['saysTitle']} aria-live="polite">
        <FormattedMessage id="calendar.export.says" values={{ count }} />
      </h3>
      <ul className={styles['entries']}>
        {says.map(({ uid, own }) => (
          <li key={`${uid} ${own.start}`} className={styles['entry']}>
            <bdi className={styles['entryTitle']}>{own.title}</bdi>
            <span className={styles['when']}>{whenOf(own)}</span>
            {(['where', 'note'] as const)
              .filter((field) => own[field] !== '')
              .map((field) => (
                <bdi key={field} className={styles['words']}>
                  {own[field]}
                </bdi>
              ))}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className={styles['more']}>
          <FormattedMessage id="calendar.export.more" values={{ count: more }} />
        </p>
      )}
    </section>
  );
};
