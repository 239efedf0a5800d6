import { expect, test } from 'vitest';
import { addDays, isPlainDate } from './plain-date.ts';

test('a year of days, whatever zone this computer is in', () => {
  let date = '2026-01-01';
  const seen = new Set<string>();
  for (let i = 0; i < 365; i += 1) {
    expect(isPlainDate(date)).toBe(true);
    seen.add(date);
    date = addDays(date, 1);
  }
  expect(seen.size).toBe(365);
  expect(date).toBe('2027-01-01');
});
