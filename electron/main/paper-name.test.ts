import { expect, test } from 'vitest';
import { nameOfPaper } from './paper-name.ts';

test('S36 a file of paper is named after the day, and after nothing that stands in it', () => {
  expect(nameOfPaper(new Date(2026, 0, 5, 23, 59))).toBe('common-ground-2026-01-05.pdf');
});
