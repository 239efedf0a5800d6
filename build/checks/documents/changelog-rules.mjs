const SECTIONS = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
const VERSION = /^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})$/;

/**
 * The shape of Keep a Changelog 1.1: newest first, dated versions, known sections, no empty ones.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function changelogProblems(text) {
  const lines = text.split('\n');
  const problems = [];
  /** @type {{ version: string, date: string } | undefined} */
  let newer;
  let hasVersion = false;
  /** @type {Set<string>} */
  let seen = new Set();
  /** @type {{ line: number, title: string } | undefined} */
  let empty;
  if (lines[0] !== '# Changelog') problems.push('1: the first line is "# Changelog"');

  lines.forEach((line, index) => {
    const at = index + 1;
    if (line.startsWith('- ')) empty = undefined;
    if (!line.startsWith('## ') && !line.startsWith('### ')) return;
    if (empty) problems.push(`${empty.line}: "${empty.title}" is empty`);
    empty = undefined;
    if (line.startsWith('### ')) {
      const title = line.slice(4);
      if (!hasVersion) problems.push(`${at}: a section stands under a version`);
      if (!SECTIONS.includes(title))
        problems.push(`${at}: "${title}" is none of ${SECTIONS.join(', ')}`);
      if (seen.has(title)) problems.push(`${at}: "${title}" stands twice in this version`);
      seen.add(title);
      empty = { line: at, title };
      return;
    }
    seen = new Set();
    if (line === '## [Unreleased]') {
      if (hasVersion) problems.push(`${at}: Unreleased stands first, once`);
      hasVersion = true;
      return;
    }
    hasVersion = true;
    const [, version, date] = VERSION.exec(line) ?? [];
    if (!version || !date || Number.isNaN(Date.parse(date))) {
      problems.push(`${at}: a version reads "## [1.2.3] - 2026-01-31"`);
      return;
    }
    if (newer && (compareVersions(version, newer.version) >= 0 || date > newer.date)) {
      problems.push(`${at}: ${version} stands below ${newer.version}, newest first`);
    }
    newer = { version, date };
  });

  if (empty) problems.push(`${empty.line}: "${empty.title}" is empty`);
  if (!hasVersion) problems.push('no version and no "## [Unreleased]"');
  return problems;
}

/**
 * @param {string} a
 * @param {string} b
 */
export function compareVersions(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
