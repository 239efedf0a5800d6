import { describe, expect, it } from 'vitest';
import { keyToShift } from './move-keys.ts';

const press = (key: string, more = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: true,
  ...more,
});
const times = { start: '2026-10-15T19:40', end: '2026-10-15T21:30', isAllDay: false };

describe('moving by keys', () => {
  it.each([
    ['month', 'ArrowRight', {}, { days: 1, minutes: 0, lasts: 0 }],
    ['month', 'ArrowUp', {}, { days: -7, minutes: 0, lasts: 0 }],
    ['week', 'ArrowDown', {}, { days: 0, minutes: 5, lasts: 0 }],
    ['week', 'ArrowUp', {}, { days: 0, minutes: -10, lasts: 0 }],
    ['day', 'ArrowDown', { shiftKey: true }, { days: 0, minutes: 0, lasts: 15 }],
    ['month', 'ArrowRight', { shiftKey: true }, { days: 0, minutes: 0, lasts: 1440 }],
  ] as const)('in the %s, Alt with %s %o', (view, key, more, shift) => {
    expect(keyToShift(press(key, more), view, times, 1)).toEqual(shift);
  });

  it('moves whole days by weeks in the hours too', () => {
    const whole = { ...times, isAllDay: true };
    expect(keyToShift(press('ArrowDown'), 'week', whole, 1)).toMatchObject({ days: 7 });
  });

  it('turns round with the direction of writing, and leaves other keys alone', () => {
    expect(keyToShift(press('ArrowRight'), 'month', times, -1)).toMatchObject({ days: -1 });
    expect(keyToShift(press('ArrowRight', { altKey: false }), 'month', times, 1)).toBeNull();
    expect(keyToShift(press('ArrowRight', { ctrlKey: true }), 'month', times, 1)).toBeNull();
    expect(keyToShift(press('a'), 'month', times, 1)).toBeNull();
  });
});
