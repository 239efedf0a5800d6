import * as z from 'zod/mini';
import { bytes32Field, dateField, filledTextField } from '#shared/lib/fields.ts';
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
} as const;

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
});

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
} as const;

export type ClauseKind = (typeof CLAUSE_KINDS)[number];
export type ClauseSection = (typeof CLAUSE_SECTIONS)[number];
export type ClauseContent = z.infer<typeof clauseContent>;
export type ClauseProposed = z.infer<typeof clauseProposed>;
