import type { MessageFormatElement } from 'react-intl';
import type { PseudoLocale } from '#shared/lib/languages.ts';
import type { Messages } from './catalogues.ts';

/** Every Latin letter with a sign on it: whatever still stands bare on the screen is in no catalogue. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  ['aäAÄcçCÇdđDĐeéEÉgğGĞiîIÎlłLŁnñNÑoöOÖrřRŘsšSŠtţTŢuûUÛyýYÝzžZŽ']
    .flatMap((pairs) => pairs.match(/../gu) ?? [])
    .map(([plain = '', marked = '']) => [plain, marked]),
);

/** Vowels twice: English grows by about two fifths, more than German does, and words stay words. */
const lengthen = (text: string): string =>
  text.replaceAll(/[a-z]/giu, (letter) => {
    const marked = letters[letter] ?? letter;
    return /[aeiou]/iu.test(letter) ? marked + marked.toLowerCase() : marked;
  });

/** RIGHT-TO-LEFT OVERRIDE around every word, as if its letters were Hebrew; numbers stay as they are. */
const turn = (text: string): string =>
  text.replaceAll(/\p{L}[\p{L}’'-]*/gu, (word) => `\u202E${word}\u202C`);

const changeLiterals = (
  elements: readonly MessageFormatElement[],
  change: (text: string) => string,
): MessageFormatElement[] =>
  elements.map((element) => {
    if ('children' in element) {
      return { ...element, children: changeLiterals(element.children, change) };
    }
    if ('options' in element) {
      const options = Object.entries(element.options).map(([name, option]) => [
        name,
        { ...option, value: changeLiterals(option.value, change) },
      ]);
      return { ...element, options: Object.fromEntries(options) as typeof element.options };
    }
    return element.type === 0 ? { ...element, value: change(element.value) } : element;
  });

/**
 * English as it would be in a language with longer words, or in one that runs from right to left.
 * Takes messages as a build makes them (trees); in text it would take arguments for words.
 */
export const toPseudo = (messages: Messages, pseudo: PseudoLocale): Messages => {
  const change = pseudo === 'ar-XB' ? turn : lengthen;
  const changed = Object.entries(messages as Readonly<Record<string, unknown>>).map(
    ([key, message]) => [
      key,
      Array.isArray(message) ? changeLiterals(message as MessageFormatElement[], change) : message,
    ],
  );
  return Object.fromEntries(changed) as Messages;
};
