import type { EntryHash, ItemId, PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import { sharedIdOf } from '#shared/lib/shared-id.ts';
import type { Term, TermAbout } from './kinds.ts';

/** `replaced`: its author, or the other, offered something else. `closed`: it came after the other's no (S29). */
export type TermEnding = 'withdrawn' | 'declined' | 'replaced' | 'closed';

export interface TermOffer {
  readonly hash: EntryHash;
  readonly author: PersonId;
  readonly term: Term;
  readonly content: string;
  /** The other's consent, and the day from which it is agreed; null while it is missing. */
  readonly agreed: { readonly by: PersonId; readonly from: PlainDate } | null;
  readonly ending: { readonly how: TermEnding; readonly on: PlainDate } | null;
}

/** What two have offered and agreed about one thing. */
export interface CalendarTerm {
  readonly id: ItemId;
  readonly about: TermAbout;
  /** In fold order. Never empty. */
  readonly offers: readonly TermOffer[];
  /** Who said no or ended it last and so alone may offer again; null while it is open to both. */
  readonly closedBy: PersonId | null;
}

/** One item each, under one id, so that two computers mean the same. */
export const TERM_ITEMS: Readonly<Record<TermAbout, ItemId>> = {
  grace: sharedIdOf('calendar-grace'),
  detail: sharedIdOf('calendar-detail'),
};
