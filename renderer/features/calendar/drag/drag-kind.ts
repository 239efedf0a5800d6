import type { PlainDateTime } from '#shared/lib/identifiers.ts';
import type { Shift } from '#shared/domain/calendar/move-plan.ts';
import type { Side } from '../grid/grid-model.ts';

/** What of a plan a drag has to know: one's own, not past. */
export interface Grabbed {
  /** The mark's key: plan and day. */
  readonly key: string;
  readonly side: Side;
  readonly isTogether: boolean;
  readonly isAllDay: boolean;
  readonly title: string;
  /** On the viewer's clock. */
  readonly start: PlainDateTime;
  readonly end: PlainDateTime;
}

export interface NewTimes {
  readonly start: PlainDateTime;
  readonly end: PlainDateTime;
  readonly isAllDay: boolean;
}

/** What letting go here would do. */
export type Drop =
  | { readonly kind: 'move'; readonly grabbed: Grabbed; readonly shift: Shift }
  | ({ readonly kind: 'create' } & NewTimes);

export interface DragHost {
  readonly root: HTMLElement;
  readonly ghost: HTMLElement;
  /** null for whatever can't be moved: the partner's, and what is past. */
  readonly grab: (markKey: string) => Grabbed | null;
  readonly canCreate: boolean;
  readonly words: (drop: Drop) => string;
  readonly onDrop: (drop: Drop) => void;
}
