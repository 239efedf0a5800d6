/**
 * Signs that show nothing and yet change what is read or found: zero-width ones, marks and controls of
 * direction, soft hyphens. A joiner is one only between Latin letters: emoji and other scripts are written
 * with it.
 */
const HIDDEN =
  /([\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|(?<=\p{Script=Latin})[\u200C\u200D](?=\p{Script=Latin}))/u;

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
