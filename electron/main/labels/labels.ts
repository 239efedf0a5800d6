import type { Language } from '#shared/lib/languages.ts';
import de from './de.json';
import en from './en.json';
import es from './es.json';

/** Typed by the English ones: a language that lacks a word doesn't compile. */
const byLanguage: Readonly<Record<Language, typeof en>> = { en, de, es };

let spoken: Language = 'en';

/** Everything the shell itself says: menus and the few dialogs. Asked for each time, as it may change. */
export const labels = (): typeof en => byLanguage[spoken];

export const spokenLanguage = (): Language => spoken;

export const speak = (language: Language): void => {
  spoken = language;
};
