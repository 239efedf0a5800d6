import type { EntryHash, PersonId, PlainDate, PlainDateTime } from '#shared/lib/identifiers.ts';
import { ok } from '#shared/lib/result.ts';
import {
  refuse,
  type CommandContext,
  type CommandResult,
  type Moment,
  type Refusal,
} from '../command.ts';
import { dateOf } from '../dates/plain-date-time.ts';
import { presentText, refusedText, withoutUndefined } from '../fields.ts';
import { PLAN_LIMITS, planHappened, type PlanHappened } from './kinds.ts';
import type { Occurrence } from './occurrences.ts';
import type { OwnHappened, OwnPlan, Plan, PlanWords, WhatHappened } from './plan.ts';
import { instanceOf, isSeries } from './series.ts';
import { isLongPastFor } from './visibility.ts';

/**
 * Plan and what happened, side by side: said by its owner alone, of their own accord, once it is past.
 * Nothing asks for it, nothing is worked out from it, and the plan stays as it was (principle 3).
 */

/** Why what was written can't be kept as it is; null where it can. */
export const refusedHappened = ({ how, times, where, words }: OwnHappened): Refusal | null => {
  const isBlank = where.trim() === '' && words.trim() === '';
  if (how === 'otherwise' && times === null && isBlank) return { reason: 'happened-empty' };
  if (times !== null && times.end < times.start) {
    return { reason: 'plan-ends-before-start', field: 'end' };
  }
  return (
    refusedText('where', where, PLAN_LIMITS.where) ?? refusedText('words', words, PLAN_LIMITS.note)
  );
};

/**
 * What leaves its owner's hands, as visible as the plan is: of a busy plan the times alone, the place where
 * the plan's place is shown, and their words where the plan is shown in full.
 */
export const toSharedHappened = (
  { current }: Plan,
  { shown }: Pick<OwnPlan, 'shown'>,
  { occurrence, how, times, where, words }: OwnHappened,
): PlanHappened => {
  const isOtherwise = how === 'otherwise';
  const isFull = current.plan.visibility === 'full';
  return withoutUndefined({
    occurrence,
    how,
    start: isOtherwise ? times?.start : undefined,
    end: isOtherwise ? times?.end : undefined,
    where: isOtherwise && isFull && shown.where ? presentText(where) : undefined,
    words: how !== 'as-planned' && isFull ? presentText(words) : undefined,
  });
};

type When = Pick<Occurrence, 'nominal' | 'endsAt'>;

/** Says what happened, or corrects it by saying it anew. Only its owner, only once it is over. */
export const sayWhatHappened = (
  context: CommandContext,
  plan: Plan,
  own: Pick<OwnPlan, 'shown'>,
  said: OwnHappened,
  { nominal, endsAt }: When,
  now: Moment,
): CommandResult => {
  if (plan.owner !== context.me) return refuse('plan-owner-only');
  if (plan.withdrawn) return refuse('plan-withdrawn');
  if (endsAt > now.at) return refuse('plan-not-over');
  const refusal = refusedHappened(said);
  if (refusal !== null) return { ok: false, error: refusal };
  const body = toSharedHappened(plan, own, { ...said, occurrence: nominal });
  if (isSameHappened(lastOf(plan, nominal), body)) return refuse('happened-said-already');
  return planHappened.safeParse(body).success
    ? ok([{ kind: 'plan-happened', item: plan.id, body }])
    : refuse('happened-unreadable');
};

/** Takes it back, at once and without a reason (S4); what it corrected goes with it. */
export const takeHappenedBack = (
  context: CommandContext,
  plan: Plan,
  said: EntryHash,
): CommandResult => {
  if (plan.owner !== context.me) return refuse('plan-owner-only');
  return plan.happened?.some(({ hash }) => hash === said) === true
    ? ok([{ kind: 'plan-happened-withdrawn', item: plan.id, body: { said } }])
    : refuse('happened-unknown');
};

const isAbout = (plan: Plan, nominal: PlainDateTime) => (each: WhatHappened) =>
  !isSeries(plan.current.plan) || each.occurrence === nominal;

const lastOf = (plan: Plan, nominal: PlainDateTime): WhatHappened | null =>
  plan.happened?.filter(isAbout(plan, nominal)).at(-1) ?? null;

const FIELDS = ['occurrence', 'how', 'start', 'end', 'where', 'words'] as const;

/** The same said, whoever asks and whenever it was. */
export const isSameHappened = (a: PlanHappened | null, b: PlanHappened | null): boolean =>
  a === b || (a !== null && b !== null && FIELDS.every((field) => a[field] === b[field]));

/** Only what is still shown of the plan is still shown of what happened. */
const asSeen = (plan: Plan, said: WhatHappened): WhatHappened => {
  const now = plan.current.plan;
  const isBusy = now.visibility === 'busy';
  const isPlaceHidden =
    now.where === undefined && plan.versions.some((each) => each.plan.where !== undefined);
  const { where, words, ...rest } = said;
  return withoutUndefined({
    ...rest,
    where: isBusy || isPlaceHidden ? undefined : where,
    words: isBusy ? undefined : words,
  });
};

/**
 * What its owner said of one occurrence, the first first: the last one counts, those before it are its
 * history. Empty means nothing at all (S27). To the other the partner's long past plans say nothing
 * more (S32), nor do words that were hidden since.
 */
export const happenedOf = (
  plan: Plan,
  { nominal, end }: Pick<Occurrence, 'nominal' | 'end'>,
  viewer: PersonId,
  today: PlainDate,
): readonly WhatHappened[] => {
  if (plan.happened === undefined || plan.withdrawn) return [];
  if (isLongPastFor(plan, dateOf(end), viewer, today)) return [];
  const said = plan.happened.filter(isAbout(plan, nominal));
  return viewer === plan.owner ? said : said.map((each) => asSeen(plan, each));
};

type OwnSaid = Pick<OwnPlan, 'happened' | 'rrule' | 'added'>;

const isRepeating = ({ rrule, added }: OwnSaid): boolean =>
  rrule !== null || (added?.length ?? 0) > 0;

/** What its owner keeps of one occurrence; null while nothing was said. */
export const ownHappenedOf = (own: OwnSaid, nominal: PlainDateTime): OwnHappened | null =>
  own.happened?.find((each) => !isRepeating(own) || each.occurrence === nominal) ?? null;

/** The owner's page with what happened at one occurrence in place of what was said before; null takes it away. */
export const withHappened = (
  { happened: before, ...own }: OwnPlan,
  nominal: PlainDateTime,
  said: OwnHappened | null,
): OwnPlan => {
  const others = (before ?? []).filter((each) => isRepeating(own) && each.occurrence !== nominal);
  const happened = said === null ? others : [...others, { ...said, occurrence: nominal }];
  return happened.length === 0 ? own : { ...own, happened };
};

/** All of what its owner keeps, in the shape that is drawn. Stays on this side: it never becomes an entry. */
export const ownToWholeHappened = ({
  occurrence,
  how,
  times,
  where,
  words,
}: OwnHappened): PlanHappened =>
  withoutUndefined({
    occurrence,
    how,
    start: times?.start,
    end: times?.end,
    where: presentText(where),
    words: presentText(words),
  });

/** An owner's page of it from what was shared, where that page was written on another computer. */
export const sharedToOwnHappened = (said: PlanHappened): OwnHappened => ({
  occurrence: said.occurrence,
  how: said.how,
  times:
    said.start === undefined || said.end === undefined
      ? null
      : { start: said.start, end: said.end },
  where: said.where ?? '',
  words: said.words ?? '',
});

/** What was planned for one occurrence, on the wall clock of the plan's zone: what `start` and `end` stand beside. */
export const plannedTimes = ({
  plan,
  nominal,
  isOverride,
}: Pick<Occurrence, 'plan' | 'nominal' | 'isOverride'>): Pick<PlanWords, 'start' | 'end'> => {
  const { start, end } = isOverride === true ? plan : instanceOf(plan, nominal);
  return { start, end };
};
