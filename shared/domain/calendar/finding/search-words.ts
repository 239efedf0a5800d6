import type { Language } from '#shared/lib/languages.ts';
import { lexicon, phrases } from '../quick-entry/words/quick-words.ts';
import type { Lexicon } from '../quick-entry/tokens.ts';

/** Where a stretch of time lies from here: before this one, this one, or after it. */
export type Which = -1 | 0 | 1;
export type Unit = 'week' | 'month' | 'year';

/** The words of a language that name a stretch of time which may be past, in folded letters (see `tokens.ts`). */
export interface SearchWords {
  /** Before a stretch: "last", "nächste". */
  readonly which: Lexicon<Which>;
  /** After it: "pasado", "que viene". */
  readonly whichAfter: Lexicon<Which>;
  readonly units: Lexicon<Unit>;
  /** Days with a name that are past, counted from today. */
  readonly pastDays: Lexicon<number>;
  /** Before a month or a year: "in", "el". Alone it says nothing. */
  readonly on: Lexicon<true>;
  /** Words between others, that nobody looks for. */
  readonly between: Lexicon<true>;
}

const german = (stems: string): readonly string[] =>
  stems.split(' ').flatMap((stem) => ['e', 'en', 'em', 'er', 'es'].map((end) => stem + end));

const each = <T>(words: readonly string[], value: T): readonly (readonly [string, T])[] =>
  words.map((word) => [word, value]);

const byLanguage: Readonly<Record<Language, SearchWords>> = {
  en: {
    which: lexicon<Which>({
      last: -1,
      past: -1,
      previous: -1,
      this: 0,
      next: 1,
      coming: 1,
      'this coming': 1,
    }),
    whichAfter: lexicon({}),
    units: lexicon<Unit>({ week: 'week', month: 'month', year: 'year' }),
    pastDays: lexicon({
      yesterday: -1,
      'the day before yesterday': -2,
      'day before yesterday': -2,
    }),
    on: phrases('in, of, the, in the, during, during the, on'),
    between: phrases('in, at, on, with, the, a, and, of'),
  },
  de: {
    which: new Map<string, Which>([
      ...each<Which>(german('letzt vergangen vorig'), -1),
      ...each<Which>(german('dies'), 0),
      ...each<Which>(german('nachst naechst kommend'), 1),
    ]),
    whichAfter: lexicon({}),
    units: lexicon<Unit>({
      woche: 'week',
      monat: 'month',
      monats: 'month',
      jahr: 'year',
      jahres: 'year',
    }),
    pastDays: lexicon({ gestern: -1, vorgestern: -2 }),
    on: phrases('im, in, in der, in diesem, am, der, die, das, den, des, vom, von'),
    between: phrases('im, in, am, an, bei, beim, mit, der, die, das, den, dem, und, zum, zur'),
  },
  es: {
    which: lexicon<Which>({
      ultimo: -1,
      ultima: -1,
      este: 0,
      esta: 0,
      proximo: 1,
      proxima: 1,
    }),
    whichAfter: lexicon<Which>({
      pasado: -1,
      pasada: -1,
      anterior: -1,
      proximo: 1,
      proxima: 1,
      'que viene': 1,
    }),
    units: lexicon<Unit>({ semana: 'week', mes: 'month', ano: 'year' }),
    pastDays: lexicon({ ayer: -1, anteayer: -2, 'antes de ayer': -2 }),
    on: phrases('en, el, la, en el, en la, de, del, durante, durante el'),
    between: phrases('en, el, la, los, las, con, de, del, y, a, al'),
  },
};

/** What words of a language name a past or coming stretch of time. */
export const searchWordsOf = (language: Language): SearchWords => byLanguage[language];
