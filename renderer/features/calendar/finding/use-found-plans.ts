import { useIntl } from 'react-intl';
import {
  findPlans,
  searchSpan,
  type FoundPlans,
} from '#shared/domain/calendar/finding/find-plans.ts';
import { readSearch } from '#shared/domain/calendar/finding/read-search.ts';
import type { DaySpan } from '#shared/domain/calendar/occurrences.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import {
  calendarPage,
  calendarProjection,
  SERIES_PAGE,
} from '#shared/domain/calendar/projection.ts';
import {
  agreedPage,
  REQUESTS_PAGE,
  requestsProjection,
} from '#shared/domain/requests/projection.ts';
import { requestPlans } from '#shared/domain/requests/selectors.ts';
import type { PersonId, PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { languageOf } from '#shared/lib/languages.ts';
import { monthKeyOf } from '#shared/lib/plain-date.ts';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import { useItemsOn } from '#renderer/storage/use-items.ts';
import { isDayFirst } from '#renderer/ui/controls/date-text.ts';
import { addMonths } from '../grid/grid-keys.ts';
import { weekStartOf } from '../grid/week-start.ts';
import { draftIndexOf } from '../plans/draft-index.ts';
import { knownPlans, type KnownPlan } from '../plans/known-plan.ts';

export interface Found extends FoundPlans {
  readonly byKey: ReadonlyMap<string, KnownPlan>;
  /** The days that were named; null where none were. */
  readonly named: DaySpan | null;
  /** Where what is shared and what repeats was looked for. */
  readonly within: DaySpan;
  /** Something is looked for at all. */
  readonly isSearch: boolean;
  /** Pages are still being opened: there may be more. */
  readonly isOpening: boolean;
}

const monthsIn = ({ first, last }: DaySpan): readonly string[] => {
  const months: string[] = [];
  let month = `${monthKeyOf(first)}-01`;
  for (; month <= last; month = addMonths(month, 1)) months.push(monthKeyOf(month));
  return months;
};

interface Looking {
  readonly me: PersonId | null;
  readonly today: PlainDate;
  readonly zone: TimeZoneId;
}

const none: readonly never[] = [];

/**
 * What a search finds among one's own plans and what is shared. One's own all lie in one's drafts; of what
 * is shared the pages of the months that are looked through are read, and no others.
 */
export const useFoundPlans = (query: string, { me, today, zone }: Looking): Found => {
  const { locale } = useIntl();
  const search = readSearch(query, {
    language: languageOf(locale) ?? 'en',
    isMonthFirst: !isDayFirst(locale),
    today,
    weekStart: weekStartOf(locale),
  });
  const within = searchSpan(search, today);
  const months = monthsIn(within);
  const items = useItemsOn(calendarProjection, [
    SERIES_PAGE,
    ...months.map((month) => calendarPage(`${month}-01`)),
  ]);
  const requests = useItemsOn(requestsProjection, [REQUESTS_PAGE, ...months.map(agreedPage)]);
  const drafts = useDrafts<OwnPlan>('calendar');
  const own = drafts.filter(({ kind }) => kind === 'plan');
  const asked = requestPlans(
    [...new Map((requests ?? none).map((each) => [each.id, each])).values()],
    today,
  );
  const known = knownPlans(
    [...(items ?? none), ...asked],
    own,
    draftIndexOf(drafts).bySharedId,
    me,
  );
  return {
    ...findPlans(
      known.map(({ plan }) => plan),
      search,
      { me: me ?? '', zone, today },
    ),
    byKey: new Map(known.map((each) => [each.key, each])),
    named: search.span,
    within,
    isSearch: search.words.length > 0 || search.span !== null,
    isOpening: items === undefined || requests === undefined,
  };
};
