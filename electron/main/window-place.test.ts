import { expect, test } from 'vitest';
import { placeWindow } from './window-place.ts';

const smallest = { width: 900, height: 600 };
const laptop = { x: 0, y: 24, width: 1440, height: 876 };
const beside = { x: 1440, y: 0, width: 2560, height: 1440 };

test('a window comes up where it stood, also on a second screen', () => {
  const bounds = { x: 1800, y: 200, width: 1600, height: 1000 };
  expect(placeWindow(bounds, [laptop, beside], smallest)).toBe(bounds);
});

test('without that screen it stands in the middle of the one there is, no larger than it', () => {
  const bounds = { x: 1800, y: 200, width: 1600, height: 1000 };
  expect(placeWindow(bounds, [laptop], smallest)).toEqual({
    x: 0,
    y: 24,
    width: 1440,
    height: 876,
  });
  const small = { ...bounds, width: 1000, height: 700 };
  expect(placeWindow(small, [laptop], smallest)).toEqual({
    x: 220,
    y: 112,
    width: 1000,
    height: 700,
  });
});

test('a title bar out of reach counts as off the screen; a few pixels of frame do not', () => {
  const size = { width: 1000, height: 700 };
  for (const corner of [
    { x: 100, y: -300 },
    { x: -900, y: 100 },
    { x: 1300, y: 100 },
    { x: 100, y: 880 },
  ]) {
    expect(placeWindow({ ...corner, ...size }, [laptop], smallest)).toMatchObject({ x: 220 });
  }
  const framed = { x: 100, y: 16, ...size };
  expect(placeWindow(framed, [laptop], smallest)).toBe(framed);
});

test('on a screen smaller than the smallest window it keeps its corner in reach', () => {
  const tiny = { x: 0, y: 0, width: 800, height: 500 };
  const bounds = { x: 4000, y: 0, width: 1200, height: 800 };
  expect(placeWindow(bounds, [tiny], smallest)).toEqual({ x: 0, y: 0, width: 900, height: 600 });
});
