import { expect, test } from 'vitest';
import { readTestOptions, suiteNames } from './test-options.mjs';

test('without options every suite runs', () => {
  expect(readTestOptions([])).toEqual({ suites: suiteNames, patterns: [] });
});

test('one suite and a pattern can be chosen', () => {
  expect(readTestOptions(['--only', 'unit', '--', 'fold'])).toEqual({
    suites: ['unit'],
    patterns: ['fold'],
  });
  expect(readTestOptions(['--', 'a', 'b']).patterns).toEqual(['a', 'b']);
});

test.each([[['--only', 'everything']], [['--only']], [['unit']]])(
  '%j is refused with the usage',
  (args) => {
    expect(() => readTestOptions(args)).toThrow('usage');
  },
);
