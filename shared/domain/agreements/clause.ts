import type { EntryHash, ItemId, PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import type { RichText } from '../rich-text/schema.ts';
import type { ClauseContent, ClauseKind, ClauseSection } from './kinds.ts';

/** One person's agreement to one wording. `hash` is the entry that says so: what an undo names. */
export interface Consent {
  readonly hash: EntryHash;
  readonly person: PersonId;
  /** In force from this date on; later than `on` when given together (S26). */
  readonly from: PlainDate;
  /** Date of the entry, never earlier than the entries before it. */
  readonly on: PlainDate;
  readonly note: string | null;
  /** What the wording means to this person, in their own words; null where it wasn't said. */
  readonly ownWords: string | null;
}

/** One person keeps a wording until another review. */
export interface Renewal {
  readonly hash: EntryHash;
  readonly person: PersonId;
  readonly reviewOn: PlainDate;
  readonly on: PlainDate;
}

export interface Comment {
  readonly hash: EntryHash;
  readonly author: PersonId;
  readonly on: PlainDate;
  /** The wording it was said about. */
  readonly proposal: EntryHash;
  readonly text: string;
  /** Put aside by its author. */
  readonly isClosed: boolean;
}

/** The last word on where a clause stands, and when it was said: later ones are laid over earlier ones. */
export interface Place {
  readonly before: ItemId | null;
  readonly lamport: number;
  readonly hash: EntryHash;
}

/**
 * How a proposal ended, for good. `closed` = it came after the other's decline or withdrawal, so it is
 * not put before them (S29). `lapsed` = it was not kept at a review.
 */
export interface Ending {
  readonly how: 'withdrawn' | 'declined' | 'closed' | 'lapsed';
  readonly by: PersonId;
  readonly on: PlainDate;
}

/** One wording of a clause: an immutable version with the answers to it. */
export interface Proposal {
  readonly hash: EntryHash;
  readonly author: PersonId;
  readonly on: PlainDate;
  /** Place in fold order among the clause's entries. */
  readonly position: number;
  readonly content: ClauseContent;
  readonly contentHash: string;
  readonly base: EntryHash | null;
  /** Live consents, one a person, the author's own first. */
  readonly consents: readonly Consent[];
  /** Fold position at which the last needed consent arrived; null while one is missing. */
  readonly completeAt: number | null;
  readonly acknowledgedBy: readonly PersonId[];
  /** In fold order; a person's last one counts. */
  readonly renewals: readonly Renewal[];
  /** How many steps of its taper were taken before their date. */
  readonly taperedTo: number;
  readonly ending: Ending | null;
}

export interface Clause {
  readonly id: ItemId;
  readonly clauseKind: ClauseKind;
  readonly section: ClauseSection;
  /** Author of the first wording. A boundary is theirs alone. */
  readonly owner: PersonId;
  /** Every wording, in fold order. */
  readonly proposals: readonly Proposal[];
  /** Who declined or withdrew last and so alone may reopen the clause; null while it is open to both. */
  readonly closedBy: PersonId | null;
  /** In fold order, those put aside included. */
  readonly comments: readonly Comment[];
  readonly place: Place | null;
}

/** `countered` = other words are offered, over a proposal or over the wording in force. */
export type ClauseState =
  | 'draft'
  | 'proposed'
  | 'countered'
  | 'agreed'
  | 'under review'
  | 'lapsed'
  | 'withdrawn'
  | 'declined';

/** From `on` on, these words instead of the duty before. */
export interface TaperStep {
  readonly on: PlainDate;
  readonly words: string;
}

/** A clause nobody else can see: kept in the personal vault, room `agreements`, kind `clause`. Any field may be unfinished. */
export interface ClauseDraft {
  readonly clauseKind: ClauseKind;
  readonly section: ClauseSection;
  readonly wording: RichText;
  readonly why?: string;
  readonly observable?: string;
  readonly scope?: string;
  readonly exceptions?: string;
  readonly startsOn?: PlainDate;
  /** null until chosen; proposing wants one. */
  readonly reviewOn: PlainDate | null;
  readonly repair?: string;
  readonly carriedBy?: readonly PersonId[];
  readonly taper?: readonly TaperStep[];
  /** The beginning of a sentence that was taken over: it can't be offered before one's own words follow. */
  readonly startedFrom?: string;
  /** The clause and wording these other words are for; absent in a draft of a new clause. */
  readonly clause?: ItemId;
  readonly base?: EntryHash;
}
