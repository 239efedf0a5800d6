import { expect, it } from 'vitest';
import { speechOf } from './speech.ts';

it('speaks as the computer does, with the dates of its region', () => {
  expect(speechOf('system', 'de-AT')).toMatchObject({ language: 'de', locale: 'de-AT' });
  expect(speechOf('system', 'en-US')).toMatchObject({ language: 'en', locale: 'en-US' });
});

it('speaks as chosen, whatever the computer speaks', () => {
  expect(speechOf('es', 'de-AT')).toMatchObject({ language: 'es', locale: 'es' });
  expect(speechOf('de', 'de-CH')).toMatchObject({ language: 'de', locale: 'de-CH' });
  expect(speechOf('en', 'ar-XB')).toMatchObject({ pseudo: null, direction: 'ltr' });
});

it('speaks English with days before months where it doesn’t know the language', () => {
  expect(speechOf('system', 'sv-SE')).toMatchObject({ language: 'en', locale: 'en-GB' });
  expect(speechOf('system', 'C')).toMatchObject({ language: 'en', locale: 'en-GB' });
});

it('answers a made-up system with made-up words', () => {
  expect(speechOf('system', 'en-XA')).toMatchObject({ pseudo: 'en-XA', direction: 'ltr' });
  expect(speechOf('system', 'ar-XB')).toMatchObject({ pseudo: 'ar-XB', direction: 'rtl' });
});
