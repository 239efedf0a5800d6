import type { PlanField, PlanUpdateKind } from '#shared/domain/calendar/kinds.ts';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import type { OwnHappened, OwnPlan, Plan } from '#shared/domain/calendar/plan.ts';
import type { Refusal } from '#shared/domain/command.ts';
import type { SplitSeries } from '#shared/domain/calendar/own-series.ts';
import type { EntryHash, PersonId, PlainDateTime } from '#shared/lib/identifiers.ts';
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

/** How a change that stays on one's own side is told and taken back. */
export interface Keeping {
  readonly said: string;
  /** One of several steps, taken back together: moved by keys. */
  readonly isStep: boolean;
}

export interface PlanActs {
  readonly notice: string | null;
  readonly saved: SavedState;
  /** Undoes the last act that wasn't shared; null when there is none. */
  readonly undo: (() => void) | null;
  readonly clearNotice: () => void;
  /** Says a sentence where acts are told, with the way back where there is one. */
  readonly say: (message: string, takeBack?: () => Promise<void>) => void;
  readonly keep: (draft: PlanDraft | null, own: OwnPlan, how?: Keeping) => Promise<ActOutcome>;
  /** Its owner wants to be reminded of it, so many minutes before; undefined: no longer. Theirs alone. */
  readonly remind: (known: KnownPlan, minutes: OwnPlan['remind']) => Promise<ActOutcome>;
  /** `owner` where both sit here: whose plan it is, and whose passphrase signs it. */
  readonly offer: (
    known: KnownPlan | null,
    own: OwnPlan,
    owner: PersonId | null,
  ) => Promise<ActOutcome>;
  /** This and the following of a series: two plans in place of one. */
  readonly split: (known: KnownPlan, parts: SplitSeries) => Promise<ActOutcome>;
  /** One of a series, by its nominal start, doesn't happen; or is again what the series says. */
  readonly dropOne: (known: KnownPlan, occurrence: PlainDateTime) => Promise<ActOutcome>;
  readonly resetOne: (known: KnownPlan, occurrence: PlainDateTime) => Promise<ActOutcome>;
  readonly update: (
    plan: Plan,
    occurrence: Occurrence,
    update: PlanUpdateKind,
    minutes: number | null,
  ) => Promise<ActOutcome>;
  /** What happened, for both: as much of it as the plan shows. */
  readonly sayHappened: (
    known: KnownPlan,
    occurrence: Occurrence,
    said: OwnHappened,
  ) => Promise<ActOutcome>;
  readonly takeHappenedBack: (known: KnownPlan, occurrence: Occurrence) => Promise<ActOutcome>;
  readonly takeUpdateBack: (plan: Plan, update: EntryHash) => Promise<ActOutcome>;
  readonly signing: Signing;
  readonly showLess: (known: KnownPlan, less: 'busy' | PlanField) => Promise<ActOutcome>;
  readonly withdraw: (known: KnownPlan) => Promise<ActOutcome>;
  readonly remove: (draft: PlanDraft) => Promise<ActOutcome>;
  readonly join: (plan: Plan) => Promise<ActOutcome>;
  readonly leave: (plan: Plan) => Promise<ActOutcome>;
}
