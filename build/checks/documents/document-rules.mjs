const HEADINGS = ['Context', 'Choice', 'Consequence'];

/**
 * @param {string} name such as 0001-everything-is-an-entry.md
 * @param {string} text
 * @returns {string[]}
 */
export function decisionProblems(name, text) {
  const problems = [];
  if (!/^\d{4}-[a-z0-9-]+\.md$/.test(name)) problems.push('is named 0001-title-in-words.md');
  if (!/^# \S/.test(text)) problems.push('begins with a title');
  const found = [...text.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
  if (found.join() !== HEADINGS.join())
    problems.push(`has the sections ${HEADINGS.join(', ')}, in this order`);
  for (const part of text.split(/^## /m).slice(1)) {
    const [heading, ...body] = part.split('\n');
    if (body.join('').trim() === '') problems.push(`"${heading}" is empty`);
  }
  return problems.map((problem) => `${name} ${problem}`);
}

/**
 * Numbers run from 0001 without a gap or a double, so that "decision 7" means one thing.
 *
 * @param {readonly string[]} names
 * @returns {string[]}
 */
export function numberingProblems(names) {
  return [...names]
    .sort()
    .map((name, index) => [name, String(index + 1).padStart(4, '0')])
    .filter(([name, number]) => !name?.startsWith(`${number}-`))
    .map(([name, number]) => `${name} should carry the number ${number}`)
    .slice(0, 1);
}

/**
 * @param {readonly string[]} packages names in package.json
 * @param {string} text docs/dependencies.md
 * @returns {string[]}
 */
export function dependencyProblems(packages, text) {
  const firstCells = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|')[1] ?? '');
  // "`zod` (`zod/mini`)" names one package and a way into it.
  const named = firstCells
    .flatMap((cell) => [...cell.replace(/\([^)]*\)/g, '').matchAll(/`([^`]+)`/g)])
    .map((match) => String(match[1]));
  const twice = named.filter((name, index) => named.indexOf(name) !== index);
  return [
    ...packages.filter((name) => !named.includes(name)).map((name) => `${name} has no line`),
    ...named
      .filter((name) => !packages.includes(name))
      .map((name) => `${name} is not in package.json`),
    ...twice.map((name) => `${name} has two lines`),
  ];
}
