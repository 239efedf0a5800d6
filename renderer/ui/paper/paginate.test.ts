import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paginate, type MeasuredBlock } from './paginate.ts';

const PAGE = 400;

const text = (lines: number, more: Partial<MeasuredBlock> = {}): MeasuredBlock => ({
  above: 8,
  height: lines * 20,
  lines,
  staysWithNext: false,
  startsPage: false,
  ...more,
});
const whole = (height: number, more: Partial<MeasuredBlock> = {}): MeasuredBlock => ({
  ...text(1, more),
  height,
});

const anyBlock: fc.Arbitrary<MeasuredBlock> = fc.oneof(
  fc
    .record({ lines: fc.integer({ min: 1, max: 90 }), startsPage: fc.boolean() })
    .map(({ lines, startsPage }) => text(lines, { startsPage })),
  fc
    .record({ height: fc.integer({ min: 1, max: 390 }), staysWithNext: fc.boolean() })
    .map(({ height, staysWithNext }) => whole(height, { staysWithNext })),
);

const heightOf = (blocks: readonly MeasuredBlock[], page: ReturnType<typeof paginate>[number]) =>
  page.reduce((sum, { block, from, to }, place) => {
    const { above = 0, height = 0, lines = 1 } = blocks[block] ?? {};
    return sum + (place === 0 || from > 0 ? 0 : above) + ((to - from) * height) / lines;
  }, 0);

describe('pages', () => {
  test('hold every line of every block once, in order, and never more than fits', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 40 }), (blocks) => {
        const pages = paginate(blocks, PAGE);
        const lines = pages
          .flat()
          .flatMap(({ block, from, to }) =>
            Array.from({ length: to - from }, (_, line) => `${block}.${from + line}`),
          );
        expect(lines).toEqual(
          blocks.flatMap((block, at) =>
            Array.from({ length: block.lines }, (_, line) => `${at}.${line}`),
          ),
        );
        for (const page of pages) expect(heightOf(blocks, page)).toBeLessThanOrEqual(PAGE + 0.5);
      }),
    );
  });

  test('part a long text so that no line stands alone', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 40 }), (blocks) => {
        const parted = paginate(blocks, PAGE)
          .flat()
          .filter(({ block, from, to }) => to - from < (blocks[block]?.lines ?? 1));
        expect(parted.filter(({ from, to }) => to - from < 2)).toEqual([]);
      }),
    );
  });

  test('never end with a heading', () => {
    const blocks = [whole(360), whole(20, { staysWithNext: true }), text(3)];
    expect(paginate(blocks, PAGE).map((page) => page.map(({ block }) => block))).toEqual([
      [0],
      [1, 2],
    ]);
  });

  test('a heading may stand over the first two lines of a long text', () => {
    const blocks = [whole(300), whole(20, { staysWithNext: true }), text(9)];
    expect(paginate(blocks, PAGE)).toEqual([
      [
        { block: 0, from: 0, to: 1 },
        { block: 1, from: 0, to: 1 },
        { block: 2, from: 0, to: 3 },
      ],
      [{ block: 2, from: 3, to: 9 }],
    ]);
  });

  test('what is whole and taller than a page has one for itself', () => {
    expect(paginate([text(2), whole(900), text(2)], PAGE)).toHaveLength(3);
  });

  test('begin anew where they are told to, and leave no empty page', () => {
    const blocks = [text(2, { startsPage: true }), text(2, { startsPage: true })];
    expect(paginate(blocks, PAGE)).toHaveLength(2);
    expect(paginate([], PAGE)).toEqual([]);
  });
});
