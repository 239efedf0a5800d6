import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesToTimeText, stepTime, timeTextToMinutes } from './time-text.ts';

describe('time text', () => {
  it.each([
    ['19:30', 1170],
    ['19.30', 1170],
    ['1930', 1170],
    ['930', 570],
    ['19h30', 1170],
    ['19', 1140],
    ['7pm', 1140],
    ['7:30 p.m.', 1170],
    ['7 PM', 1140],
    ['12am', 0],
    ['12 pm', 720],
    ['0:00', 0],
    ['  8:05 ', 485],
    ['１９：３０', 1170],
  ])('reads %j', (text, minutes) => {
    expect(timeTextToMinutes(text)).toBe(minutes);
  });

  it.each(['', '24:00', '7:60', '13pm', '0pm', 'half past seven', '7:3', '-1', '19:30:00', '1e1'])(
    'refuses %j instead of guessing',
    (text) => {
      expect(timeTextToMinutes(text)).toBeNull();
    },
  );

  it('reads back every time it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        expect(timeTextToMinutes(minutesToTimeText(minutes))).toBe(minutes);
      }),
    );
  });

  it('steps to the next quarter of an hour, round midnight', () => {
    expect(stepTime(1170, 1)).toBe(1185);
    expect(stepTime(1172, 1)).toBe(1185);
    expect(stepTime(1172, -1)).toBe(1170);
    expect(stepTime(0, -1)).toBe(1425);
    expect(stepTime(1430, 1)).toBe(0);
  });
});
