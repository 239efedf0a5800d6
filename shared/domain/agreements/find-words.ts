/** Where a search stands in a text, in UTF-16 code units: from the first, up to and without the last. */
export interface FoundWords {
  readonly from: number;
  readonly to: number;
}

/** Accents of the alphabets whose letters are the same letters without them; other scripts spell with theirs. */
const ACCENTS = /[\u0300-\u036F]/gu;
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/** Upper case first: ß is found as ss, and a final sigma as a sigma. */
const toPlainLetters = (text: string, locale: string): string =>
  text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(UNSEEN, '')
    .toLocaleUpperCase(locale)
    .toLocaleLowerCase(locale)
    .replace(/ς/gu, 'σ')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[^\S\n]+/gu, ' ');

/**
 * Every place where `query` stands in `text`, in order and apart from each other, whatever the case and the
 * accents of either; none for a query of spaces. What is seen as one sign is found whole.
 */
export const findWords = (text: string, query: string, locale: string): readonly FoundWords[] => {
  const looked = toPlainLetters(query.trim(), locale);
  if (looked === '') return [];
  let plain = '';
  const signs: FoundWords[] = [];
  for (const { segment, index } of new Intl.Segmenter(locale).segment(text)) {
    const letters = toPlainLetters(segment, locale);
    // Spaces in a row are one space, as they are seen.
    if (letters === ' ' && plain.endsWith(' ')) continue;
    plain += letters;
    const sign = { from: index, to: index + segment.length };
    for (let left = letters.length; left > 0; left -= 1) signs.push(sign);
  }
  const found: FoundWords[] = [];
  let at = plain.indexOf(looked);
  while (at !== -1) {
    const from = signs[at]?.from ?? 0;
    const to = signs[at + looked.length - 1]?.to ?? text.length;
    if (from >= (found.at(-1)?.to ?? 0)) found.push({ from, to });
    at = plain.indexOf(looked, at + looked.length);
  }
  return found;
};
