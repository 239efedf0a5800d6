import { describe, expect, test } from 'vitest';
import { isQuietDay, readQuietDays, type QuietDays } from './quiet-days.ts';

const days = (from: string, until: string, isYearly = false): QuietDays => ({
  from,
  until,
  isYearly,
});

describe('quiet days', () => {
  test('cover their first and their last day, and none beside them', () => {
    const list = [days('2026-03-10', '2026-03-12')];
    expect(['09', '10', '12', '13'].map((day) => isQuietDay(list, `2026-03-${day}`))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isQuietDay(list, '2027-03-11')).toBe(false);
  });

  test('come back every year where that was asked for, around New Year and on 29 February too', () => {
    expect(isQuietDay([days('2025-03-10', '2025-03-12', true)], '2031-03-11')).toBe(true);
    const turn = [days('2025-12-28', '2026-01-03', true)];
    expect(isQuietDay(turn, '2029-12-31')).toBe(true);
    expect(isQuietDay(turn, '2030-01-03')).toBe(true);
    expect(isQuietDay(turn, '2030-01-04')).toBe(false);
    expect(isQuietDay([days('2024-02-29', '2024-02-29', true)], '2028-02-29')).toBe(true);
  });

  test('what isn’t a span of days is left alone', () => {
    expect(readQuietDays(days('2026-03-12', '2026-03-10'))).toBeNull();
    expect(readQuietDays({ from: '2026-02-30', until: '2026-03-01', isYearly: true })).toBeNull();
    expect(readQuietDays(null)).toBeNull();
    expect(readQuietDays(days('2026-03-10', '2026-03-10', true))).not.toBeNull();
  });
});
