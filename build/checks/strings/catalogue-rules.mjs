import { parse } from '@formatjs/icu-messageformat-parser';

/**
 * The catalogues of one language: message id to its text and the file that holds it.
 *
 * @typedef {ReadonlyMap<string, { readonly file: string, readonly text: string }>} Catalogue
 */

/** @type {readonly string[]} */
const KINDS = ['literal', 'text', 'number', 'date', 'time', 'select', 'number', 'literal', 'tag'];

/**
 * What a message needs to be said: each argument with its kind, `count` → `number`.
 *
 * @param {string} text
 * @returns {Map<string, string>}
 */
export function argumentsOf(text) {
  /** @type {Map<string, string>} */
  const found = new Map();
  /** @param {readonly import('@formatjs/icu-messageformat-parser').MessageFormatElement[]} elements */
  const visit = (elements) => {
    for (const element of elements) {
      const kind = KINDS[element.type] ?? 'text';
      if (kind !== 'literal') {
        const name = 'value' in element ? element.value : '';
        if (found.get(name) === undefined || found.get(name) === 'text') found.set(name, kind);
      }
      if ('children' in element) visit(element.children);
      if ('options' in element) {
        for (const option of Object.values(element.options)) visit(option.value);
      }
    }
  };
  visit(parse(text, { captureLocation: false }));
  return found;
}

/**
 * Messages that no parser can read. A translation of one can't be compared, so this comes first.
 *
 * @param {Catalogue} catalogue
 * @returns {string[]}
 */
export function unreadableMessages(catalogue) {
  return [...catalogue].flatMap(([id, { file, text }]) => {
    try {
      parse(text);
      return [];
    } catch (error) {
      return [`${file} "${id}" can't be read: ${error instanceof Error ? error.message : ''}`];
    }
  });
}

/**
 * Keys that only one of the two languages has, and a key that lies in another room.
 *
 * @param {Catalogue} source
 * @param {Catalogue} translation
 * @param {string} folder of the translation
 * @returns {string[]}
 */
export function unevenKeys(source, translation, folder) {
  /** @param {string} file */
  const room = (file) => file.slice(file.lastIndexOf('/') + 1);
  return [
    ...[...source]
      .filter(([id]) => !translation.has(id))
      .map(([id, { file }]) => `${folder}/${room(file)} lacks "${id}"`),
    ...[...translation].flatMap(([id, { file }]) => {
      const original = source.get(id);
      if (original === undefined) return [`${file} "${id}" is in no English catalogue`];
      const isHome = room(original.file) === room(file);
      return isHome ? [] : [`${file} "${id}" belongs in ${room(original.file)}`];
    }),
  ];
}

/**
 * Translations that need other arguments than the English message, or take them for something else.
 * A number may be shown as it is; a text can't be counted.
 *
 * @param {Catalogue} source
 * @param {Catalogue} translation
 * @returns {string[]}
 */
export function unevenArguments(source, translation) {
  return [...translation].flatMap(([id, { file, text }]) => {
    const original = source.get(id);
    if (original === undefined) return [];
    const [wanted, found] = [argumentsOf(original.text), argumentsOf(text)];
    const names = new Set([...wanted.keys(), ...found.keys()]);
    return [...names].flatMap((name) => {
      const [kind, foundKind] = [wanted.get(name), found.get(name)];
      if (kind === undefined) return [`${file} "${id}" has {${name}}, English has not`];
      if (foundKind === undefined) return [`${file} "${id}" lacks {${name}}`];
      const isFit = foundKind === kind || (foundKind === 'text' && kind !== 'tag');
      return isFit ? [] : [`${file} "${id}" takes {${name}} for a ${foundKind}, not a ${kind}`];
    });
  });
}

/**
 * Messages of three words and more that read as in English: nobody translated them.
 *
 * @param {Catalogue} source
 * @param {Catalogue} translation
 * @returns {string[]}
 */
export function untranslatedMessages(source, translation) {
  return [...translation]
    .filter(([id, { text }]) => {
      const words = text.replace(/\{[^{}]*\}/g, '').match(/\p{L}{2,}/gu) ?? [];
      return words.length >= 3 && source.get(id)?.text === text;
    })
    .map(([id, { file }]) => `${file} "${id}" is still in English`);
}
