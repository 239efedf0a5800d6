import { FormattedMessage, useIntl } from 'react-intl';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import { ruleToWeeklyChoice } from '#shared/domain/calendar/rule.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { fullDayWords, spanWords, weekdayWords } from '../words/plan-words.ts';
import styles from './plan-panel.module.css';

interface PlanKickerProps {
  readonly occurrence: Occurrence;
  /** null for one's own. */
  readonly ownerName: string | null;
}

/** "Your plan, every Thursday". */
export const PlanKicker = ({ occurrence, ownerName }: PlanKickerProps) => {
  const intl = useIntl();
  const isWeekly = occurrence.plan.rrule !== undefined;
  const weekday = isWeekly ? weekdayWords(intl, dateOf(occurrence.start)) : '';
  const values = { weekday, isWeekly: isWeekly ? 'yes' : 'no', name: ownerName ?? '' };
  if (occurrence.joint) return <FormattedMessage id="calendar.panel.both" values={values} />;
  return ownerName === null ? (
    <FormattedMessage id="calendar.panel.yours" values={values} />
  ) : (
    <FormattedMessage id="calendar.panel.theirs" values={values} />
  );
};

interface PlanWhenProps {
  readonly occurrence: Occurrence;
  readonly today: PlainDate;
  readonly goesAlong: string | null;
}

/** "Today, 19:30 to 21:30. Firm." */
export const PlanWhen = ({ occurrence, today, goesAlong }: PlanWhenProps) => {
  const intl = useIntl();
  const { plan, start, end } = occurrence;
  const allDay = plan.allDay === true ? { allDay: true as const } : {};
  const span = spanWords(intl, { start, end, ...allDay }, today);
  const lastDay = plan.rrule === undefined ? null : ruleToWeeklyChoice(plan.rrule)?.lastDay;
  return (
    <p className={styles['when']}>
      <span>
        {plan.status === 'TENTATIVE' ? (
          <FormattedMessage id="calendar.when.tentative" values={{ span }} />
        ) : (
          <FormattedMessage id="calendar.when.firm" values={{ span }} />
        )}
      </span>
      {lastDay !== null && lastDay !== undefined && (
        <span>
          <FormattedMessage
            id="calendar.panel.weeklyUntil"
            values={{ day: fullDayWords(intl, lastDay, today) }}
          />
        </span>
      )}
      {goesAlong !== null && (
        <span>
          <FormattedMessage id="calendar.join.mine" values={{ name: goesAlong }} />
        </span>
      )}
    </p>
  );
};
