/**
 * Reads style sheets by pattern: enough for what is asked of them, and no parser to install.
 *
 * @typedef {{ path: string, text: string }} Source
 */

/** Set by react-aria-components on its own elements. */
const SET_BY_LIBRARIES = new Set([
  '--trigger-width',
  '--trigger-anchor-point',
  '--visual-viewport-height',
  '--visual-viewport-width',
  '--page-height',
  '--page-width',
  '--disclosure-panel-height',
  '--disclosure-panel-width',
  '--tree-item-level',
  '--tab-panel-height',
  '--tab-panel-width',
]);

const COLOUR =
  /#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/i;

/**
 * Comments become blanks of the same shape, so that line numbers stay true.
 *
 * @param {string} text
 */
export const withoutComments = (text) =>
  text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));

/**
 * @param {readonly Source[]} styles .css
 * @param {readonly Source[]} scripts .ts and .tsx, which may set properties on elements
 * @returns {Set<string>}
 */
export function declaredProperties(styles, scripts) {
  const names = new Set(SET_BY_LIBRARIES);
  for (const { text } of styles) {
    for (const match of withoutComments(text).matchAll(
      /(?:^|[{;\s])(--[\w-]+)\s*:|@property\s+(--[\w-]+)/g,
    )) {
      names.add(String(match[1] ?? match[2]));
    }
  }
  for (const { text } of scripts) {
    for (const match of text.matchAll(/['"`](--[\w-]+)['"`]\s*[\],:]/g))
      names.add(String(match[1]));
  }
  return names;
}

/**
 * @param {readonly Source[]} sources
 * @param {ReadonlySet<string>} declared
 * @returns {string[]}
 */
export function undeclaredProperties(sources, declared) {
  return sources.flatMap(({ path, text }) =>
    [...withoutComments(text).matchAll(/var\(\s*(--[\w-]+)/g)]
      .filter((match) => !declared.has(String(match[1])))
      .map((match) => `${path}:${lineAt(text, match.index)} ${match[1]} is declared nowhere`),
  );
}

/**
 * Colours belong in the tokens, where both themes and their contrast are looked after.
 *
 * @param {readonly Source[]} styles
 * @param {readonly Source[]} scripts
 * @returns {string[]}
 */
export function hardCodedColours(styles, scripts) {
  const inStyles = styles.flatMap(({ path, text }) =>
    // A value ends in ; or }, a selector in {: "#root" as a selector is no colour.
    [...withoutComments(text).matchAll(/:([^:;{}]*)(?=[;}])/g)]
      .filter((match) => COLOUR.test(withoutUrls(String(match[1]))))
      .map((match) => problem(path, text, match.index, String(match[1]).trim())),
  );
  const inScripts = scripts.flatMap(({ path, text }) =>
    [...text.matchAll(/(['"`])((?:#[\da-f]{3,8}|(?:rgba?|hsla?|oklch|oklab)\([^'"`]*\)))\1/gi)].map(
      (match) => problem(path, text, match.index, String(match[2])),
    ),
  );
  return [...inStyles, ...inScripts];
}

/** @param {string} value */
const withoutUrls = (value) => value.replace(/url\([^)]*\)/g, '');

/** @param {string} path @param {string} text @param {number} index @param {string} value */
const problem = (path, text, index, value) =>
  `${path}:${lineAt(text, index)} ${value} belongs in renderer/design/tokens.css`;

/** @param {string} text @param {number} index */
const lineAt = (text, index) => text.slice(0, index).split('\n').length;
