import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { systemZone, toPlainDate, useNow, useToday } from './clock.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 9, 15, 23, 58, 40) });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('now is cut to the minute and ticks at every full one', () => {
  const { result } = renderHook(() => useNow());
  expect(result.current).toEqual(new Date(2026, 9, 15, 23, 58));
  act(() => void vi.advanceTimersByTime(19_000));
  expect(result.current).toEqual(new Date(2026, 9, 15, 23, 58));
  act(() => void vi.advanceTimersByTime(2_000));
  expect(result.current).toEqual(new Date(2026, 9, 15, 23, 59));
});

test('today changes at midnight, and renders only then', () => {
  let renders = 0;
  const { result } = renderHook(() => {
    renders += 1;
    return useToday();
  });
  expect(result.current).toBe('2026-10-15');
  const before = renders;
  act(() => void vi.advanceTimersByTime(60_000));
  expect(renders).toBe(before);
  act(() => void vi.advanceTimersByTime(60_000));
  expect(result.current).toBe('2026-10-16');
});

test('coming back to the window after sleep shows the new day at once', () => {
  const { result } = renderHook(() => useToday());
  vi.setSystemTime(new Date(2026, 9, 17, 8, 0));
  act(() => void window.dispatchEvent(new Event('focus')));
  expect(result.current).toBe('2026-10-17');
});

test('no timer stays behind when nobody looks', () => {
  const { unmount } = renderHook(() => useNow());
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});

test('dates and zone are those of the system', () => {
  expect(toPlainDate(new Date(2026, 0, 5, 0, 0))).toBe('2026-01-05');
  expect(() => new Intl.DateTimeFormat('en', { timeZone: systemZone() })).not.toThrow();
});
