import { useIntl } from 'react-intl';
import {
  findPlans,
  searchSpan,
  type FoundPlans,
} from '#shared/domain/calendar/finding/find-plans.ts';
import { readSearch } from '#shared/domain/calendar/finding/read-search.ts';
import type { DaySpan } from '#shared/domain/calendar/occurrences.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import type { PersonId, PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { languageOf } from '#shared/lib/languages.ts';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import { isDayFirst } from '#renderer/ui/controls/date-text.ts';
import { weekStartOf } from '../grid/week-start.ts';
import { draftIndexOf } from '../plans/draft-index.ts';
import { knownPlans, type KnownPlan } from '../plans/known-plan.ts';
import { useSharedIn } from '../plans/use-occurrences-in.ts';

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

interface Looking {
  readonly me: PersonId | null;
  readonly today: PlainDate;
  readonly zone: TimeZoneId;
}

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
  const { items, asked, isOpening } = useSharedIn(within, today);
  const drafts = useDrafts<OwnPlan>('calendar');
  const own = drafts.filter(({ kind }) => kind === 'plan');
  const known = knownPlans([...items, ...asked], own, draftIndexOf(drafts).bySharedId, me);
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
    isOpening,
  };
};
