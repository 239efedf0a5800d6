import { bytesToText, textToBytes, utf16ToText } from '#shared/lib/bytes.ts';

/** A line of a calendar file as it was read: names in capitals, parameters without their quotes. */
export interface ReadLine {
  readonly name: string;
  readonly params: ReadonlyMap<string, string>;
  readonly value: string;
}

const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;

/** Takes out every break that only folds: of bytes, since old programs fold inside a character (RFC 5545, 3.1). */
const unfold = (bytes: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const breaks = bytes[at] === CR && bytes[at + 1] === LF ? 2 : bytes[at] === LF ? 1 : 0;
    const next = bytes[at + breaks];
    if (breaks > 0 && (next === SPACE || next === TAB)) {
      at += breaks;
      continue;
    }
    whole[length] = bytes[at] ?? 0;
    length += 1;
  }
  return whole.subarray(0, length);
};

/** Every byte as the sign of the same number: what files without UTF-8 mostly are (ISO 8859-1). */
const latinToText = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  }
  return parts.join('');
};

/** UTF-16 says so by its first two bytes (Unicode 16, 23.8); some programs save their files in it. */
const fromUtf16 = (bytes: Uint8Array): Uint8Array => {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  return isLittle || isBig ? textToBytes(utf16ToText(bytes.subarray(2), isLittle)) : bytes;
};

/** Without the character in which the bytes end, if they break off in one: else the whole file would pass for another charset. */
const withoutTorn = (bytes: Uint8Array): Uint8Array => {
  let last = bytes.length - 1;
  while (last > bytes.length - 4 && ((bytes[last] ?? 0) & 0xc0) === 0x80) last -= 1;
  return bytes.subarray(0, Math.max(0, last));
};

const HEAD =
  /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):/u;
const PARAM = /;([A-Za-z0-9-]+)=("[^"]*"|[^";:,]*)/gu;

/** Characters that a name with its parameters may take: a value may be much longer. */
const HEAD_CHARACTERS = 8_192;

const noParams: ReadonlyMap<string, string> = new Map();

const paramsOf = (params: string): ReadonlyMap<string, string> =>
  params === ''
    ? noParams
    : new Map(
        [...params.matchAll(PARAM)].map(([, key = '', value = '']) => [
          key.toUpperCase(),
          value.replace(/^"|"$/gu, ''),
        ]),
      );

const toLine = (text: string): ReadLine | null => {
  const [head, name = '', params = ''] = HEAD.exec(text.slice(0, HEAD_CHARACTERS)) ?? [];
  if (head === undefined) return null;
  return { name: name.toUpperCase(), params: paramsOf(params), value: text.slice(head.length) };
};

export interface ReadLines {
  readonly lines: readonly ReadLine[];
  /** The file wasn't UTF-8, and was read as ISO 8859-1. */
  readonly isLatin: boolean;
}

/**
 * The bytes of a file → its content lines. Tolerant: a line that is none goes on the one before it, as
 * programs write it that forget the space of a fold.
 */
export const readContentLines = (bytes: Uint8Array): ReadLines => {
  const unfolded = unfold(fromUtf16(bytes));
  const utf8 = bytesToText(unfolded) ?? bytesToText(withoutTorn(unfolded));
  const rows = (utf8 ?? latinToText(unfolded)).replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  const lines: ReadLine[] = [];
  for (const row of rows) {
    const line = toLine(row);
    const last = lines.at(-1);
    if (line !== null) lines.push(line);
    else if (row.trim() !== '' && last !== undefined) {
      lines[lines.length - 1] = { ...last, value: last.value + row };
    }
  }
  return { lines, isLatin: utf8 === null };
};

/** A TEXT value (3.3.11) as it was meant. */
export const unescapeText = (value: string): string =>
  value.replace(/\\([\\;,nN])/gu, (_, sign: string) => (/n/iu.test(sign) ? '\n' : sign));
