import * as z from 'zod/mini';
import { bytes32Field, filledTextField } from '#shared/lib/fields.ts';
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
/** Single occurrences of a series that don't happen. */
export const PLAN_EXCEPTIONS = 366;

/** Fields that their owner shows or keeps, one by one. */
export const PLAN_FIELDS = ['title', 'where', 'with', 'reach', 'call', 'note'] as const;

const isInOrder = (plan: { start: string; end: string }): boolean =>
  plan.start <= plan.end && daysBetween(plan.start, plan.end) <= PLAN_DAYS;

/**
 * What the partner gets: only the fields its owner shows are in it, so nothing is hidden by the UI alone.
 * `busy` carries no words at all.
 */
export const sharedPlan = z
  .strictObject({
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
    rrule: z.exactOptional(
      z.string().check(z.maxLength(RULE_CHARACTERS), z.refine(isAcceptedRule)),
    ),
    except: z.exactOptional(z.array(plainDateTime).check(z.maxLength(PLAN_EXCEPTIONS))),
  })
  .check(
    z.refine(isInOrder),
    z.refine(
      (plan) => plan.visibility === 'full' || PLAN_FIELDS.every((f) => plan[f] === undefined),
    ),
  );

export const planShared = z.strictObject({ plan: sharedPlan });

/** `base` is the version it replaces; `at` with `zone` says when, so that both see how much notice there was. */
export const planChanged = z.strictObject({
  plan: sharedPlan,
  base: bytes32Field,
  at: plainDateTime,
  zone: timeZone,
});

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

export const calendarKinds = {
  'plan-shared': planShared,
  'plan-changed': planChanged,
  'plan-withdrawn': emptyBody,
  'plan-joined': planJoined,
  'plan-left': emptyBody,
  'plan-updated': planUpdated,
  'plan-update-withdrawn': planUpdateWithdrawn,
} as const;

export type SharedPlan = z.infer<typeof sharedPlan>;
export type PlanUpdateKind = (typeof PLAN_UPDATES)[number];
export type PlanField = (typeof PLAN_FIELDS)[number];
