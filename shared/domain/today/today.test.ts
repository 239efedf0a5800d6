import { describe, expect, test } from 'vitest';
import { contextFor, historyOf, JONAS, MARA, type History } from '../history.fixture.ts';
import { offerLine, withdrawLine } from './commands.ts';
import { foldLine, type Line } from './fold.ts';
import { todayProjection } from './projection.ts';

const TODAY = '2026-10-15';

const linesOf = (history: History): readonly Line[] =>
  [...new Set(history.entries.map((entry) => entry.item))].flatMap(
    (item) => foldLine(history.of(item)) ?? [],
  );

describe('lines', () => {
  const mara = contextFor(MARA, TODAY);
  const first = historyOf().did(MARA, TODAY, offerLine(mara, 'You left the hall light on.'));

  test('S4: its author takes a line back, nobody else', () => {
    const line = linesOf(first)[0];
    if (line === undefined) throw new Error();
    expect(withdrawLine(contextFor(JONAS, TODAY), line)).toMatchObject({
      error: { reason: 'line-author-only' },
    });
    const forged = first.add(JONAS, TODAY, [{ kind: 'line-withdrawn', item: line.id, body: {} }]);
    expect(linesOf(forged)).toMatchObject([{ withdrawn: false }]);
    const back = first.did(MARA, TODAY, withdrawLine(mara, line));
    expect(linesOf(back)).toMatchObject([{ withdrawn: true }]);
  });

  test('S23: a line has a day and no hour, and lies on its month’s page', () => {
    const line = linesOf(first)[0];
    if (line === undefined) throw new Error();
    expect(line.day).toBe(TODAY);
    expect(todayProjection.pages(line)).toEqual(['today/2026-10']);
  });

  test('S1: nothing is offered on one’s own; empty and long lines are refused, the limit named', () => {
    expect(offerLine({ ...mara, partner: null }, 'x').ok).toBe(false);
    expect(offerLine(mara, '  ')).toMatchObject({ error: { reason: 'text-missing' } });
    expect(offerLine(mara, 'x'.repeat(281))).toMatchObject({
      error: { reason: 'text-too-long', limit: 280 },
    });
  });
});
