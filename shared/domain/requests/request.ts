import type { EntryHash, ItemId, PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import type { SharedPlan } from '../calendar/kinds.ts';

/** One wording of a request: as asked, or as it was suggested instead. */
export interface RequestVersion {
  readonly hash: EntryHash;
  readonly author: PersonId;
  readonly plan: SharedPlan;
  readonly on: PlainDate;
}

/** A plan that one of the two asks the other for. */
export interface PlanRequest {
  readonly id: ItemId;
  /** In fold order, the first as asked. Never empty. */
  readonly versions: readonly RequestVersion[];
  /** What stands to be answered by the one who didn't write it, or was agreed. */
  readonly current: RequestVersion;
  /** `withdrawn` also where one of the two isn't going after all. */
  readonly state: 'open' | 'agreed' | 'declined' | 'withdrawn';
  /** Who said yes to the current version; null while nobody did. */
  readonly agreedBy: PersonId | null;
  /** Who declined or withdrew: only they open it again (S29). */
  readonly closedBy: PersonId | null;
}
