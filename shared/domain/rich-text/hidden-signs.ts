/* What may stand in one script or between certain signs, and shows nothing anywhere else. */

/** A joiner: emoji and other scripts are written with it, Latin letters never. */
const JOINER =
  String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\p{L}\p{M}])[\u200C\u200D]` +
  String.raw`|(?<=\p{Script=Latin})[\u200C\u200D]|[\u200C\u200D](?=\p{Script=Latin})`;

/** A variation selector chooses the look of the sign before it; a Latin letter has one look, and one is enough. */
const SELECTOR = String.raw`(?<=^|[\s\p{Script=Latin}\uFE00-\uFE0F\u{E0100}-\u{E01EF}])[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]`;

/** Tags spell the region of a flag (🏴 … cancel), and nothing else. */
const TAG = String.raw`[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]`;
const TAGS =
  String.raw`(?!(?<=\u{1F3F4}${TAG}{0,5})${TAG}(?=${TAG}{0,5}\u{E007F})|(?<=\u{1F3F4}${TAG}{3,6})\u{E007F})` +
  String.raw`[\u{E0000}-\u{E007F}]`;

/** Korean: a filler stands in for a part of a syllable that is set from its parts. */
const FILLER = String.raw`\u115F(?![\u1161-\u11A7\uD7B0-\uD7C6])|(?<![\u1100-\u115E\uA960-\uA97C])\u1160|[\u3164\uFFA0]`;

/** Hebrew points are held apart by a joiner of their own, Mongolian letters are shaped by separators and selectors. */
const OF_ONE_SCRIPT = String.raw`(?<!\p{Script=Hebrew})\u034F|(?<![\u1820-\u18AA])[\u180B-\u180F]`;

/**
 * Signs that show nothing and yet change what is read or found: zero-width ones, marks and controls of
 * direction, soft hyphens, blanks that are no space, tags; and those above where nothing is written with them.
 */
const HIDDEN = new RegExp(
  String.raw`([\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u2800\uFEFF\uFFF9-\uFFFB]` +
    `|${JOINER}|${SELECTOR}|${TAGS}|${FILLER}|${OF_ONE_SCRIPT})`,
  'u',
);

export interface TextPiece {
  readonly text: string;
  /** `U+200B` where the piece is one hidden sign; null where it is read as it stands. */
  readonly sign: string | null;
}

const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A text in pieces, its hidden signs apart; joined they are the text. */
export const showHidden = (text: string): readonly TextPiece[] =>
  HIDDEN.test(text)
    ? text
        .split(HIDDEN)
        .map((piece, place) => ({ text: piece, sign: place % 2 === 1 ? codeOf(piece) : null }))
        .filter((piece) => piece.text !== '')
    : [{ text, sign: null }];
