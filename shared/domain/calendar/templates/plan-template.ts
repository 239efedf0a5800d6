import type { PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { addDays, daysBetween } from '#shared/lib/plain-date.ts';
import { dateOf, timeOf, toPlainDateTime } from '../../dates/plain-date-time.ts';
import type { OwnPlan, PlanWords } from '../plan.ts';

/** The most plans of one template. */
export const TEMPLATE_LEGS = 20;

/** One plan of a template: all of it but its day. */
export interface TemplateLeg extends Omit<PlanWords, 'start' | 'end' | 'zone'> {
  /** Days after the first day of the template. */
  readonly day: number;
  /** Wall-clock times, `HH:MM`. */
  readonly from: string;
  readonly until: string;
  /** Days between its start and its end. */
  readonly lasts: number;
  /** null: wherever one is when it is used. */
  readonly zone: TimeZoneId | null;
  /** How much of it its owner means to show; nothing is shown before they offer it (S1). */
  readonly visibility: OwnPlan['visibility'];
  readonly shown: OwnPlan['shown'];
}

/** Plans that come again, as their owner keeps them: personal vault, room `calendar`, kind `template`. */
export interface PlanTemplate {
  readonly name: string;
  /** In order of time; at least one, at most `TEMPLATE_LEGS`. */
  readonly legs: readonly TemplateLeg[];
}

const planToLeg = (own: OwnPlan, first: PlainDate, here: TimeZoneId): TemplateLeg => {
  const { title, where, with: company, reach, call, note, start, end, allDay, status } = own;
  return {
    title,
    where,
    with: company,
    reach,
    call,
    note,
    day: daysBetween(first, dateOf(start)),
    from: timeOf(start),
    until: timeOf(end),
    lasts: daysBetween(dateOf(start), dateOf(end)),
    zone: own.zone === here ? null : own.zone,
    allDay,
    status,
    visibility: own.visibility,
    shown: own.shown,
  };
};

/**
 * A template of plans as they are, the first day being that of the earliest; what repeats counts once.
 * `here` is the zone of whoever keeps it. Of more than `TEMPLATE_LEGS` the first ones are in it.
 */
export const plansToTemplate = (
  name: string,
  plans: readonly OwnPlan[],
  here: TimeZoneId,
): PlanTemplate => {
  const inOrder = plans
    .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
    .slice(0, TEMPLATE_LEGS);
  const first = dateOf(inOrder[0]?.start ?? '');
  return { name, legs: inOrder.map((own) => planToLeg(own, first, here)) };
};

/** A plan of a template whose first day is `first`: private, whatever is meant to be shown of it (S1). */
export const legToPlan = (leg: TemplateLeg, first: PlainDate, here: TimeZoneId): OwnPlan => {
  const { day, from, until, lasts, zone, visibility: _meant, ...words } = leg;
  const begins = addDays(first, day);
  return {
    ...words,
    start: toPlainDateTime(begins, from),
    end: toPlainDateTime(addDays(begins, lasts), until),
    zone: zone ?? here,
    rrule: null,
    except: [],
    visibility: 'private',
    sharedAs: null,
  };
};
