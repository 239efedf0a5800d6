/**
 * Content lines of iCalendar (RFC 5545, 3.1): a name, parameters, a value. `value` is written as it stands;
 * text goes through `escapeText` first.
 */
export interface ContentLine {
  readonly name: string;
  /** Written in order; none of ours needs quotes. */
  readonly params?: readonly (readonly [name: string, value: string])[];
  readonly value: string;
}

/** Longest line in octets of UTF-8, the line break left out. */
const LINE_OCTETS = 75;

/** Controls that RFC 5545 has no place for in text; a tab and a line break have one. */
// oxlint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000B-\u001F\u007F]/gu;

/** A TEXT value (3.3.11): backslash, semicolon and comma escaped, every kind of line break as `\n`. */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(UNWRITABLE, '\uFFFD')
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\n/gu, '\\n');

/** Of one character, counted: a year of plans is a million of them. */
const octets = (sign: string): number => {
  const point = sign.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/**
 * Folds a line so that none is longer than 75 octets: a break and a space between two characters, never
 * inside one. Without line break at the end.
 */
export const foldLine = (line: string): string => {
  const rows: string[] = [''];
  let used = 0;
  for (const sign of line) {
    const size = octets(sign);
    // The space that begins a row that goes on is one of its octets.
    if (used + size > LINE_OCTETS) {
      rows.push(' ');
      used = 1;
    }
    rows[rows.length - 1] += sign;
    used += size;
  }
  return rows.join('\r\n');
};

const toText = ({ name, params = [], value }: ContentLine): string =>
  `${name}${params.map(([key, word]) => `;${key}=${word}`).join('')}:${value}`;

/** Lines → the bytes of a file, as a string: folded, each with CRLF at its end. */
export const writeLines = (lines: readonly ContentLine[]): string =>
  lines.map((line) => `${foldLine(toText(line))}\r\n`).join('');
