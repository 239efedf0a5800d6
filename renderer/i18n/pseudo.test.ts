import { parse } from '@formatjs/icu-messageformat-parser';
import { createIntl } from 'react-intl';
import { expect, it } from 'vitest';
import type { PseudoLocale } from '#shared/lib/languages.ts';
import { toPseudo } from './pseudo.ts';

const say = (pseudo: PseudoLocale, message: string, values: Record<string, string | number>) => {
  const trees = { 'a.key': parse(message) } as unknown as Record<string, string>;
  return createIntl({ locale: 'en', messages: toPseudo(trees, pseudo) }).formatMessage(
    { id: 'a.key' },
    values,
  );
};

it('marks and lengthens words, in every branch, and leaves what people wrote', () => {
  const notes = '{count, plural, =0 {No note} one {# note of {name}} other {# notes of {name}}}';
  expect(say('en-XA', notes, { count: 0, name: 'Mara' })).toBe('Ñöö ñööţéé');
  expect(say('en-XA', notes, { count: 2, name: 'Mara' })).toBe('2 ñööţééš ööf Mara');
});

it('makes a sentence about two fifths longer', () => {
  const sentence = 'Whatever you write is yours alone until you offer it.';
  const grown = say('en-XA', sentence, {}).length / sentence.length;
  expect(grown).toBeGreaterThan(1.3);
  expect(grown).toBeLessThan(1.5);
});

it('turns words around, and neither numbers nor what people wrote', () => {
  expect(say('ar-XB', 'Kept for 30 days by {name}', { name: 'Mara' })).toBe(
    '\u202EKept\u202C \u202Efor\u202C 30 \u202Edays\u202C \u202Eby\u202C Mara',
  );
});
