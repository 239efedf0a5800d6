import type { LucideIcon } from 'lucide-react';
import { useIntl } from 'react-intl';
import { systemZone, useToday } from '#renderer/platform/clock.ts';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import { useItems } from '#renderer/storage/use-items.ts';
import type { Place } from '#renderer/ui/navigation.ts';
import type { ClauseDraft } from '#shared/domain/agreements/clause.ts';
import { findableClauses } from '#shared/domain/agreements/findable.ts';
import { AGREEMENTS_PAGE, agreementsProjection } from '#shared/domain/agreements/projection.ts';
import { dayToShow, findablePlans, type FindablePlan } from '#shared/domain/calendar/findable.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import {
  calendarPage,
  calendarProjection,
  SERIES_PAGE,
} from '#shared/domain/calendar/projection.ts';
import type { MilestoneDraft } from '#shared/domain/milestones/commands.ts';
import { findableMilestones } from '#shared/domain/milestones/findable.ts';
import { MILESTONES_PAGE, milestonesProjection } from '#shared/domain/milestones/projection.ts';
import { addDays, daysBetween } from '#shared/lib/plain-date.ts';
import { allRooms } from '../rooms.tsx';
import { rankThings } from './rank.ts';

/** Something of the person's own, or shared with them, that a search has found by its words. */
export interface Finding {
  readonly id: string;
  readonly words: string;
  /** The day of a plan, in words. */
  readonly when?: string;
  readonly place: Place;
  /** What the room is asked to show. */
  readonly item: string;
}

export interface Found {
  readonly place: Place;
  readonly title: string;
  readonly icon: LucideIcon | undefined;
  readonly findings: readonly Finding[];
}

/** Of each kind; whoever wants all of them goes to the room. */
const most = 6;

const none: readonly never[] = [];

const useClauses = () => {
  const today = useToday();
  const clauses = useItems(agreementsProjection, AGREEMENTS_PAGE) ?? none;
  const drafts = useDrafts<ClauseDraft>('agreements').filter(({ kind }) => kind === 'clause');
  return (typed: string): readonly Finding[] =>
    rankThings(
      {
        things: findableClauses(clauses, drafts, today),
        wordsOf: ({ words }) => words,
        limit: most,
      },
      typed,
    ).map(({ id, words }) => ({ id, words, place: 'agreements', item: id }));
};

const useMilestones = () => {
  const milestones = useItems(milestonesProjection, MILESTONES_PAGE) ?? none;
  const drafts = useDrafts<MilestoneDraft>('milestones').filter(({ kind }) => kind === 'milestone');
  return (typed: string): readonly Finding[] =>
    rankThings(
      {
        things: findableMilestones(milestones, drafts),
        wordsOf: ({ title }) => title,
        limit: most,
      },
      typed,
    ).map(({ id, title }) => ({ id, words: title, place: 'milestones', item: id }));
};

/** One's own plans all lie in one's drafts; of what is shared, this month's and the next one's are read. */
const usePlans = () => {
  const { me } = useSession();
  const today = useToday();
  const dayWords = useDayWords();
  const zone = systemZone();
  const series = useItems(calendarProjection, SERIES_PAGE) ?? none;
  const month = useItems(calendarProjection, calendarPage(today)) ?? none;
  const nextMonth = addDays(`${today.slice(0, 7)}-28`, 4);
  const next = useItems(calendarProjection, calendarPage(nextMonth)) ?? none;
  const drafts = useDrafts<OwnPlan>('calendar').filter(({ kind }) => kind === 'plan');
  return (typed: string): readonly Finding[] => {
    const plans = findablePlans([...series, ...month, ...next], drafts, me?.id ?? null, today);
    const dayOf = (plan: FindablePlan) => dayToShow(plan, zone, today);
    // What is next comes first, then what was last.
    const order = (a: FindablePlan, b: FindablePlan) => {
      const [first, second] = [dayOf(a), dayOf(b)];
      if (first >= today !== second >= today) return first >= today ? -1 : 1;
      return Math.abs(daysBetween(today, first)) - Math.abs(daysBetween(today, second));
    };
    return rankThings(
      { things: plans, wordsOf: ({ title }) => title, limit: most, order },
      typed,
    ).map((plan) => {
      const day = dayOf(plan);
      return {
        id: plan.id,
        words: plan.title,
        when: dayWords(day),
        place: 'calendar',
        item: `${plan.id} ${day}`,
      };
    });
  };
};

/**
 * Search in what stands in the rooms by its words: clauses, milestones, plans by title. Never Private,
 * never the other's places, people or past (S13, S32).
 */
export const useFindings = (typed: string): readonly Found[] => {
  const { formatMessage } = useIntl();
  const clauses = useClauses();
  const milestones = useMilestones();
  const plans = usePlans();
  if (typed.trim() === '') return none;
  const found = [
    { place: 'agreements', findings: clauses(typed) },
    { place: 'milestones', findings: milestones(typed) },
    { place: 'calendar', findings: plans(typed) },
  ] as const;
  return found
    .filter(({ findings }) => findings.length > 0)
    .map(({ place, findings }) => ({
      place,
      findings,
      title: formatMessage({ id: `app.room.${place}` }),
      icon: allRooms.find((room) => room.place === place)?.icon,
    }));
};
