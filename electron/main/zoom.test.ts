import { expect, test } from 'vitest';
import { nextZoom } from './zoom.ts';

test('zoom steps from 100 to 200 % and stops there', () => {
  const upwards = [1];
  for (let step = 0; step < 7; step += 1) upwards.push(nextZoom(upwards.at(-1) ?? 1, 'in'));
  expect(upwards).toEqual([1, 1.1, 1.25, 1.5, 1.75, 2, 2, 2]);
  expect(nextZoom(2, 'out')).toBe(1.75);
  expect(nextZoom(1, 'out')).toBe(1);
  // Chromium keeps zoom as a logarithm: factors come back slightly off.
  expect(nextZoom(1.0999999, 'in')).toBe(1.25);
});
