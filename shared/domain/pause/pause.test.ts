import { describe, expect, test } from 'vitest';
import type { Moment } from '../command.ts';
import { localToInstant } from '../dates/zone.ts';
import {
  contextFor,
  copyOf,
  historyOf,
  idOf,
  JONAS,
  MARA,
  type History,
} from '../history.fixture.ts';
import { answerPause, endPause, extendPause, startPause } from './commands.ts';
import { foldPause, type Pause } from './fold.ts';
import { currentPause, pauseEnd } from './selectors.ts';

const ZONE = 'Europe/Berlin';
const TODAY = '2026-10-15';
const at = (local: string): Moment => ({ at: localToInstant(local, ZONE), zone: ZONE });
const NOW = at('2026-10-15T18:04');
const mara = contextFor(MARA, TODAY);
const jonas = contextFor(JONAS, TODAY);

const of = (history: History): Pause => {
  const item = history.entries[0]?.item;
  const pause = item === undefined ? null : foldPause(history.of(item));
  if (pause === null) throw new Error('no pause here');
  return pause;
};

const started = (minutes = 60): History =>
  historyOf().did(
    MARA,
    TODAY,
    startPause(contextFor(MARA, TODAY), NOW, { minutes, welcome: 'A note is fine.' }, []),
  );

describe('starting', () => {
  test('from 20 minutes to 24 hours, the limit named', () => {
    expect(of(started(20)).until).toBe('2026-10-15T18:24');
    expect(of(started(1440)).until).toBe('2026-10-16T18:04');
    expect(startPause(mara, NOW, { minutes: 19 }, [])).toEqual({
      ok: false,
      error: { reason: 'pause-too-short', limit: 20 },
    });
    expect(startPause(mara, NOW, { minutes: 1441 }, [])).toEqual({
      ok: false,
      error: { reason: 'pause-too-long', limit: 1440 },
    });
    expect(startPause(mara, NOW, { minutes: 60, welcome: 'x'.repeat(201) }, [])).toMatchObject({
      error: { reason: 'text-too-long', limit: 200 },
    });
  });

  test('one each: a second of one’s own is an extension; the other’s never keeps one from pausing', () => {
    expect(startPause(mara, NOW, { minutes: 60 }, [of(started())])).toMatchObject({
      error: { reason: 'pause-already' },
    });
    expect(startPause(jonas, NOW, { minutes: 60 }, [of(started())]).ok).toBe(true);
    const over = at('2026-10-15T19:05');
    expect(startPause(mara, over, { minutes: 60 }, [of(started())]).ok).toBe(true);
  });

  test('an hour is an hour when the clocks go back', () => {
    for (const minutes of [20, 30, 60, 61, 90, 120, 1440]) {
      for (const before of [0, 40, 59, 75]) {
        const night = { at: Date.UTC(2026, 9, 25, 0, before), zone: ZONE };
        const result = startPause(contextFor(MARA, TODAY), night, { minutes }, []);
        const pause = of(historyOf().did(MARA, '2026-10-25', result));
        expect(pauseEnd(pause) - night.at).toBe(minutes * 60_000);
      }
    }
  });
});

describe('S34: only its starter ends or changes a pause', () => {
  test('S34: the other’s entries change nothing', () => {
    const pause = of(started());
    expect(endPause(jonas, NOW, pause)).toMatchObject({ error: { reason: 'pause-starter-only' } });
    expect(extendPause(jonas, NOW, pause, 60)).toMatchObject({
      error: { reason: 'pause-starter-only' },
    });
    const forged = started().add(JONAS, TODAY, [
      { kind: 'pause-ended', item: pause.id, body: {} },
      { kind: 'pause-extended', item: pause.id, body: { until: '2026-10-16T10:00', zone: ZONE } },
    ]);
    expect(of(forged)).toEqual(pause);
  });

  test('S34: no choice reaches further than a day, whatever is written', () => {
    const item = idOf('long');
    const long = historyOf().add(MARA, TODAY, [
      { kind: 'pause-started', item, body: { until: '2030-01-01T00:00', zone: ZONE } },
    ]);
    expect(foldPause(long.of(item))).toBeNull();
    const pause = of(started());
    const stretched = started().add(MARA, TODAY, [
      { kind: 'pause-extended', item: pause.id, body: { until: '2026-10-18T00:00', zone: ZONE } },
    ]);
    expect(of(stretched)).toEqual(pause);
    const next = started().did(
      MARA,
      '2026-10-15',
      extendPause(mara, at('2026-10-15T19:00'), pause, 1440),
    );
    expect(of(next).until).toBe('2026-10-16T19:00');
  });

  test('“I’m back” ends it for good, an extension from another device notwithstanding', () => {
    const back = copyOf(started(), 'here').did(MARA, TODAY, endPause(mara, NOW, of(started())));
    const more = copyOf(started(), 'there').did(
      MARA,
      TODAY,
      extendPause(mara, NOW, of(started()), 90),
    );
    expect(of(back.merge(more)).ended).toBe(true);
    expect(of(back.merge(more))).toEqual(of(more.merge(back)));
  });
});

test('the other may say, once, that they are here', () => {
  const answered = started().did(JONAS, TODAY, answerPause(jonas, NOW, of(started())));
  expect(of(answered).answered).toBe(true);
  expect(answerPause(jonas, NOW, of(answered))).toMatchObject({
    error: { reason: 'pause-answered-already' },
  });
  expect(answerPause(mara, NOW, of(started()))).toMatchObject({ error: { reason: 'pause-own' } });
});

test('S27: a return time that passed looks like no pause at all', () => {
  const pause = of(started());
  expect(currentPause([pause], NOW.at)).toBe(pause);
  expect(pauseEnd(pause) - NOW.at).toBe(3_600_000);
  expect(currentPause([pause], at('2026-10-15T19:04').at)).toBeNull();
  expect(endPause(mara, at('2026-10-15T19:04'), pause)).toMatchObject({
    error: { reason: 'pause-over' },
  });
});

test('of two pauses the longer one holds', () => {
  const own = of(started());
  const other = of(historyOf().did(JONAS, TODAY, startPause(jonas, NOW, { minutes: 90 }, [])));
  expect(currentPause([own, other], NOW.at)).toBe(other);
  expect(currentPause([own, { ...other, ended: true }], NOW.at)).toBe(own);
});
