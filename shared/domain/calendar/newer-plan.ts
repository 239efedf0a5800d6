import { PLAN_FIELDS, type PlanField } from './kinds.ts';
import type { OwnPlan, PlanWords } from './plan.ts';

const keptWords = (before: PlanWords, newer: PlanWords): Partial<Record<PlanField, string>> =>
  Object.fromEntries(
    PLAN_FIELDS.flatMap((field) => (newer[field] === '' ? [[field, before[field]]] : [])),
  );

/**
 * A plan's owner's page with what a newer file says of it: its times, its rhythm and each word it has.
 * Whatever the file says nothing of stays: words it leaves empty, the reminder, what happened, what would
 * be shown. Of single ones in a series likewise. It stays private (S1).
 */
export const withNewer = (before: OwnPlan, newer: OwnPlan): OwnPlan => ({
  ...newer,
  ...keptWords(before, newer),
  ...(newer.overrides === undefined
    ? {}
    : {
        overrides: newer.overrides.map((one) => {
          const was = before.overrides?.find(({ occurrence }) => occurrence === one.occurrence);
          return { ...one, ...keptWords(was ?? before, one) };
        }),
      }),
  ...(before.remind === undefined ? {} : { remind: before.remind }),
  ...(before.happened === undefined ? {} : { happened: before.happened }),
  shown: before.shown,
});
