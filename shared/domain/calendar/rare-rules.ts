import type { OwnPlan, Plan } from './plan.ts';
import { acceptedRule, type RecurrenceRule } from './rule.ts';

/**
 * Starts of a rule on the wall clock, ascending: minutes since 1970 from `from` (inclusive) to `to`
 * (exclusive). `start` is the first one.
 */
export type RuleExpander = (
  rule: RecurrenceRule,
  start: number,
  from: number,
  to: number,
) => readonly number[];

let expander: RuleExpander | null = null;
let coming: Promise<void> | null = null;

const fetchExpander = async (): Promise<void> => {
  try {
    ({ expandRareRule: expander } = await import('./rule-library.ts'));
  } catch (error) {
    // Asked again, it is fetched again.
    coming = null;
    throw error;
  }
};

/** Fetches the library for rules that can't be counted; one promise however often it is asked. */
export const loadRareRules = (): Promise<void> => (coming ??= fetchExpander());

const isRare = (rrule: string | null | undefined): boolean =>
  typeof rrule === 'string' && acceptedRule(rrule)?.plain === false;

/**
 * Most rules only count days, weeks, months or years. The library for the others is large, so it comes with
 * the first plan that needs it: null when `plans` can be expanded at once, else what to wait for before.
 * Rejects when the library can't be read.
 */
export const rareRulesFor = (
  plans: readonly Plan[],
  own: readonly OwnPlan[] = [],
): Promise<void> | null => {
  if (expander !== null) return null;
  const hasRare =
    plans.some(({ versions }) => versions.some(({ plan }) => isRare(plan.rrule))) ||
    own.some(({ rrule }) => isRare(rrule));
  return hasRare ? loadRareRules() : null;
};

/** Throws where nobody waited for `rareRulesFor`: leaving occurrences out would be worse. */
export const rareRuleExpander = (): RuleExpander => {
  if (expander === null) throw new Error('A rule was expanded before its library was there.');
  return expander;
};
