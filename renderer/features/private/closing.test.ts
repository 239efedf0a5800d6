import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { closeLater, closesAfter, keepOpen } from './closing.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('S24: closes Private a while after its room was left', () => {
  const close = vi.fn<() => void>();
  closeLater(close);
  vi.advanceTimersByTime(closesAfter - 1);
  expect(close).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(close).toHaveBeenCalledOnce();
});

it('stays open when its owner comes back in time', () => {
  const close = vi.fn<() => void>();
  closeLater(close);
  keepOpen();
  vi.advanceTimersByTime(closesAfter * 2);
  expect(close).not.toHaveBeenCalled();
});
