import { expect, test } from 'vitest';
import { nextWait, takeDue } from './reminder-times.ts';

const minute = 60_000;

test('what has come is said once, however many came together; the others wait', () => {
  const now = 100 * minute;
  expect(takeDue([now - minute, now, now + minute], now)).toEqual({
    isDue: true,
    rest: [now + minute],
  });
  expect(takeDue([now + minute], now)).toEqual({ isDue: false, rest: [now + minute] });
});

test('what came long ago, while the computer slept, is dropped in silence', () => {
  const now = 100 * minute;
  expect(takeDue([now - 6 * minute], now)).toEqual({ isDue: false, rest: [] });
});

test('the wait is never longer than clocks stay right, and never negative', () => {
  expect(nextWait([], 0)).toBeNull();
  expect(nextWait([minute], 0)).toBe(minute);
  expect(nextWait([60 * minute], 0)).toBe(10 * minute);
  expect(nextWait([minute], 2 * minute)).toBe(0);
});
