import { expect, it } from 'vitest';
import { chooseLocale, languageOf, pseudoLocaleOf } from './languages.ts';

it('takes the first language of a person that is spoken here, with its region', () => {
  expect(chooseLocale(['de-AT', 'en-US'])).toBe('de-AT');
  expect(chooseLocale(['fr-FR', 'es-MX', 'en'])).toBe('es-MX');
  expect(chooseLocale(['ar-XB', 'ar', 'en'])).toBe('ar-XB');
});

it('keeps a language that isn’t spoken here, and passes over what is none', () => {
  expect(chooseLocale(['C', 'sv-SE'])).toBe('sv-SE');
  expect(chooseLocale(['C', 'not a language', ''])).toBe('en');
  expect(chooseLocale([])).toBe('en');
});

it('knows regions and scripts of a language, and nothing that only begins like one', () => {
  expect(languageOf('es-419')).toBe('es');
  expect(languageOf('de-Latn-CH')).toBe('de');
  expect(languageOf('den')).toBeNull();
  expect(languageOf('<b>')).toBeNull();
});

it('takes only the two made-up locales for made up', () => {
  expect(pseudoLocaleOf('en-XA')).toBe('en-XA');
  expect(pseudoLocaleOf('ar-EG')).toBeNull();
});
