import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';

/** What stands beside the month. `none`: the focused day, where there is room for it. */
export type PanelState =
  | { readonly kind: 'none' }
  | { readonly kind: 'day'; readonly date: PlainDate }
  | { readonly kind: 'plan'; readonly planKey: string; readonly date: PlainDate }
  | {
      readonly kind: 'form';
      /** The plan that is being changed, null for a new one. */
      readonly planKey: string | null;
      readonly base: OwnPlan;
      readonly opened: PlainDate;
    };
