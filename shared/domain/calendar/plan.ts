import type {
  EntryHash,
  ItemId,
  PersonId,
  PlainDate,
  PlainDateTime,
  TimeZoneId,
} from '#shared/lib/identifiers.ts';
import type { RemindMinutes } from './remind-minutes.ts';
import type { PlanField, PlanHappened, PlanUpdateKind, SharedPlan } from './kinds.ts';

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

/** What its owner said happened; of several about one occurrence the last one counts. */
export interface WhatHappened extends PlanHappened {
  readonly hash: EntryHash;
}

/** The same as its owner keeps it, shown or not: an empty text where nothing was said. */
export interface OwnHappened extends Pick<PlanHappened, 'occurrence' | 'how'> {
  /** In the plan's zone; null where the times were as planned. */
  readonly times: Pick<PlanWords, 'start' | 'end'> | null;
  readonly where: string;
  readonly words: string;
}

/** Something said of one occurrence of a series, in fold order the last one counts. */
export interface OccurrenceAct {
  readonly hash: EntryHash;
  /** Nominal start of the occurrence it is about, in the series' zone. */
  readonly occurrence: PlainDateTime;
  readonly kind: 'changed' | 'dropped' | 'reset';
  /** What takes its place; null unless `changed`. */
  readonly plan: SharedPlan | null;
  readonly on: PlainDate;
  /** null where it came with the first sharing. */
  readonly changedAt: { readonly at: PlainDateTime; readonly zone: TimeZoneId } | null;
  /** True where it was over by then: kept beside it, the occurrence itself stays. */
  readonly isCorrection: boolean;
}

export interface Plan {
  readonly id: ItemId;
  readonly owner: PersonId;
  /** In fold order, the first as shared. Never empty. */
  readonly versions: readonly PlanVersion[];
  /** What stands now: the last version that is no correction. */
  readonly current: PlanVersion;
  readonly withdrawn: boolean;
  /** The series that this one goes on from, and since when; absent for most. */
  readonly continues?: { readonly plan: ItemId; readonly from: PlainDateTime };
  /** In fold order; absent while the series is as it says. */
  readonly occurrenceActs?: readonly OccurrenceAct[];
  /** In fold order; absent while nothing was said. */
  readonly updates?: readonly PlanUpdate[];
  /** In fold order; absent while nothing was said. */
  readonly happened?: readonly WhatHappened[];
  /** The version the other one joined; null while it is the owner's alone. */
  readonly joined: { readonly by: PersonId; readonly version: EntryHash } | null;
}

export type PlanVisibility = 'full' | 'busy' | 'private';

/** The words and times of a plan, without what repeats or who sees it. */
export interface PlanWords {
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
}

/** One of a series as its owner keeps it, otherwise than the series says. */
export interface OwnOverride extends PlanWords {
  /** Nominal start of the occurrence it stands in for, in the series' zone. */
  readonly occurrence: PlainDateTime;
}

/**
 * A plan as its owner keeps it: personal vault, room `calendar`, kind `plan`. `shown` says field by field
 * what the partner would see under `full`; nothing is shown while `visibility` is `private` (S1).
 */
export interface OwnPlan extends PlanWords {
  readonly rrule: string | null;
  /** How long before it begins its owner wants to be reminded; absent: not at all (S33). Never shared. */
  readonly remind?: RemindMinutes;
  /** Nominal starts that don't happen. */
  readonly except: readonly PlainDateTime[];
  /** Nominal starts added to the rule; absent in plans written before there were any. */
  readonly added?: readonly PlainDateTime[];
  readonly overrides?: readonly OwnOverride[];
  /** What happened, one an occurrence; absent while its owner said nothing. */
  readonly happened?: readonly OwnHappened[];
  readonly visibility: PlanVisibility;
  readonly shown: Readonly<Record<PlanField, boolean>>;
  /** The shared plan this became, null while it is private. */
  readonly sharedAs: ItemId | null;
  /** From a calendar file: its UID there, and the version that was taken over (RFC 5545, 3.8.7.4). */
  readonly imported?: { readonly uid: string; readonly sequence: number };
  /** How often it was changed since it was new, or taken over; absent while it wasn't. */
  readonly changes?: number;
}
