import { describe, expect, test, vi } from 'vitest';
import type { Bench, Figure, Measured } from './figure.ts';
import { measureAll } from './measure-all.ts';

const said: string[] = [];
const bench: Bench = {
  electron: '',
  project: '',
  isLong: false,
  freshFolder: async () => '',
  once: async (_name, make) => make(),
  say: (text) => void said.push(text),
};

const figure = (name: string, measure: () => Promise<Measured>): Figure => ({
  area: 'foundation',
  name,
  unit: 'ms',
  target: '≤ 1 ms',
  measure,
});

const fine = figure('fine', async () => ({ value: 1, holds: true, beside: 'a peer 2 ms' }));

describe('measureAll', () => {
  test('a figure that fails is a row that says why, and the others are measured', async () => {
    const broken = figure('broken', () => Promise.reject(new Error('no window\nat once')));
    const tidy = vi.fn<() => void>();
    const rows = await measureAll([broken, fine], bench, { tidy });
    expect(rows).toEqual([
      {
        area: 'foundation',
        name: 'broken',
        unit: 'ms',
        target: '≤ 1 ms',
        value: null,
        holds: false,
        beside: 'not measured: no window',
      },
      expect.objectContaining({ name: 'fine', value: 1, holds: true }),
    ]);
    expect(said.join()).toContain('broken could not be measured');
    expect(tidy).toHaveBeenCalledTimes(2);
  });

  test('a figure that never ends is given up', async () => {
    const endless = figure('endless', () => new Promise(() => undefined));
    const rows = await measureAll([endless, fine], bench, { tidy: () => undefined, limit: 20 });
    expect(rows.map(({ beside }) => beside)).toEqual([
      'not measured: it took longer than 0.02 s',
      'a peer 2 ms',
    ]);
  });
});
