import {
  languageOf,
  pseudoLocaleOf,
  type Language,
  type PseudoLocale,
} from '#shared/lib/languages.ts';

/** What was chosen in Settings: one language, or whatever the computer speaks. */
export type LanguageChoice = 'system' | Language;

/** How the window speaks: in which words, and how dates and numbers are written in them. */
export interface Speech {
  readonly language: Language;
  /** BCP 47, for Intl: with the system's own region where the language is the system's. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** Never chosen in the app; only a system (of a test) that says so is answered with one. */
  readonly pseudo: PseudoLocale | null;
}

/** Where the system speaks something else: day before month, as in most places that read English. */
const plainLocales = { en: 'en-GB', de: 'de', es: 'es' } as const satisfies Record<
  Language,
  string
>;

/** `system` = BCP 47, the locale of the computer. */
export const speechOf = (choice: LanguageChoice, system: string): Speech => {
  const pseudo = choice === 'system' ? pseudoLocaleOf(system) : null;
  if (pseudo !== null) {
    const direction = pseudo === 'ar-XB' ? 'rtl' : 'ltr';
    return { language: 'en', locale: plainLocales.en, direction, pseudo };
  }
  const own = languageOf(system);
  const language = choice === 'system' ? (own ?? 'en') : choice;
  const locale = language === own ? new Intl.Locale(system).baseName : plainLocales[language];
  return { language, locale, direction: 'ltr', pseudo: null };
};
