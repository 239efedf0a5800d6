import { describe, expect, test } from 'vitest';
import { changelogProblems } from './changelog-rules.mjs';

const good = `# Changelog

Some words.

## [Unreleased]

### Added

- One thing.

## [0.2.0] - 2026-02-01

### Fixed

- Another.

## [0.1.0] - 2026-01-01

### Added

- The first.
`;

describe('a changelog', () => {
  test('in the agreed shape passes', () => {
    expect(changelogProblems(good)).toEqual([]);
  });

  test.each([
    ['an unknown section', '### Fixed', '### Repaired', '"Repaired" is none of'],
    ['an empty section', '- Another.\n', '', '"Fixed" is empty'],
    ['an empty last section', '- The first.\n', '', '"Added" is empty'],
    ['a version without a date', ' - 2026-02-01', '', 'a version reads'],
    ['versions out of order', '[0.2.0]', '[0.0.9]', '0.1.0 stands below 0.0.9'],
    ['another title', '# Changelog', '# History', 'the first line'],
  ])('with %s does not', (_name, part, replacement, message) => {
    const problems = changelogProblems(good.replace(part, replacement));
    expect(problems.join('\n')).toContain(message);
  });

  test('with a section twice in one version does not', () => {
    expect(
      changelogProblems(good.replace('- One thing.', '- One.\n\n### Added\n\n- Two.')),
    ).toHaveLength(1);
  });

  test('without any version does not', () => {
    expect(changelogProblems('# Changelog\n')).toEqual(['no version and no "## [Unreleased]"']);
  });
});
