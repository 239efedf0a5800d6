import type { Language } from '#shared/lib/languages.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import type { QuickWords } from './quick-words.ts';
import { spanish } from './spanish.ts';

const byLanguage: Readonly<Record<Language, QuickWords>> = {
  en: english,
  de: german,
  es: spanish,
};

/** The words that say when, with whom and where in a language. */
export const wordsOf = (language: Language): QuickWords => byLanguage[language];
