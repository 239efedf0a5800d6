import type { PlainDate } from '#shared/lib/identifiers.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { escapeText, writeLines, type ContentLine } from './content-line.ts';

/** A whole day in somebody's calendar (RFC 5545 VEVENT with VALUE=DATE): it has no time and no zone. */
export interface AllDayEvent {
  /** The same for the same thing in every file, so that importing it again replaces it. Plain ASCII. */
  readonly uid: string;
  /** Grows when the thing was changed since. */
  readonly sequence: number;
  readonly on: PlainDate;
  readonly summary: string;
}

/** `20261126` of `2026-11-26`. */
const toBasic = (date: PlainDate): string => date.replaceAll('-', '');

const DATE = [['VALUE', 'DATE']] as const;

const eventLines = (
  { uid, sequence, on, summary }: AllDayEvent,
  written: PlainDate,
): readonly ContentLine[] => [
  { name: 'BEGIN', value: 'VEVENT' },
  { name: 'UID', value: uid },
  // A date, rounded to its midnight: a file doesn't tell at what hour somebody saved it (S23).
  { name: 'DTSTAMP', value: `${toBasic(written)}T000000Z` },
  { name: 'SEQUENCE', value: String(sequence) },
  { name: 'DTSTART', params: DATE, value: toBasic(on) },
  { name: 'DTEND', params: DATE, value: toBasic(addDays(on, 1)) },
  { name: 'SUMMARY', value: escapeText(summary) },
  { name: 'CLASS', value: 'PRIVATE' },
  { name: 'TRANSP', value: 'TRANSPARENT' },
  { name: 'END', value: 'VEVENT' },
];

/** A calendar file (RFC 5545) around its parts: UTF-8 once encoded, lines folded at 75 octets and ended with CRLF. */
export const writeComponents = (components: readonly ContentLine[]): string =>
  writeLines([
    { name: 'BEGIN', value: 'VCALENDAR' },
    { name: 'VERSION', value: '2.0' },
    { name: 'PRODID', value: '-//Common Ground//Common Ground//EN' },
    ...components,
    { name: 'END', value: 'VCALENDAR' },
  ]);

/** Whole days as a calendar file. `written` is the day on which it is made. */
export const writeCalendar = (events: readonly AllDayEvent[], written: PlainDate): string =>
  writeComponents(events.flatMap((event) => eventLines(event, written)));
