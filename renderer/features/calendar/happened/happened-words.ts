import type { IntlShape } from 'react-intl';
import type { PlanHappened } from '#shared/domain/calendar/kinds.ts';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import { plannedTimes } from '#shared/domain/calendar/what-happened.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import { instantToLocal, localToInstant } from '#shared/domain/dates/zone.ts';
import type { PlainDate, PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';
import { spanWords, timesWords } from '../words/plan-words.ts';

/** One line of what happened, and whether it is other than planned. */
export interface HappenedLine {
  readonly text: string;
  /** null where nothing was planned that it could differ from. */
  readonly isAsPlanned: boolean | null;
}

interface About {
  readonly occurrence: Occurrence;
  /** Where the reader is: times are said on their clock. */
  readonly zone: TimeZoneId;
  readonly today: PlainDate;
}

type When = Pick<Occurrence, 'start' | 'end'> & { readonly allDay?: true | undefined };

/** Times alone while they lie on the planned day: that day stands above. */
const whenWords = (intl: IntlShape, { occurrence, today }: About, { allDay, ...when }: When) => {
  const span = allDay === true ? { ...when, allDay } : when;
  const isThatDay =
    dateOf(when.start) === dateOf(occurrence.start) && dateOf(when.end) === dateOf(when.start);
  return isThatDay ? timesWords(intl, span) : spanWords(intl, span, today);
};

/** What was planned: when, and where. */
export const plannedLines = (intl: IntlShape, about: About): readonly string[] => {
  const { start, end, plan } = about.occurrence;
  const when = whenWords(intl, about, { start, end, allDay: plan.allDay });
  return plan.where === undefined ? [when] : [when, plan.where];
};

const toReader = (local: PlainDateTime, from: TimeZoneId, to: TimeZoneId): PlainDateTime =>
  from === to ? local : instantToLocal(localToInstant(local, from), to);

/** What happened, beside it: the same lines where they were the same. */
export const happenedLines = (
  intl: IntlShape,
  about: About,
  said: PlanHappened,
): readonly HappenedLine[] => {
  if (said.how === 'as-planned') {
    return [{ text: intl.formatMessage({ id: 'calendar.happened.asPlanned' }), isAsPlanned: null }];
  }
  if (said.how === 'not') {
    return [{ text: intl.formatMessage({ id: 'calendar.happened.not' }), isAsPlanned: null }];
  }
  if (said.start === undefined && said.where === undefined && said.words === undefined) {
    return [{ text: intl.formatMessage({ id: 'calendar.happened.otherwise' }), isAsPlanned: null }];
  }
  const { occurrence, zone } = about;
  const { plan } = occurrence;
  const [planned = '', plannedPlace] = plannedLines(intl, about);
  const when =
    said.start === undefined || said.end === undefined
      ? planned
      : whenWords(intl, about, {
          start: toReader(said.start, plan.zone, zone),
          end: toReader(said.end, plan.zone, zone),
        });
  const place = said.where ?? plannedPlace;
  return [
    { text: when, isAsPlanned: when === planned },
    ...(place === undefined
      ? []
      : [{ text: place, isAsPlanned: plannedPlace === undefined ? null : place === plannedPlace }]),
  ];
};

/** The same in one sentence: what the other reads of it, and what stands in the history. */
export const happenedSentence = (intl: IntlShape, about: About, said: PlanHappened): string => {
  const lines = happenedLines(intl, about, said);
  const other = lines.filter(({ isAsPlanned }) => isAsPlanned !== true).map(({ text }) => text);
  const isOtherwise = said.start !== undefined || said.where !== undefined;
  const first = isOtherwise
    ? intl.formatMessage({ id: 'calendar.happened.instead' }, { what: other.join(', ') })
    : said.how === 'otherwise'
      ? intl.formatMessage({ id: 'calendar.happened.otherwise' })
      : (other[0] ?? '');
  return said.words === undefined ? first : `${first} ${said.words}`;
};

/** Planned times on the plan's own clock: what the form begins with. */
export const timesInPlanZone = (occurrence: Occurrence) =>
  occurrence.plan.allDay === true ? null : plannedTimes(occurrence);
