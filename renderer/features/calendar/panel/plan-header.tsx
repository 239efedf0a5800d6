import { FormattedMessage, useIntl } from 'react-intl';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import { wallLength } from '#shared/domain/calendar/series.ts';
import { addWallMinutes, dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { oddTimeWords } from '../words/odd-time-words.ts';
import { fullDayWords, spanWords } from '../words/plan-words.ts';
import { lastDayOfRule, ruleWords } from '../words/rule-words.ts';
import { elsewhereWords } from '../words/zone-words.ts';
import styles from './plan-panel.module.css';

interface PlanKickerProps {
  readonly occurrence: Occurrence;
  /** null for one's own. */
  readonly ownerName: string | null;
}

/** "Your plan, every Thursday". */
export const PlanKicker = ({ occurrence, ownerName }: PlanKickerProps) => {
  const intl = useIntl();
  const { rrule } = occurrence.plan;
  const begun = dateOf(occurrence.seriesStart);
  const rhythm = rrule === undefined ? '' : ruleWords(intl, rrule, begun);
  const values = { rhythm, isSeries: rrule === undefined ? 'no' : 'yes', name: ownerName ?? '' };
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
  const lastDay =
    plan.rrule === undefined ? null : lastDayOfRule(plan.rrule, dateOf(occurrence.seriesStart));
  const planned = occurrence.isOverride === true ? plan.start : occurrence.nominal;
  const odd = plan.allDay === true ? null : oddTimeWords(intl, planned, plan.zone);
  const there = elsewhereWords(
    intl,
    {
      start: planned,
      end: addWallMinutes(planned, wallLength(plan)),
      zone: plan.zone,
      ...allDay,
    },
    today,
  );
  return (
    <p className={styles['when']}>
      <span>
        {plan.status === 'TENTATIVE' ? (
          <FormattedMessage id="calendar.when.tentative" values={{ span }} />
        ) : (
          <FormattedMessage id="calendar.when.firm" values={{ span }} />
        )}
      </span>
      {there !== null && <span>{there}</span>}
      {odd !== null && <span>{odd}</span>}
      {lastDay !== null && (
        <span>
          <FormattedMessage
            id="calendar.panel.repeatsUntil"
            values={{ day: fullDayWords(intl, lastDay, today) }}
          />
        </span>
      )}
      {occurrence.isOverride === true && (
        <span>
          <FormattedMessage id="calendar.one.isOtherwise" />
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
