import * as z from 'zod/mini';
import { bytes32Field, filledTextField, idField, strictFields } from '#shared/lib/fields.ts';
import { emptyBody, plainDateTime, timeZone } from '../fields.ts';
import { daysBetween } from '#shared/lib/plain-date.ts';
import { isAcceptedRule, RULE_CHARACTERS } from './rule.ts';

/** Limits in UTF-16 code units. */
export const PLAN_LIMITS = {
  title: 140,
  where: 200,
  with: 200,
  reach: 200,
  call: 200,
  note: 1_000,
} as const;

/** The longest plan, in days: it lies on the page of every month it touches. */
export const PLAN_DAYS = 366;
/** Single occurrences of a series that don't happen, or that are added to it. */
export const PLAN_EXCEPTIONS = 366;

/** Fields that their owner shows or keeps, one by one. */
export const PLAN_FIELDS = ['title', 'where', 'with', 'reach', 'call', 'note'] as const;

const isInOrder = (plan: { start: string; end: string }): boolean =>
  plan.start <= plan.end && daysBetween(plan.start, plan.end) <= PLAN_DAYS;

/**
 * What the partner gets: only the fields its owner shows are in it, so nothing is hidden by the UI alone.
 * `busy` carries no words at all.
 */
export const sharedPlan = strictFields({
  visibility: z.enum(['full', 'busy']),
  title: z.exactOptional(filledTextField(PLAN_LIMITS.title)),
  where: z.exactOptional(filledTextField(PLAN_LIMITS.where)),
  with: z.exactOptional(filledTextField(PLAN_LIMITS.with)),
  reach: z.exactOptional(filledTextField(PLAN_LIMITS.reach)),
  call: z.exactOptional(filledTextField(PLAN_LIMITS.call)),
  note: z.exactOptional(filledTextField(PLAN_LIMITS.note)),
  start: plainDateTime,
  /** Exclusive for timed plans; the last day (at 00:00) for all-day plans. */
  end: plainDateTime,
  zone: timeZone,
  allDay: z.exactOptional(z.literal(true)),
  status: z.enum(['CONFIRMED', 'TENTATIVE']),
  rrule: z.exactOptional(z.string().check(z.maxLength(RULE_CHARACTERS), z.refine(isAcceptedRule))),
  /** EXDATE and RDATE of RFC 5545: nominal local starts in the plan's zone. */
  except: z.exactOptional(z.array(plainDateTime).check(z.maxLength(PLAN_EXCEPTIONS))),
  added: z.exactOptional(z.array(plainDateTime).check(z.maxLength(PLAN_EXCEPTIONS))),
}).check(
  z.refine(isInOrder),
  z.refine((plan) => plan.visibility === 'full' || PLAN_FIELDS.every((f) => plan[f] === undefined)),
);

/** `continues`: this and the following of another series, from that nominal start on, go on in here. */
export const planShared = strictFields({
  plan: sharedPlan,
  continues: z.exactOptional(z.strictObject({ plan: idField, from: plainDateTime })),
});

/** `base` is the version it replaces; `at` with `zone` says when, so that both see how much notice there was. */
export const planChanged = strictFields({
  plan: sharedPlan,
  base: bytes32Field,
  at: plainDateTime,
  zone: timeZone,
});

/** A plan in place of one of a series doesn't repeat itself. */
const singlePlan = sharedPlan.check(
  z.refine(
    ({ rrule, except, added }) =>
      rrule === undefined && except === undefined && added === undefined,
  ),
);

const aboutOne = { occurrence: plainDateTime, at: plainDateTime, zone: timeZone };

/**
 * One of a series is otherwise, doesn't happen, or is again what the series says. `occurrence` is its
 * nominal start in the series' zone (as RECURRENCE-ID, RFC 5545 section 3.8.4.4). Without `at` it was so
 * from the first sharing on.
 */
export const occurrenceChanged = z.strictObject({
  occurrence: plainDateTime,
  at: z.exactOptional(plainDateTime),
  zone: z.exactOptional(timeZone),
  plan: singlePlan,
});
export const occurrenceDropped = z.strictObject(aboutOne);
export const occurrenceReset = z.strictObject(aboutOne);

/** Joining is for one version: a later change of time asks again. */
export const planJoined = z.strictObject({ version: bytes32Field });

/** What its owner can say of a plan on the day, in one tap. Nothing is ever said in their place (S27). */
export const PLAN_UPDATES = ['leaving', 'arrived', 'late', 'changed', 'home'] as const;
/** The longest delay that can be said in one tap, in minutes; more than that is a change of the plan. */
export const UPDATE_MINUTES = 240;

/**
 * `occurrence` is the nominal start in the plan's zone (as RECURRENCE-ID, RFC 5545 section 3.8.4.4), `at` with
 * `zone` when it was said; `minutes` belongs to `late` alone.
 */
export const planUpdated = z
  .strictObject({
    update: z.enum(PLAN_UPDATES),
    minutes: z.exactOptional(z.int().check(z.minimum(1), z.maximum(UPDATE_MINUTES))),
    occurrence: plainDateTime,
    at: plainDateTime,
    zone: timeZone,
  })
  .check(z.refine(({ update, minutes }) => (update === 'late') === (minutes !== undefined)));

export const planUpdateWithdrawn = z.strictObject({ update: bytes32Field });

/** What its owner may say of a plan once it is past: it went as planned, otherwise, or it didn't take place. */
export const HAPPENED = ['as-planned', 'otherwise', 'not'] as const;

/**
 * What happened, as its owner says, of their own accord. It changes nothing of the plan; a later one about
 * the same occurrence (as RECURRENCE-ID) stands in for it. Times are on the wall clock of the plan's zone. Of
 * a plan shown as busy no words are in it; `otherwise` may then say no more than that.
 */
export const planHappened = z
  .strictObject({
    occurrence: plainDateTime,
    how: z.enum(HAPPENED),
    start: z.exactOptional(plainDateTime),
    end: z.exactOptional(plainDateTime),
    where: z.exactOptional(filledTextField(PLAN_LIMITS.where)),
    words: z.exactOptional(filledTextField(PLAN_LIMITS.note)),
  })
  .check(
    z.refine(({ start, end }) =>
      start === undefined || end === undefined ? start === end : isInOrder({ start, end }),
    ),
    z.refine(
      ({ how, start, where }) =>
        how === 'otherwise' || (start === undefined && where === undefined),
    ),
    z.refine(({ how, words }) => how !== 'as-planned' || words === undefined),
  );

/** Takes it back, with what it stood in for. */
export const planHappenedWithdrawn = z.strictObject({ said: bytes32Field });

export const calendarKinds = {
  'plan-shared': planShared,
  'plan-changed': planChanged,
  'plan-withdrawn': emptyBody,
  'plan-occurrence-changed': occurrenceChanged,
  'plan-occurrence-dropped': occurrenceDropped,
  'plan-occurrence-reset': occurrenceReset,
  'plan-joined': planJoined,
  'plan-left': emptyBody,
  'plan-updated': planUpdated,
  'plan-update-withdrawn': planUpdateWithdrawn,
  'plan-happened': planHappened,
  'plan-happened-withdrawn': planHappenedWithdrawn,
} as const;

export type SharedPlan = z.infer<typeof sharedPlan>;
export type PlanUpdateKind = (typeof PLAN_UPDATES)[number];
export type PlanHappened = z.infer<typeof planHappened>;
export type PlanField = (typeof PLAN_FIELDS)[number];
