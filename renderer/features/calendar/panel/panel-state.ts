import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import type { FreeChoice } from '../finding/free-choice.ts';
import type { PlanDraft } from '../plans/known-plan.ts';
import type { PlainDate, PlainDateTime } from '#shared/lib/identifiers.ts';

/** Something is looked for. */
export type LookState =
  | { readonly kind: 'find'; readonly query: string }
  | { readonly kind: 'free'; readonly choice: FreeChoice };

/** One's own templates, to begin with on a day. */
interface TemplatesState {
  readonly kind: 'templates';
  readonly day: PlainDate;
}

interface PlanState {
  readonly kind: 'plan';
  readonly planKey: string;
  readonly date: PlainDate;
  /** Of a series, which one is open: by its nominal start, wherever it has moved. */
  readonly nominal?: PlainDateTime;
  /** Where one step back leads. */
  readonly back?: LookState;
}

/** What stands beside the month. `none`: the focused day, where there is room for it. */
export type PanelState =
  | { readonly kind: 'none' }
  | { readonly kind: 'day'; readonly date: PlainDate }
  | PlanState
  | LookState
  | TemplatesState
  /** A plan becomes a template; `own` is the one that was opened. */
  | {
      readonly kind: 'keep-template';
      readonly own: OwnPlan;
      readonly planKey: string;
      readonly back: PlanState;
    }
  /** About to be asked of the other; `draft` where it is kept as one's own plan already. */
  | { readonly kind: 'ask'; readonly own: OwnPlan; readonly draft: PlanDraft | null }
  | {
      readonly kind: 'form';
      /** The plan that is being changed, null for a new one. */
      readonly planKey: string | null;
      readonly base: OwnPlan;
      readonly opened: PlainDate;
      /** Of a series, the one that was opened: its nominal start, and whether it is over. */
      readonly one?: { readonly occurrence: PlainDateTime; readonly isOver: boolean };
      readonly back?: LookState | TemplatesState;
    };
