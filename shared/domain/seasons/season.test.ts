import { describe, expect, test } from 'vitest';
import { seasonOf } from './season.ts';

describe('seasons', () => {
  test.each([
    ['2026-02-28', 'winter', 2025],
    ['2026-03-01', 'spring', 2026],
    ['2026-08-31', 'summer', 2026],
    ['2026-11-30', 'autumn', 2026],
    ['2026-12-01', 'winter', 2026],
  ])('%s lies in %s %i', (day, name, year) => {
    expect(seasonOf(day, 'Europe/Berlin')).toMatchObject({ name, year });
  });

  test('where it is winter in July, July is winter', () => {
    expect(seasonOf('2026-07-10', 'Australia/Melbourne').name).toBe('winter');
    expect(seasonOf('2026-12-24', 'America/Argentina/Cordoba').name).toBe('summer');
  });

  test('later seasons have a larger order, across the turn of a year', () => {
    const orders = ['2026-11-01', '2026-12-31', '2027-01-01', '2027-03-01'].map(
      (day) => seasonOf(day, 'Europe/Berlin').order,
    );
    expect(orders[1]).toBe(orders[2]);
    expect([...orders].sort((a, b) => a - b)).toEqual(orders);
  });
});
