import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/lib/plain-date.ts';
import { aim, type Hold } from './aim.ts';
import type { Grabbed } from './drag-kind.ts';

/** Seven days of 100 pixels' width; an hour is 40 pixels high. */
const hours = Array.from({ length: 7 }, (_, index) => ({
  date: addDays('2026-10-12', index),
  left: 100 * index,
  right: 100 * (index + 1),
  top: 0,
  bottom: 960,
}));
const month = Array.from({ length: 35 }, (_, index) => ({
  date: addDays('2026-09-28', index),
  left: 100 * (index % 7),
  right: 100 * ((index % 7) + 1),
  top: 80 * Math.floor(index / 7),
  bottom: 80 * Math.floor(index / 7) + 80,
}));

const choir: Grabbed = {
  key: 'choir 2026-10-15T19:30',
  side: 'first',
  isTogether: false,
  isAllDay: false,
  title: 'Choir',
  start: '2026-10-15T19:40',
  end: '2026-10-15T21:30',
};

const hold = (more: Partial<Hold>): Hold => ({
  from: { x: 350, y: 800 },
  boxes: hours,
  grabbed: choir,
  isEnd: false,
  hasHours: true,
  ...more,
});

describe('where a drag aims', () => {
  it('moves a plan by days and to a quarter of an hour, wherever it was taken hold of', () => {
    expect(aim(hold({}), { x: 510, y: 755 })).toMatchObject({
      kind: 'move',
      shift: { days: 2, minutes: -70, lasts: 0 },
    });
  });

  it('moves its end alone, on its own day', () => {
    expect(aim(hold({ isEnd: true }), { x: 510, y: 825 })).toMatchObject({
      shift: { days: 0, minutes: 0, lasts: 45 },
    });
  });

  it('moves by days alone where there are no hours, and keeps to the nearest day beyond the edge', () => {
    const inMonth = hold({ boxes: month, hasHours: false, from: { x: 350, y: 200 } });
    expect(aim(inMonth, { x: 20, y: 300 })).toMatchObject({ shift: { days: 4, minutes: 0 } });
    expect(aim(inMonth, { x: -500, y: 5_000 })).toMatchObject({ shift: { days: 11 } });
  });

  it('begins a plan from the first quarter touched to the last, drawn upwards too', () => {
    const empty = hold({ grabbed: null, from: { x: 350, y: 425 } });
    const down = { kind: 'create', start: '2026-10-15T10:30', end: '2026-10-15T12:15' };
    expect(aim(empty, { x: 350, y: 487 })).toMatchObject(down);
    expect(
      aim(hold({ grabbed: null, from: { x: 350, y: 487 } }), { x: 600, y: 425 }),
    ).toMatchObject(down);
  });

  it('ends at midnight at the latest', () => {
    const empty = hold({ grabbed: null, from: { x: 350, y: 950 } });
    expect(aim(empty, { x: 350, y: 4_000 })).toMatchObject({
      start: '2026-10-15T23:45',
      end: '2026-10-16T00:00',
    });
  });

  it('begins whole days across the month, and nothing within one day', () => {
    const empty = hold({ grabbed: null, boxes: month, hasHours: false, from: { x: 350, y: 200 } });
    expect(aim(empty, { x: 150, y: 210 })).toEqual({
      kind: 'create',
      isAllDay: true,
      start: '2026-10-13T00:00',
      end: '2026-10-15T00:00',
    });
    expect(aim(empty, { x: 380, y: 230 })).toBeNull();
  });
});
