import type { IntlShape } from 'react-intl';
import { lastDateOf } from '#shared/domain/calendar/layout/place-plans.ts';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { spanOfDaysWords, timesWords } from './plan-words.ts';

const DAY = 86_400_000;

const whenWords = (intl: IntlShape, occurrence: Occurrence, today: PlainDate): string => {
  const { plan, start, end, startsAt, endsAt } = occurrence;
  const first = dateOf(start);
  const last = lastDateOf(occurrence);
  const isLong = last > first && (plan.allDay === true || endsAt - startsAt >= DAY);
  return isLong
    ? spanOfDaysWords(intl, first, last, today)
    : timesWords(intl, { start, end, allDay: plan.allDay === true });
};

/** A plan beside a time: "Dinner, 19:00 to 21:00"; the other's with their name, both's as one's own. */
export const nearPlanWords = (
  intl: IntlShape,
  occurrence: Occurrence,
  /** Whose it is, where that has to be said. */
  ownerName: string | null,
  today: PlainDate,
): string => {
  const { plan } = occurrence;
  const busy = intl.formatMessage({ id: 'calendar.panel.busy' });
  const what =
    plan.title ??
    (plan.visibility === 'busy' ? busy : intl.formatMessage({ id: 'calendar.mark.myTime' }));
  const words = intl.formatMessage(
    { id: 'calendar.near' },
    {
      what,
      hasOwner: ownerName === null ? 'no' : 'yes',
      owner: ownerName,
      when: whenWords(intl, occurrence, today),
    },
  );
  return plan.status === 'TENTATIVE'
    ? intl.formatMessage({ id: 'calendar.mark.tentative' }, { what: words })
    : words;
};
