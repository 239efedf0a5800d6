import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isPauseLength,
  listPauseChoices,
  minutesUntil,
  nextTimeAt,
  roundRemaining,
} from './pause-times.ts';

const zone = 'Europe/Berlin';
const at = (iso: string) => Date.parse(iso);
const evening = at('2026-10-15T18:20:00Z'); // 20:20 in Berlin

describe('when a pause may end', () => {
  it('offers twenty minutes to a day, with tomorrow’s morning between', () => {
    expect(listPauseChoices(evening, zone).map((choice) => choice.until)).toEqual([
      '2026-10-15T20:40',
      '2026-10-15T21:20',
      '2026-10-15T23:20',
      '2026-10-16T09:00',
      '2026-10-16T20:20',
    ]);
  });

  it('S34: offers twenty minutes to a day, at any moment of the year and over clock changes', () => {
    const moments = fc.integer({
      min: at('2026-01-01T00:00:00Z'),
      max: at('2027-01-01T00:00:00Z'),
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const now = moment - (moment % 60_000);
        for (const choice of listPauseChoices(now, zone)) {
          expect(isPauseLength(minutesUntil(choice.until, now, choice.zone))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its length in the hour that comes twice', () => {
    const nearTwo = at('2026-10-25T00:55:00Z'); // 02:55, five minutes before the clocks go back
    const lengths = listPauseChoices(nearTwo, zone).map((choice) =>
      minutesUntil(choice.until, nearTwo, choice.zone),
    );
    expect(lengths).toEqual([20, 60, 180, 425, 1440]);
  });

  it('takes a chosen time as the next one in reach', () => {
    expect(nextTimeAt('21:40', evening, zone)).toBe('2026-10-15T21:40');
    expect(nextTimeAt('08:00', evening, zone)).toBe('2026-10-16T08:00');
    expect(nextTimeAt('20:30', evening, zone)).toBeNull();
    expect(isPauseLength(19)).toBe(false);
    expect(isPauseLength(24 * 60 + 1)).toBe(false);
  });
});

describe('what is left of it', () => {
  it('is said roughly, the way people say it', () => {
    expect(roundRemaining(81)).toEqual({ hours: 1, minutes: 20 });
    expect(roundRemaining(58)).toEqual({ hours: 1, minutes: 0 });
    expect(roundRemaining(7)).toEqual({ hours: 0, minutes: 7 });
    expect(roundRemaining(761)).toEqual({ hours: 13, minutes: 0 });
    expect(roundRemaining(-40)).toEqual({ hours: 0, minutes: 0 });
  });
});
