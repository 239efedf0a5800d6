import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useIsNear } from './use-is-near.ts';

const Place = () => {
  const { place, isNear } = useIsNear();
  return <div ref={place}>{isNear ? 'opened' : 'closed'}</div>;
};

/** Tells what is watched that it came near, or went. */
let tell: (isIntersecting: boolean) => void;
let top = 0;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
      constructor(told: (entries: readonly { isIntersecting: boolean }[]) => void) {
        tell = (isIntersecting) => act(() => told([{ isIntersecting }]));
      }
    },
  );
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, top, 200, 100),
  );
  render(<Place />);
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const scrollOn = (by: number) => {
  top -= by;
  act(() => void vi.advanceTimersByTime(100));
};

it('opens at once what stands there from the beginning', () => {
  tell(true);
  expect(screen.getByText('opened')).toBeDefined();
});

it('opens what is scrolled to slowly, and what flies past once it stands still', () => {
  tell(false);
  tell(true);
  scrollOn(600);
  scrollOn(600);
  expect(screen.getByText('closed')).toBeDefined();
  scrollOn(80);
  expect(screen.getByText('opened')).toBeDefined();
});

it('doesn’t open what has gone again', () => {
  tell(false);
  tell(true);
  tell(false);
  scrollOn(0);
  scrollOn(0);
  expect(screen.getByText('closed')).toBeDefined();
});
