import { describe, expect, test } from 'vitest';
import { decisionProblems, dependencyProblems, numberingProblems } from './document-rules.mjs';

const decision =
  '# We do this\n\n## Context\nBecause.\n\n## Choice\nThis.\n\n## Consequence\nThat.\n';

describe('a decision', () => {
  test('with its three sections passes', () => {
    expect(decisionProblems('0001-we-do-this.md', decision)).toEqual([]);
  });

  test('without a section, with an empty one, or badly named does not', () => {
    expect(decisionProblems('0001-a.md', decision.replace('## Choice', '## Idea'))).toHaveLength(1);
    expect(decisionProblems('0001-a.md', decision.replace('That.', ''))).toEqual([
      '0001-a.md "Consequence" is empty',
    ]);
    expect(decisionProblems('1-A.md', decision)).toHaveLength(1);
  });

  test('keeps its number to itself, without gaps', () => {
    expect(numberingProblems(['0002-b.md', '0001-a.md'])).toEqual([]);
    expect(numberingProblems(['0001-a.md', '0001-b.md'])).toEqual([
      '0001-b.md should carry the number 0002',
    ]);
    expect(numberingProblems(['0001-a.md', '0003-c.md'])).toEqual([
      '0003-c.md should carry the number 0002',
    ]);
  });
});

describe('the list of dependencies', () => {
  const text =
    '| package | why |\n|---|---|\n| `zod` (`zod/mini`) | edges |\n| `vite`, `@types/node` | `other` |\n';

  test('names each package once and nothing else', () => {
    expect(dependencyProblems(['zod', 'vite', '@types/node'], text)).toEqual([]);
  });

  test('is told about a missing, a strange and a doubled line', () => {
    expect(dependencyProblems(['zod', 'vite', '@types/node', 'dexie'], text)).toEqual([
      'dexie has no line',
    ]);
    expect(dependencyProblems(['zod', 'vite'], text)).toEqual([
      '@types/node is not in package.json',
    ]);
    expect(
      dependencyProblems(['zod', 'vite', '@types/node'], `${text}| \`vite\` | again |\n`),
    ).toEqual(['vite has two lines']);
  });
});
