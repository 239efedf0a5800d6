import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseRichText } from '../rich-text/normalise.ts';
import { plainTextToRichText } from '../rich-text/plain-text.ts';
import type { Block, RichText, TextNode } from '../rich-text/schema.ts';
import { compareWordings, type Change, type RedlineBlock, type RedlinePiece } from './redline.ts';

const MARK: Readonly<Record<Change, string>> = { kept: '', removed: '-', added: '+' };

const words = (piece: RedlinePiece): string =>
  piece.joins ? '¶' : piece.runs.map((run) => run.text).join('');

/** "we [-call once][+talk] before sleep", a line a paragraph, "• " before an item. */
const read = (blocks: readonly RedlineBlock[], indent = ''): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [
          indent +
            block.pieces
              .map((piece) =>
                piece.change === 'kept' ? words(piece) : `[${MARK[piece.change]}${words(piece)}]`,
              )
              .join(''),
        ]
      : block.items.flatMap((item) => read(item, indent === '' ? '• ' : `  ${indent}`)),
  );

const inline = (before: RichText, after: RichText, locale = 'en') =>
  read(compareWordings(before, after, locale).inline);

const text = plainTextToRichText;
const doc = (...content: readonly Block[]): RichText => {
  const kept = normaliseRichText({ type: 'doc', content });
  if (!kept.ok) throw new Error(kept.error.reason);
  return kept.value;
};
const p = (...content: readonly (TextNode | string)[]): Block => ({
  type: 'paragraph',
  content: content.map((each) => (typeof each === 'string' ? { type: 'text', text: each } : each)),
});
const bold = (words: string): TextNode => ({
  type: 'text',
  text: words,
  marks: [{ type: 'bold' }],
});
const list = (...items: readonly string[]): Block => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [p(item)] })),
});

/** A side without its marks: rich text again, exactly as it is kept. */
const unmarked = (blocks: readonly RedlineBlock[]): readonly Block[] =>
  blocks.map((block): Block => {
    if (block.type !== 'paragraph') {
      return {
        type: block.type,
        content: block.items.map((item) => ({ type: 'listItem', content: unmarked(item) })),
      };
    }
    return { type: 'paragraph', content: block.pieces.flatMap((piece) => piece.runs) };
  });
const toRichText = (blocks: readonly RedlineBlock[]) => doc(...unmarked(blocks));

/** The words of the inline text without one kind of change. */
const without = (blocks: readonly RedlineBlock[], change: Change): string =>
  blocks
    .map((block) =>
      block.type === 'paragraph'
        ? block.pieces
            .filter((piece) => piece.change !== change)
            .map((piece) => piece.runs.map((run) => run.text).join(''))
            .join('')
        : block.items.map((item) => without(item, change)).join(''),
    )
    .join('');
const wordsOf = (wording: RichText): string =>
  without(compareWordings(wording, wording, 'en').inline, 'added');

const pieces = (blocks: readonly RedlineBlock[]): readonly RedlinePiece[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph' ? block.pieces : block.items.flatMap(pieces),
  );

const someWords = fc.constantFrom(
  'we',
  'call',
  'once',
  ' ',
  ' ',
  ' ',
  'sleep',
  '.',
  ',',
  '👩‍👩‍👧',
  'e\u0301',
  'क्षि',
  '電話する',
  'שלום',
  'ไม่ได้',
  '\u0D4E',
  '\u0308',
  '🇩🇪',
);
const node = fc.record({
  words: fc.array(someWords, { maxLength: 5 }).map((all) => all.join('')),
  marks: fc.subarray(['bold', 'italic'] as const),
});
const paragraph: fc.Arbitrary<Block> = fc.array(node, { maxLength: 3 }).map((nodes) => ({
  type: 'paragraph',
  content: nodes.map(({ words: each, marks }): TextNode => ({
    type: 'text',
    text: each,
    marks: marks.map((type) => ({ type })),
  })),
}));
const { block } = fc.letrec<{ block: Block; item: readonly Block[] }>((tie) => ({
  item: fc.array(tie('block'), { minLength: 1, maxLength: 2, depthIdentifier: 'lists' }),
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'lists', withCrossShrink: true },
    paragraph,
    fc.record({
      type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
      content: fc.array(
        tie('item').map((content) => ({ type: 'listItem' as const, content })),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
    }),
  ),
}));
const wording = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((content) => normaliseRichText({ type: 'doc', content }))
  .filter((kept) => kept.ok)
  .map((kept) => (kept.ok ? kept.value : text('')));

describe('a redline', () => {
  test('reads as a person would mark it', () => {
    expect(
      inline(
        text(
          'When one of us is away overnight, we call once before sleep. Whoever is away says who else is there.',
        ),
        text(
          'When one of us is away overnight, we talk for ten minutes before sleep. Whoever is away says beforehand who else is coming, so that nobody has to ask.',
        ),
      ),
    ).toEqual([
      'When one of us is away overnight, we [-call once][+talk for ten minutes] before sleep. Whoever is away says [+beforehand ]who else is [-there][+coming, so that nobody has to ask].',
    ]);
    expect(inline(text('I will go.'), text('I may come.'))).toEqual(['I [-will go][+may come].']);
  });

  test('a new and a removed paragraph are whole paragraphs, wherever they stand', () => {
    expect(inline(text('One.\nThree.'), text('One.\nTwo.\nThree.'))).toEqual([
      'One.',
      '[+Two.]',
      'Three.',
    ]);
    expect(inline(text('One.\nTwo.\nThree.'), text('One.\nThree.'))).toEqual([
      'One.',
      '[-Two.]',
      'Three.',
    ]);
    expect(inline(text('One.'), text('One.\nTwo.'))).toEqual(['One.', '[+Two.]']);
    expect(inline(text('One.\nTwo.'), text('Two.'))).toEqual(['[-One.]', 'Two.']);
  });

  test('paragraphs that were parted or joined keep their words', () => {
    expect(inline(text('We call. We write.'), text('We call.\nWe write.'))).toEqual([
      'We call.[- ]',
      'We write.',
    ]);
    expect(inline(text('We call.\nWe write.'), text('We call. We write.'))).toEqual([
      'We call.[-¶][+ ]We write.',
    ]);
  });

  test('a removed item stays in its list, a new one stands in it', () => {
    const redline = compareWordings(doc(list('a', 'b', 'c')), doc(list('a', 'c', 'd')), 'en');
    expect(read(redline.inline)).toEqual(['• a', '• [-b]', '• c', '• [+d]']);
    expect(redline.inline).toHaveLength(1);
  });

  test('words that only changed their marks count as changed: consent was for the others', () => {
    expect(inline(doc(p('I always call.')), doc(p('I ', bold('always'), ' call.')))).toEqual([
      'I [-always][+always] call.',
    ]);
  });

  test('words set as a list, and nothing else, are named as set differently', () => {
    const redline = compareWordings(text('a\nb'), doc(list('a', 'b')), 'en');
    expect(redline).toMatchObject({ isChanged: true, isReset: true });
    expect(compareWordings(text('a'), text('a'), 'en')).toMatchObject({
      isChanged: false,
      isReset: false,
    });
    expect(compareWordings(text('a'), text('b'), 'en')).toMatchObject({
      isChanged: true,
      isReset: false,
    });
  });

  test('words are those of the language: Japanese has no spaces to cut at', () => {
    expect(inline(text('毎日電話する。'), text('毎週電話する。'), 'ja')).toEqual([
      '[-毎日][+毎週]電話する。',
    ]);
  });
});

describe('for any two wordings', () => {
  test('without what was added it is the earlier one, without what was removed the later one', () => {
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const redline = compareWordings(before, after, 'en');
        expect(without(redline.inline, 'added')).toBe(wordsOf(before));
        expect(without(redline.inline, 'removed')).toBe(wordsOf(after));
      }),
    );
  });

  test('each side is its wording exactly, marks and lists included', () => {
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const redline = compareWordings(before, after, 'en');
        expect(toRichText(redline.before)).toEqual(before);
        expect(toRichText(redline.after)).toEqual(after);
        expect(redline.isChanged).toBe(JSON.stringify(before) !== JSON.stringify(after));
      }),
    );
  });

  test('no piece begins or ends inside a grapheme', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const check = (side: readonly RedlineBlock[]): void => {
      for (const each of side) {
        if (each.type !== 'paragraph') {
          each.items.forEach(check);
          continue;
        }
        const whole = each.pieces.map(words).join('');
        const cuts = new Set(Array.from(graphemes.segment(whole), ({ index }) => index));
        let at = 0;
        for (const piece of each.pieces) {
          expect(cuts.has(at) || at === whole.length).toBe(true);
          at += words(piece).length;
        }
      }
    };
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const redline = compareWordings(before, after, 'en');
        check(redline.before);
        check(redline.after);
      }),
    );
  });

  test('a wording over itself is kept whole', () => {
    fc.assert(
      fc.property(wording, (same) => {
        const redline = compareWordings(same, same, 'en');
        expect(redline.isChanged).toBe(false);
        expect(pieces(redline.inline).every((piece) => piece.change === 'kept')).toBe(true);
      }),
    );
  });
});

describe('size', () => {
  const pool = ['we', 'call', 'before', 'sleep', 'who', 'is', 'there', 'and', 'plans', 'change'];
  const long = (step: number) =>
    Array.from({ length: 5_000 }, (_, at) =>
      at % step === step - 1 ? `other${at}` : (pool[(at * 7) % pool.length] ?? ''),
    );
  const lines = (all: readonly string[]) =>
    text(all.map((word, at) => (at % 40 === 39 ? `${word}.\n` : `${word} `)).join(''));

  test.each([
    ['a word in twenty changed', lines(long(20)), lines(long(10_000))],
    ['every other word changed', lines(long(2)), lines(long(10_000))],
    ['all of it rewritten', lines(long(10_000)), lines(long(1).toReversed())],
  ])('five thousand words are compared whole: %s', (_, before, after) => {
    const compared = compareWordings(before, after, 'en');
    expect(compared.isChanged).toBe(true);
  });
});
