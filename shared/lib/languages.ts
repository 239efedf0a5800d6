/** The languages the app is written in. English stands in for whatever another one lacks. */
export const languages = ['en', 'de', 'es'] as const;

export type Language = (typeof languages)[number];

/** Made from English while it is read, for tests and pictures alone: long words, and right to left. */
export const pseudoLocales = ['en-XA', 'ar-XB'] as const;

export type PseudoLocale = (typeof pseudoLocales)[number];

export const isLanguage = (text: unknown): text is Language =>
  languages.some((language) => language === text);

const localeOf = (tag: string): Intl.Locale | null => {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
};

export const pseudoLocaleOf = (tag: string): PseudoLocale | null =>
  pseudoLocales.find((pseudo) => pseudo === localeOf(tag)?.baseName) ?? null;

/** The language that speaks for a BCP 47 tag, `de-AT` → `de`; null where none does, or it is no tag. */
export const languageOf = (tag: string): Language | null => {
  const language = localeOf(tag)?.language;
  return isLanguage(language) ? language : null;
};

/**
 * The first of a person's own languages (BCP 47 tags, best first) that is spoken here; else the first
 * that is a tag at all, for its way of writing dates; else `en`. Systems without a language call it `C`.
 */
export const chooseLocale = (preferred: readonly string[]): string =>
  preferred.find((tag) => languageOf(tag) !== null || pseudoLocaleOf(tag) !== null) ??
  preferred.find((tag) => localeOf(tag) !== null) ??
  'en';
