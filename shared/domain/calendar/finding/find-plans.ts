import type { PlainDate } from '#shared/lib/identifiers.ts';
import { addDays, daysBetween } from '#shared/lib/plain-date.ts';
import { dateOf } from '../../dates/plain-date-time.ts';
import { PLAN_FIELDS, type SharedPlan } from '../kinds.ts';
import { occurrencesIn, type DaySpan, type Occurrence, type Viewer } from '../occurrences.ts';
import type { Plan } from '../plan.ts';
import { fold } from '../quick-entry/tokens.ts';
import { isSeries } from '../series.ts';
import type { PlanSearch } from './read-search.ts';

/** Where no time is named, what is shared and what repeats is looked for in these days around today. */
export const SEARCH_DAYS_BACK = 183;
export const SEARCH_DAYS_AHEAD = 366;
/** At most so many are listed, the nearest to today. */
export const SEARCH_RESULTS = 200;

/** The days in which what is shared and what repeats is looked for. */
export const searchSpan = ({ span }: PlanSearch, today: PlainDate): DaySpan =>
  span ?? { first: addDays(today, -SEARCH_DAYS_BACK), last: addDays(today, SEARCH_DAYS_AHEAD) };

/** The longest that a single plan of one's own is looked for from either side: no date is beyond it. */
const ALWAYS: DaySpan = { first: '1900-01-01', last: '9998-12-31' };

const foldedWords = new WeakMap<SharedPlan, string>();

const allWords = (plan: SharedPlan): string => {
  const known = foldedWords.get(plan);
  if (known !== undefined) return known;
  const folded = fold(PLAN_FIELDS.map((field) => plan[field] ?? '').join('\n'));
  foldedWords.set(plan, folded);
  return folded;
};

/** Of one's own every word; of the other's the title alone (S32). */
const searchedWords = (plan: SharedPlan, isMine: boolean): string =>
  isMine ? allWords(plan) : fold(plan.title ?? '');

const hasWords = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word));

/** Before anything is expanded: whether some time of it can have the words. */
const mayHave = (plan: Plan, words: readonly string[], me: string): boolean => {
  const isMine = plan.owner === me;
  return (
    plan.versions.some((version) => hasWords(searchedWords(version.plan, isMine), words)) ||
    (plan.occurrenceActs ?? []).some(
      (act) => act.plan !== null && hasWords(searchedWords(act.plan, isMine), words),
    )
  );
};

/** The other's past is never found (S32); joint plans stay. */
const mayBeFound = (occurrence: Occurrence, { me, today }: Viewer): boolean =>
  occurrence.owner === me || occurrence.joint || dateOf(occurrence.end) >= today;

export interface FoundPlans {
  /** In order of time. */
  readonly occurrences: readonly Occurrence[];
  /** How many more there are, further from today. */
  readonly left: number;
}

const NOTHING: FoundPlans = { occurrences: [], left: 0 };

const nearest = (found: readonly Occurrence[], today: PlainDate): FoundPlans => {
  if (found.length <= SEARCH_RESULTS) return { occurrences: found, left: 0 };
  const distance = ({ start }: Occurrence) => Math.abs(daysBetween(today, dateOf(start)));
  const near = new Set(
    found.toSorted((a, b) => distance(a) - distance(b)).slice(0, SEARCH_RESULTS),
  );
  return {
    occurrences: found.filter((each) => near.has(each)),
    left: found.length - SEARCH_RESULTS,
  };
};

/**
 * The times of `plans` that a search means, as `viewer` may read them today. One's own single plans are
 * found at any time, unless the search names one; what repeats, and what is the other's, within
 * `searchSpan`. One's own by every word of them, the other's by title alone and only ahead (S32); side
 * by side (`me` empty) everything counts as the other's.
 */
export const findPlans = (
  plans: readonly Plan[],
  search: PlanSearch,
  viewer: Viewer,
): FoundPlans => {
  const { words, span } = search;
  if (words.length === 0 && span === null) return NOTHING;
  const within = searchSpan(search, viewer.today);
  const may = plans.filter((plan) => mayHave(plan, words, viewer.me));
  const isOwnSingle = (plan: Plan) =>
    plan.owner === viewer.me && !plan.versions.some((version) => isSeries(version.plan));
  const found = [
    ...occurrencesIn(may.filter(isOwnSingle), span ?? ALWAYS, viewer),
    ...occurrencesIn(
      may.filter((plan) => !isOwnSingle(plan)),
      within,
      viewer,
    ),
  ]
    .filter(
      (each) =>
        mayBeFound(each, viewer) &&
        hasWords(searchedWords(each.plan, each.owner === viewer.me), words),
    )
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.key < b.key ? -1 : 1));
  return nearest(found, viewer.today);
};
