import { expect, test } from 'vitest';
import { idleSinceShown, isTooIdle } from './idle-rule.ts';

const minutes = (count: number) => count * 60;

test('S15: what the computer was idle before the window came does not count', () => {
  expect(idleSinceShown(minutes(20), minutes(20))).toBe(0);
  expect(idleSinceShown(minutes(25), minutes(20))).toBe(minutes(5));
  expect(idleSinceShown(minutes(5), minutes(20))).toBe(minutes(5));
});

test('S15: five minutes without input lock', () => {
  expect(isTooIdle(minutes(5) - 1, false)).toBe(false);
  expect(isTooIdle(minutes(5), false)).toBe(true);
});

test('S15: fewer minutes can be chosen, never more', () => {
  expect(isTooIdle(minutes(2) - 1, false, 2)).toBe(false);
  expect(isTooIdle(minutes(2), false, 2)).toBe(true);
  expect(isTooIdle(minutes(5), false, 30)).toBe(true);
});

test('S15: an open pause or conversation holds that off, for an hour at the most', () => {
  expect(isTooIdle(minutes(5), true)).toBe(false);
  expect(isTooIdle(minutes(60) - 1, true)).toBe(false);
  expect(isTooIdle(minutes(60), true)).toBe(true);
});
