import type {
  EntryHash,
  ItemId,
  PersonId,
  PlainDate,
  PlainDateTime,
  TimeZoneId,
} from '#shared/lib/identifiers.ts';
import type { PlanField, PlanUpdateKind, SharedPlan } from './kinds.ts';

/** One version of a shared plan, as its owner wrote it. */
export interface PlanVersion {
  readonly hash: EntryHash;
  readonly plan: SharedPlan;
  readonly on: PlainDate;
  /** When it was changed, by its owner's clock; null for the first version. */
  readonly changedAt: { readonly at: PlainDateTime; readonly zone: TimeZoneId } | null;
  /** True where the plan was over by then: kept beside it as a correction, the plan itself stays. */
  readonly isCorrection: boolean;
}

/** Something its owner said on the day: on the way, a little later, arrived. */
export interface PlanUpdate {
  readonly hash: EntryHash;
  readonly update: PlanUpdateKind;
  /** How much later; null for everything but `late`. */
  readonly minutes: number | null;
  /** Nominal start of the occurrence it is about, in the plan's zone. */
  readonly occurrence: PlainDateTime;
  readonly at: PlainDateTime;
  readonly zone: TimeZoneId;
}

export interface Plan {
  readonly id: ItemId;
  readonly owner: PersonId;
  /** In fold order, the first as shared. Never empty. */
  readonly versions: readonly PlanVersion[];
  /** What stands now: the last version that is no correction. */
  readonly current: PlanVersion;
  readonly withdrawn: boolean;
  /** In fold order; absent while nothing was said. */
  readonly updates?: readonly PlanUpdate[];
  /** The version the other one joined; null while it is the owner's alone. */
  readonly joined: { readonly by: PersonId; readonly version: EntryHash } | null;
}

export type PlanVisibility = 'full' | 'busy' | 'private';

/**
 * A plan as its owner keeps it: personal vault, room `calendar`, kind `plan`. `shown` says field by field
 * what the partner would see under `full`; nothing is shown while `visibility` is `private` (S1).
 */
export interface OwnPlan {
  readonly title: string;
  readonly where: string;
  readonly with: string;
  readonly reach: string;
  readonly call: string;
  readonly note: string;
  readonly start: PlainDateTime;
  readonly end: PlainDateTime;
  readonly zone: TimeZoneId;
  readonly allDay: boolean;
  readonly status: 'CONFIRMED' | 'TENTATIVE';
  readonly rrule: string | null;
  readonly except: readonly PlainDateTime[];
  readonly visibility: PlanVisibility;
  readonly shown: Readonly<Record<PlanField, boolean>>;
  /** The shared plan this became, null while it is private. */
  readonly sharedAs: ItemId | null;
}
