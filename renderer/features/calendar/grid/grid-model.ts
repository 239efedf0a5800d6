import type { PlainDate } from '#shared/lib/identifiers.ts';

export type Side = 'first' | 'second';

/** What a plan looks like wherever it is drawn small: everything ready to show, nothing to work out. */
export interface Mark {
  /** Unique in the grid: plan and day. */
  readonly key: string;
  readonly planKey: string;
  /** Day on which this occurrence starts. */
  readonly start: PlainDate;
  readonly side: Side;
  /** The other one joined: drawn with the twist, on neither side. */
  readonly isTogether: boolean;
  readonly isTentative: boolean;
  /** Nothing but "busy" is known of it. */
  readonly isBusy: boolean;
  /** Not offered: only its author sees it. */
  readonly isPrivate: boolean;
  /** "19:30", empty for a whole day. */
  readonly time: string;
  readonly title: string;
  /** What a screen reader says: who, when, what, how certain. */
  readonly label: string;
}

/** A plan over several days: a line through one week, drawn from the cell of its first day there. */
export interface Span extends Mark {
  readonly lane: number;
  /** Days of this week it covers. */
  readonly days: number;
  /** How far into its last day the line reaches, 0 to 1; 1 when it goes on in the next week. */
  readonly reach: number;
  /** It began in an earlier week. */
  readonly isContinued: boolean;
}

export interface DayCell {
  readonly date: PlainDate;
  readonly day: number;
  readonly isInMonth: boolean;
  readonly isToday: boolean;
  /** Little room: one line each, the twist upright in place of a bar. */
  readonly isDense: boolean;
  /** Says that the clocks change in this night; empty in all others. */
  readonly clockNote: string;
  /** Lines of several days to leave room for above the marks. */
  readonly lanes: number;
  readonly spans: readonly Span[];
  readonly marks: readonly Mark[];
  /** "+3 more": the marks of the day that don't fit; empty where all do. */
  readonly more: string;
  readonly label: string;
}

export interface WeekRow {
  readonly days: readonly DayCell[];
}

/** The column (0–6) through which a weekly plan's thread runs while it is open. */
export interface Thread {
  readonly column: number;
  readonly side: Side;
}
