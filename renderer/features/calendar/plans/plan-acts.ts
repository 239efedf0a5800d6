import type { PlanField, PlanUpdateKind } from '#shared/domain/calendar/kinds.ts';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import type { OwnPlan, Plan } from '#shared/domain/calendar/plan.ts';
import type { Refusal } from '#shared/domain/command.ts';
import type { EntryHash, PersonId } from '#shared/lib/identifiers.ts';
import type { CommitOutcome } from '#renderer/session/session-types.ts';
import type { SavedState } from '#renderer/session/use-commit.ts';
import type { Signing } from '../together/use-signing.ts';
import type { KnownPlan, PlanDraft } from './known-plan.ts';

type NotSaved = Extract<CommitOutcome, { status: 'not-saved' }>;

export type ActOutcome =
  | { readonly status: 'done'; readonly key: string }
  | { readonly status: 'refused'; readonly refusal: Refusal }
  /** Side by side, left unsigned: nothing was done. */
  | { readonly status: 'left' }
  /** Nothing was lost; the form, or the line beside the surface, says why. */
  | NotSaved;

export interface PlanActs {
  readonly notice: string | null;
  readonly saved: SavedState;
  /** Undoes the last act that wasn't shared; null when there is none. */
  readonly undo: (() => void) | null;
  readonly clearNotice: () => void;
  readonly keep: (draft: PlanDraft | null, own: OwnPlan) => Promise<ActOutcome>;
  /** `owner` where both sit here: whose plan it is, and whose passphrase signs it. */
  readonly offer: (
    known: KnownPlan | null,
    own: OwnPlan,
    owner: PersonId | null,
  ) => Promise<ActOutcome>;
  readonly update: (
    plan: Plan,
    occurrence: Occurrence,
    update: PlanUpdateKind,
    minutes: number | null,
  ) => Promise<ActOutcome>;
  readonly takeUpdateBack: (plan: Plan, update: EntryHash) => Promise<ActOutcome>;
  readonly signing: Signing;
  readonly showLess: (known: KnownPlan, less: 'busy' | PlanField) => Promise<ActOutcome>;
  readonly withdraw: (known: KnownPlan) => Promise<ActOutcome>;
  readonly remove: (draft: PlanDraft) => Promise<ActOutcome>;
  readonly join: (plan: Plan) => Promise<ActOutcome>;
  readonly leave: (plan: Plan) => Promise<ActOutcome>;
}
