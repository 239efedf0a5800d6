import { FormattedMessage, useIntl } from 'react-intl';
import type { QuickEntry } from '#shared/domain/calendar/quick-entry/quick-entry.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { readFormTimes, type PlanFormValues } from '../form/form-values.ts';
import { PlanRow, PlanRows } from '../panel/plan-rows.tsx';
import { planFieldName } from '../words/field-names.ts';
import { spanWords } from '../words/plan-words.ts';
import { doubtWords } from './doubt-words.ts';
import styles from './quick-offer.module.css';

interface QuickOfferProps {
  readonly entry: QuickEntry;
  /** The form with all of it in its fields. */
  readonly meant: PlanFormValues;
  readonly today: PlainDate;
  readonly zone: TimeZoneId;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** What was read from a line, shown before anything is done with it. */
export const QuickOffer = ({ entry, meant, today, zone, onTake, onLeave }: QuickOfferProps) => {
  const intl = useIntl();
  const { times } = readFormTimes(meant, today, intl.locale);
  const when =
    times === null
      ? null
      : spanWords(
          intl,
          { start: times.start, end: times.end, ...(times.isAllDay ? { allDay: true } : {}) },
          today,
        );
  const day = times === null ? today : dateOf(times.start);
  const doubts = entry.doubts.flatMap(
    (doubt) => doubtWords(intl, doubt, { today, day, zone }) ?? [],
  );
  return (
    <section
      className={styles['offer']}
      aria-label={intl.formatMessage({ id: 'calendar.quick.heading' })}
    >
      <p className={styles['heading']} aria-hidden>
        <FormattedMessage id="calendar.quick.heading" />
      </p>
      <PlanRows>
        {entry.title !== '' && <PlanRow name={planFieldName(intl, 'title')} value={entry.title} />}
        {when !== null && (
          <PlanRow
            name={intl.formatMessage({ id: 'calendar.quick.when' })}
            value={
              entry.repeats === null
                ? when
                : intl.formatMessage(
                    { id: 'calendar.quick.repeats' },
                    { when, rhythm: entry.repeats },
                  )
            }
          />
        )}
        {entry.with !== null && <PlanRow name={planFieldName(intl, 'with')} value={entry.with} />}
        {entry.where !== null && (
          <PlanRow name={planFieldName(intl, 'where')} value={entry.where} />
        )}
      </PlanRows>
      {doubts.length > 0 && (
        <ul className={styles['doubts']}>
          {doubts.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <Actions>
        <Button size="small" aria-keyshortcuts="Enter" onClick={onTake}>
          <FormattedMessage id="calendar.quick.take" />
        </Button>
        <Button kind="plain" size="small" onClick={onLeave}>
          <FormattedMessage id="calendar.quick.leave" />
        </Button>
      </Actions>
    </section>
  );
};
