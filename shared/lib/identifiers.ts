/**
 * Names for the strings that travel through every room. They are plain strings at run time; the
 * schemas of shared/ledger and shared/domain check their shape where they enter.
 */

/** 22 characters of base64url: 16 random bytes. Never time-ordered, so an id tells no time of drafting. */
export type PersonId = string;
export type DeviceId = string;
export type VaultId = string;
export type ItemId = string;

/** 43 characters of base64url: SHA-256 of an entry's signed header. */
export type EntryHash = string;

/** ISO 8601 calendar date, `2026-10-15`. A date is not an instant. */
export type PlainDate = string;

/** ISO 8601 local date and time to the minute, without zone, `2026-10-15T19:30`. */
export type PlainDateTime = string;

/** IANA time zone identifier, `Europe/Berlin`. */
export type TimeZoneId = string;

/** Source of randomness, handed in so that pure rooms stay repeatable in tests. */
export type RandomBytes = (length: number) => Uint8Array;
