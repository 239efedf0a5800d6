import type { PlainDate } from '#shared/lib/identifiers.ts';

/** A plan as a peer is handed it: its series are expanded, and its time is a word of its title. */
export interface PeerEvent {
  readonly title: string;
  /** Local times, "2026-11-27T18:30"; of whole days the dates, the last one included. */
  readonly start: string;
  readonly end: string;
  readonly isAllDay: boolean;
}

/** The month that is shown first is the one `day` lies in. */
export interface PeerPlans {
  readonly day: PlainDate;
  /**
   * Only what lies in sight, by the first day in sight, or everything at once. Weeks begin on Monday.
   */
  readonly events:
    | { readonly kind: 'in-sight'; readonly months: readonly PeerMonth[] }
    | { readonly kind: 'all'; readonly all: readonly PeerEvent[] };
}

export interface PeerMonth {
  readonly first: PlainDate;
  readonly events: readonly PeerEvent[];
}

export const peers = ['full-calendar', 'schedule-x', 'react-big-calendar'] as const;
export type PeerName = (typeof peers)[number];

/**
 * What a calendar that shows the days from `first` is to be given, in its own form: made before it is shown,
 * so that no turn pays for it. The same list each time.
 */
export const eventsFrom = <Event>(
  { events }: PeerPlans,
  toEvent: (event: PeerEvent, index: number) => Event,
): ((first: PlainDate) => Event[]) => {
  if (events.kind === 'all') {
    const all = events.all.map(toEvent);
    return () => all;
  }
  const none: Event[] = [];
  const months = new Map(events.months.map((month) => [month.first, month.events.map(toEvent)]));
  return (first) => months.get(first) ?? none;
};
