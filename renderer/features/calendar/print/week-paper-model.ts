import type { IntlShape } from 'react-intl';
import { lastDateOf } from '#shared/domain/calendar/layout/place-plans.ts';
import {
  occurrencesIn,
  type DaySpan,
  type Occurrence,
} from '#shared/domain/calendar/occurrences.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PersonId, PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { addDays, daysBetween } from '#shared/lib/plain-date.ts';
import type { MonthPlans } from '../plans/use-month-plans.ts';
import { timesWords } from '../words/plan-words.ts';

/** A plan on a day of the sheet: when, what, and where, as far as it stands on paper. */
export interface PaperPlan {
  readonly key: string;
  readonly times: string;
  /** null where only the time is one's own to hand on: a plan of the other that one goes along with. */
  readonly title: string | null;
  readonly where: string;
  readonly isTogether: boolean;
  readonly isTentative: boolean;
}

export interface PaperDay {
  readonly date: PlainDate;
  readonly plans: readonly PaperPlan[];
}

interface Looking {
  readonly me: PersonId;
  readonly zone: TimeZoneId;
  readonly today: PlainDate;
  /** Also what nobody but its author sees. */
  readonly hasPrivate: boolean;
}

/**
 * One's own plans, as the other has them or whole, and what both go to. The other's words stand on no sheet
 * of mine, and of their plans only those one goes along with (S28).
 */
const onPaper = (
  { byKey, occurrences }: MonthPlans,
  span: DaySpan,
  { hasPrivate, ...viewer }: Looking,
): readonly Occurrence[] => {
  const mine = [...byKey.values()].flatMap(({ isMine, plan, shared }) => {
    const shown = hasPrivate ? plan : shared;
    return isMine && shown !== null ? [shown] : [];
  });
  const others = occurrences.filter(
    ({ joint, owner, planId }) => joint && (owner !== viewer.me || !byKey.has(planId)),
  );
  return [...occurrencesIn(mine, span, viewer), ...others].sort((a, b) =>
    a.start < b.start ? -1 : 1,
  );
};

/** Each day of a week with what stands on it, in order of time. */
export const weekPaper = (
  intl: IntlShape,
  plans: MonthPlans,
  span: DaySpan,
  looking: Looking,
): readonly PaperDay[] => {
  const all = onPaper(plans, span, looking);
  const myTime = intl.formatMessage({ id: 'calendar.mark.myTime' });
  const busy = intl.formatMessage({ id: 'calendar.export.busy' });
  const toPlan = (occurrence: Occurrence, date: PlainDate): PaperPlan => {
    const { plan, owner, joint, start, end } = occurrence;
    const allDay = plan.allDay === true ? { allDay: true as const } : {};
    const isMine = owner === looking.me;
    const isLater = dateOf(start) < date && plan.allDay !== true;
    return {
      key: occurrence.key,
      times: isLater
        ? intl.formatMessage({ id: 'calendar.dayPanel.goesOn' })
        : timesWords(intl, { start, end, ...allDay }),
      title: isMine ? (plan.title ?? (plan.visibility === 'busy' ? busy : myTime)) : null,
      where: isMine ? (plan.where ?? '') : '',
      isTogether: joint,
      isTentative: plan.status === 'TENTATIVE',
    };
  };
  return Array.from({ length: daysBetween(span.first, span.last) + 1 }, (_, index) => {
    const date = addDays(span.first, index);
    return {
      date,
      plans: all
        .filter((each) => dateOf(each.start) <= date && lastDateOf(each) >= date)
        .map((each) => toPlan(each, date)),
    };
  });
};

/** What a sheet of either size leaves for seven days below its heading, in CSS pixels. */
const ROOM = 770;
const LINE = 25;
const AROUND = 26;
/** Letters of a line beside the times, above which a plan takes two. */
const LETTERS = 46;

const linesOf = ({ title, where }: PaperPlan): number =>
  (title?.length ?? 0) + where.length > LETTERS ? 1.8 : 1;

/** How tall a day is at least: the emptier the week, the more room to write, as long as it is one sheet. */
export const dayHeight = (days: readonly PaperDay[]): number => {
  const needs = days.map(
    ({ plans }) => AROUND + LINE * plans.reduce((lines, plan) => lines + linesOf(plan), 0),
  );
  const fits = (height: number) =>
    needs.reduce((sum, need) => sum + Math.max(height, need), 0) <= ROOM;
  return [110, 96, 84, 72].find(fits) ?? 64;
};
