import type { PersonId } from '#shared/lib/identifiers.ts';
import { PLAN_FIELDS, type PlanField } from './kinds.ts';
import { occurrencesIn, type DaySpan, type Viewer } from './occurrences.ts';
import type { OwnOverride, OwnPlan, Plan } from './plan.ts';
import { sharedToOwn } from './shared-to-own.ts';
import { isJoint } from './visibility.ts';

/** What of the calendar may go into a file that leaves the app, and under which name. */

/** RFC 5545 sets no limit; readers keep a signed 32-bit number, ours reads nine digits. */
const LARGEST_SEQUENCE = 999_999_999;

/** A plan that its viewer may put into a file. */
export interface FilePlan {
  /** The same in every file, so that bringing it in again replaces it. */
  readonly uid: string;
  /** Grows when the plan was changed since. */
  readonly sequence: number;
  readonly own: OwnPlan;
  /** The other's plan, which the viewer goes along with: no word of it is here (S28). */
  readonly isTheirs: boolean;
}

/** UID of a plan that was written here; `id` is its page's, or the shared plan's where it has no page. */
export const uidOf = (id: string): string => `${id}.plan`;

/** How often a plan was changed, counted on from the file it came with (RFC 5545, 3.8.7.4). */
export const sequenceOf = ({ imported, changes }: OwnPlan): number =>
  Math.min(LARGEST_SEQUENCE, (imported?.sequence ?? 0) + (changes ?? 0));

/** One's own plan from its page. It keeps the UID it came with. */
export const ownFilePlan = (id: string, own: OwnPlan): FilePlan => ({
  uid: own.imported?.uid ?? uidOf(id),
  sequence: sequenceOf(own),
  own,
  isTheirs: false,
});

const blank = Object.fromEntries(PLAN_FIELDS.map((field) => [field, ''])) as Record<PlanField, ''>;

/** Only when it is. One of a series at another time was not what was agreed to: it stays out. */
const timesAlone = (own: OwnPlan): OwnPlan => {
  const isElsewhere = ({ start, occurrence }: OwnOverride) => start !== occurrence;
  const { overrides = [], ...times } = own;
  return {
    ...times,
    ...blank,
    except: [
      ...new Set([
        ...own.except,
        ...overrides.filter(isElsewhere).map(({ occurrence }) => occurrence),
      ]),
    ].sort(),
  };
};

/**
 * A shared plan without a page of its viewer's: one's own, signed side by side or on another computer, with
 * the words that are shared; the other's only where one goes along, and then its times alone: the words are
 * theirs (S28). null for everything else.
 */
export const sharedFilePlan = (plan: Plan, me: PersonId): FilePlan | null => {
  if (plan.withdrawn) return null;
  const isTheirs = plan.owner !== me;
  if (isTheirs && !isJoint(plan)) return null;
  const own = sharedToOwn(plan);
  return {
    uid: uidOf(plan.id),
    sequence: plan.versions.length - 1 + (plan.occurrenceActs?.length ?? 0),
    own: isTheirs ? timesAlone(own) : own,
    isTheirs,
  };
};

/**
 * Each UID once: two parts of a series that came from a file, or events that had none, may carry the same.
 * The first keeps it, `ids` name the others.
 */
export const withUniqueUids = <P extends FilePlan>(
  plans: readonly { readonly id: string; readonly plan: P }[],
): readonly P[] => {
  const taken = new Set<string>();
  return plans.map(({ id, plan }) => {
    const uid = taken.has(plan.uid) ? uidOf(id) : plan.uid;
    taken.add(uid);
    return { ...plan, uid };
  });
};

/** Ids of the plans that touch the days of `span`, on the viewer's clock: a series where one of it does. */
export const plansWithin = (
  plans: readonly Plan[],
  span: DaySpan,
  viewer: Viewer,
): ReadonlySet<string> => new Set(occurrencesIn(plans, span, viewer).map(({ planId }) => planId));
