import * as z from 'zod/mini';
import { bytes32Field, dateField, filledTextField, idField } from '#shared/lib/fields.ts';
import { richTextField } from '../rich-text/rich-text-field.ts';
import { RICH_TEXT_CHARACTERS } from '../rich-text/schema.ts';

/** Limits in UTF-16 code units. */
export const CLAUSE_LIMITS = {
  wording: RICH_TEXT_CHARACTERS,
  why: 600,
  observable: 2_000,
  scope: 2_000,
  exceptions: 2_000,
  repair: 2_000,
  note: 200,
  ownWords: 2_000,
  taper: 400,
  comment: 2_000,
} as const;

/** Steps of a taper. */
export const TAPER_STEPS = 6;

export const CLAUSE_KINDS = ['boundary', 'agreement', 'request'] as const;
export const CLAUSE_SECTIONS = ['communication', 'behaviour', 'support'] as const;

const content = {
  clauseKind: z.enum(CLAUSE_KINDS),
  section: z.enum(CLAUSE_SECTIONS),
  wording: richTextField(CLAUSE_LIMITS.wording),
  /** Why it matters to its author. */
  why: z.exactOptional(filledTextField(CLAUSE_LIMITS.why)),
  /** How we'd both know. */
  observable: z.exactOptional(filledTextField(CLAUSE_LIMITS.observable)),
  scope: z.exactOptional(filledTextField(CLAUSE_LIMITS.scope)),
  exceptions: z.exactOptional(filledTextField(CLAUSE_LIMITS.exceptions)),
  startsOn: z.exactOptional(dateField),
  reviewOn: dateField,
  repair: z.exactOptional(filledTextField(CLAUSE_LIMITS.repair)),
  /**
   * Who does something here, sorted, each once. Absent: both for an agreement, its owner for a boundary,
   * the one asked for a request.
   */
  carriedBy: z.exactOptional(
    z.array(idField).check(
      z.minLength(1),
      z.maxLength(2),
      z.refine((ids) => ids.every((id, place) => place === 0 || (ids[place - 1] ?? '') < id)),
    ),
  ),
  /** How it gets lighter: from each date on, these words instead of the duty before. In order of dates. */
  taper: z.exactOptional(
    z.array(z.strictObject({ on: dateField, words: filledTextField(CLAUSE_LIMITS.taper) })).check(
      z.minLength(1),
      z.maxLength(TAPER_STEPS),
      z.refine((steps) =>
        steps.every(({ on }, place) => place === 0 || (steps[place - 1]?.on ?? '') < on),
      ),
    ),
  ),
};

/** What a consent's content hash covers. There is no field for a punishment. */
export const clauseContent = z.strictObject(content);

/**
 * A wording is offered. Its author agrees to it by signing it, from `from` on: a consent entry in the same
 * batch could not name a hash that doesn't exist yet.
 */
export const clauseProposed = z.strictObject({
  ...content,
  /** Entry hash of the proposal this one edits, counters or renews; null for a new clause. */
  base: z.nullable(bytes32Field),
  from: dateField,
});

/** `proposal` and `content` together name one item at one wording (S3). The consenting person is the author. */
export const clauseConsented = z.strictObject({
  proposal: bytes32Field,
  content: bytes32Field,
  from: dateField,
  note: z.exactOptional(filledTextField(CLAUSE_LIMITS.note)),
  /** What the wording means to the one who agrees, said before agreeing where the pair wants that. */
  ownWords: z.exactOptional(filledTextField(CLAUSE_LIMITS.ownWords)),
});

/**
 * One person keeps the wording in force until another review. It is kept once everybody it needs has said
 * so, until the earliest date named.
 */
export const clauseRenewed = z.strictObject({
  proposal: bytes32Field,
  content: bytes32Field,
  reviewOn: dateField,
});

/** One person doesn't keep it: the wording lapses, for both alike, and either may word it anew. */
export const clauseLetLapse = z.strictObject({ proposal: bytes32Field });

/** The wording moves on to the named step of its taper before its date, from 0. Never back. */
export const clauseTapered = z.strictObject({
  proposal: bytes32Field,
  step: z.int().check(z.gte(0), z.lt(TAPER_STEPS)),
});

/** Words beside a clause, said about one wording of it. */
export const clauseCommented = z.strictObject({
  proposal: bytes32Field,
  text: filledTextField(CLAUSE_LIMITS.comment),
});

/** Its author puts a comment aside; nobody else can. */
export const clauseCommentClosed = z.strictObject({ comment: bytes32Field });

/** Where the clause stands on the page: in front of another clause, or last in its section. */
export const clausePlaced = z.strictObject({ before: z.nullable(idField) });

/** Takes a consent back before its `from` (S26). `consent` is a `clause-consented` or one's own `clause-proposed`. */
export const clauseConsentUndone = z.strictObject({ consent: bytes32Field });
export const clauseWithdrawn = z.strictObject({ proposal: bytes32Field });
export const clauseDeclined = z.strictObject({ proposal: bytes32Field });
export const clauseAcknowledged = z.strictObject({ proposal: bytes32Field });

export const agreementKinds = {
  'clause-proposed': clauseProposed,
  'clause-consented': clauseConsented,
  'clause-consent-undone': clauseConsentUndone,
  'clause-withdrawn': clauseWithdrawn,
  'clause-declined': clauseDeclined,
  'clause-acknowledged': clauseAcknowledged,
  'clause-renewed': clauseRenewed,
  'clause-let-lapse': clauseLetLapse,
  'clause-tapered': clauseTapered,
  'clause-commented': clauseCommented,
  'clause-comment-closed': clauseCommentClosed,
  'clause-placed': clausePlaced,
} as const;

export type ClauseKind = (typeof CLAUSE_KINDS)[number];
export type ClauseSection = (typeof CLAUSE_SECTIONS)[number];
export type ClauseContent = z.infer<typeof clauseContent>;
export type ClauseProposed = z.infer<typeof clauseProposed>;
