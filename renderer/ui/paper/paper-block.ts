import type { ReactNode } from 'react';

/** Which of a text's characters are shown (UTF-16 code units); all of them: 0 to Infinity. */
export interface TextPart {
  readonly from: number;
  readonly to: number;
}

export const wholeText: TextPart = { from: 0, to: Infinity };

/** Something that stands on paper: whole, or a text that may be parted between two lines. */
export interface PaperBlock {
  readonly key: string;
  /** White space over it in CSS pixels; dropped at the head of a page. */
  readonly above: number;
  /** A heading or a label: never the last thing on a page. */
  readonly staysWithNext?: boolean;
  readonly startsPage?: boolean;
  /** Draws it. What may be parted stands in an element with `data-paper-text`, and is drawn part by part. */
  readonly render: (part: TextPart) => ReactNode;
}

/** Sizes that both worlds of paper have in their drawers; widths and heights in CSS pixels (96 an inch). */
export const paperSizes = {
  a4: { width: 793.7, height: 1122.5 },
  letter: { width: 816, height: 1056 },
} as const;

export type PaperSize = keyof typeof paperSizes;
