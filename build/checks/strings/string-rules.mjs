/** @typedef {import('./string-scan.mjs').StringScan & { path: string }} ScannedFile */

/**
 * @param {import('./catalogue-rules.mjs').Catalogue} catalogue
 * @param {readonly ScannedFile[]} files
 * @returns {string[]}
 */
export function missingMessages(catalogue, files) {
  return files.flatMap(({ path, asked }) =>
    asked
      .filter(({ id }) => !catalogue.has(id))
      .map(({ id, line }) => `${path}:${line} asks for "${id}", which no catalogue has`),
  );
}

/**
 * @param {import('./catalogue-rules.mjs').Catalogue} catalogue
 * @param {readonly ScannedFile[]} files
 * @returns {string[]}
 */
export function unusedMessages(catalogue, files) {
  const named = new Set(
    files.flatMap(({ asked, literals }) => [...asked.map(({ id }) => id), ...literals]),
  );
  const patterns = files.flatMap((file) => file.patterns);
  return [...catalogue]
    .filter(([id]) => !named.has(id) && !patterns.some((pattern) => pattern.test(id)))
    .map(([id, { file }]) => `${file} "${id}" is used nowhere`);
}

/**
 * @param {readonly ScannedFile[]} files
 * @returns {string[]}
 */
export function bareWords(files) {
  return files.flatMap(({ path, bare }) =>
    bare.map(({ text, line }) => `${path}:${line} ${text} belongs in a catalogue`),
  );
}

/**
 * Labels of the shell that nobody asks for, by the last part of their key: as a property, or as a string that one is
 * taken by.
 *
 * @param {Record<string, unknown>} labels
 * @param {readonly string[]} sources
 * @returns {string[]}
 */
export function unusedLabels(labels, sources) {
  return Object.entries(labels).flatMap(([key, label]) => {
    const asked = new RegExp(`(?:\\.|'|[{,] )${key}\\b`);
    const isUsed = sources.some((text) => asked.test(text));
    const below = typeof label === 'object' && label !== null ? label : {};
    return [
      ...(isUsed ? [] : [`label "${key}" is used nowhere`]),
      ...unusedLabels({ ...below }, sources),
    ];
  });
}
