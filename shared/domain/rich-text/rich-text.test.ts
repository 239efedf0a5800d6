import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseRichText } from './normalise.ts';
import { isEmptyRichText, plainTextToRichText, richTextToPlainText } from './plain-text.ts';
import { isRichText } from './rich-text-field.ts';
import { RICH_TEXT_CHARACTERS, RICH_TEXT_DEPTH, RICH_TEXT_NODES } from './schema.ts';

const text = (words: string, ...marks: string[]) => ({
  type: 'text',
  text: words,
  ...(marks.length === 0 ? {} : { marks: marks.map((type) => ({ type })) }),
});
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const list = (...content: unknown[]) => ({
  type: 'bulletList',
  content: [{ type: 'listItem', content }],
});

const nested = (depth: number): unknown =>
  depth === 0 ? paragraph(text('deep')) : list(nested(depth - 1));

describe('normalising', () => {
  test('joins equal neighbours, orders marks, drops attributes and blank ends', () => {
    const result = normaliseRichText(
      doc(
        { type: 'paragraph' },
        paragraph(text('We '), text(''), text('tell'), text(' all', 'italic', 'bold')),
        { type: 'orderedList', attrs: { start: 3 }, content: list(paragraph(text('a'))).content },
        { type: 'paragraph', content: [] },
      ),
    );
    expect(result).toEqual({
      ok: true,
      value: {
        v: 1,
        doc: doc(paragraph(text('We tell'), text(' all', 'bold', 'italic')), {
          type: 'orderedList',
          content: list(paragraph(text('a'))).content,
        }),
      },
    });
  });

  test('a line break inside a paragraph begins another paragraph', () => {
    const result = normaliseRichText(doc(paragraph(text('a'), { type: 'hardBreak' }, text('b'))));
    expect(result.ok && richTextToPlainText(result.value)).toBe('a\nb');
  });

  test.each([
    ['an image', doc({ type: 'image', attrs: { src: 'x' } })],
    ['a link', doc(paragraph(text('x', 'link')))],
    ['no document', { type: 'paragraph' }],
    ['null', null],
    ['text without text', doc(paragraph({ type: 'text' }))],
    ['content that is no list', { type: 'doc', content: 'x' }],
  ])('%s has no word here', (_, value) => {
    expect(normaliseRichText(value)).toMatchObject({ error: { reason: 'rich-text-unsupported' } });
  });

  test('limits are named: depth, parts, characters', () => {
    expect(normaliseRichText(doc(nested(RICH_TEXT_DEPTH))).ok).toBe(true);
    expect(normaliseRichText(doc(nested(RICH_TEXT_DEPTH + 1)))).toMatchObject({
      error: { reason: 'rich-text-too-deep', limit: RICH_TEXT_DEPTH },
    });
    const many = Array.from({ length: RICH_TEXT_NODES + 1 }, () => ({ type: 'paragraph' }));
    expect(normaliseRichText(doc(...many))).toMatchObject({
      error: { reason: 'rich-text-too-many-parts', limit: RICH_TEXT_NODES },
    });
    const full = paragraph(text('x'.repeat(RICH_TEXT_CHARACTERS)));
    expect(normaliseRichText(doc(full)).ok).toBe(true);
    expect(normaliseRichText(doc(full, paragraph(text('x'))))).toMatchObject({
      error: { reason: 'text-too-long', limit: RICH_TEXT_CHARACTERS },
    });
  });

  test('a tree made to exhaust the stack is refused, not followed', () => {
    let deep: unknown = paragraph(text('x'));
    for (let level = 0; level < 50_000; level += 1) deep = list(deep);
    expect(normaliseRichText(doc(deep))).toMatchObject({ error: { reason: 'rich-text-too-deep' } });
    expect(isRichText({ v: 1, doc: doc(deep) })).toBe(false);
  });

  test('lone surrogates and open overrides are refused', () => {
    for (const broken of ['\uD800', 'a\u202Eb']) {
      expect(normaliseRichText(doc(paragraph(text(broken))))).toMatchObject({
        error: { reason: 'text-broken' },
      });
    }
  });

  test('what was normalised is kept, and normalising it again changes nothing', () => {
    const inline = fc.record({ words: fc.string(), marks: fc.subarray(['bold', 'italic']) });
    const block = fc.oneof(
      fc
        .array(inline, { maxLength: 4 })
        .map((all) => paragraph(...all.map((each) => text(each.words, ...each.marks)))),
      fc.string().map((words) => list(paragraph(text(words)))),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const once = normaliseRichText(doc(...blocks));
        if (!once.ok) return;
        expect(isRichText(once.value)).toBe(true);
        expect(normaliseRichText(once.value.doc)).toEqual(once);
      }),
    );
  });

  test('anything else in its place is refused: other versions, more fields, unjoined neighbours', () => {
    const kept = doc(paragraph(text('a')));
    expect(isRichText({ v: 1, doc: kept })).toBe(true);
    expect(isRichText({ v: 2, doc: kept })).toBe(false);
    expect(isRichText({ v: 1, doc: kept, html: 'x' })).toBe(false);
    expect(isRichText({ v: 1, doc: doc(paragraph(text('a'), text('b'))) })).toBe(false);
    expect(isRichText({ v: 1, doc: { ...kept, attrs: {} } })).toBe(false);
  });
});

describe('plain text', () => {
  test('lines become paragraphs and come back, the blank ends aside', () => {
    const typed = 'One.\n\n  Two <b>& three</b>\t👩‍👩‍👧';
    expect(richTextToPlainText(plainTextToRichText(`\n${typed}\r\n`))).toBe(typed);
  });

  test('lists keep a marker and their indent', () => {
    const result = normaliseRichText(
      doc({ ...list(paragraph(text('a')), list(paragraph(text('b')))), type: 'orderedList' }),
    );
    expect(result.ok && richTextToPlainText(result.value)).toBe('1. a\n  • b');
  });

  test('white space alone is empty', () => {
    expect(isEmptyRichText(plainTextToRichText(' \n\t '))).toBe(true);
    const words = plainTextToRichText('I don’t talk — after ten, 2 × 5.');
    expect(isEmptyRichText(words)).toBe(false);
  });
});
