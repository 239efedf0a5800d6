import { FormattedMessage } from 'react-intl';
import type { PlanUpdate } from '#shared/domain/calendar/plan.ts';
import { graceMinutes } from '#shared/domain/calendar/terms/selectors.ts';
import type { CalendarTerm } from '#shared/domain/calendar/terms/term.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import styles from './terms.module.css';

interface WithinGraceProps {
  readonly update: PlanUpdate;
  readonly terms: readonly CalendarTerm[];
}

/** Beside "running late": that so much is within what both agreed. Beyond it nothing is said. */
export const WithinGrace = ({ update, terms }: WithinGraceProps) => {
  const grace = graceMinutes(terms, dateOf(update.at));
  return update.minutes !== null && grace !== null && update.minutes <= grace ? (
    <span className={styles['within']}>
      <FormattedMessage id="calendar.terms.grace.within" values={{ minutes: grace }} />
    </span>
  ) : null;
};
