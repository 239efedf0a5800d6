import type { NewEntry } from '#shared/ledger/entry-types.ts';
import type { PersonId, PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { refused, type Result } from '#shared/lib/result.ts';

/** Everything a command may know of the world around it. Clock and randomness come in from outside. */
export interface CommandContext {
  /** Who acts: the person whose device key signs. */
  readonly me: PersonId;
  /** null while on one's own: nothing can be shared then. */
  readonly partner: PersonId | null;
  readonly today: PlainDate;
  readonly mode: 'alone' | 'together';
  /** 22 characters of base64url, random. */
  readonly mintId: () => string;
}

/** This instant and the zone it is lived in. Only plans and pauses need a time of day (S23). */
export interface Moment {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
  readonly zone: TimeZoneId;
}

/** Why a command did not happen. `reason` is the end of a catalogue key; `limit` and `field` fill its message. */
export interface Refusal {
  readonly reason: string;
  readonly limit?: number;
  readonly field?: string;
}

export type CommandResult = Result<readonly NewEntry[], Refusal>;

export const refuse = (
  reason: string,
  more: Omit<Refusal, 'reason'> = {},
): { readonly ok: false; readonly error: Refusal } => refused({ reason, ...more });
