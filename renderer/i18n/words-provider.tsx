import { useLayoutEffect, useSyncExternalStore, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider, type IntlConfig } from 'react-intl';
import type { Speech } from './speech.ts';
import { WordsContext } from './words-context.ts';
import type { Words } from './words.ts';

interface WordsProviderProps {
  readonly words: Words;
  /** How a person counts hours and begins weeks, added to the locale. */
  readonly toLocale?: (locale: string) => string;
  readonly children: ReactNode;
}

/** For screen readers, hyphens, quotes and the side that lines begin on. */
const showSpeech = ({ language, direction }: Speech) => {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
};

/**
 * Gives every view the words and the way of writing dates. Views stay mounted when the language
 * changes: what is being typed stays as it is.
 */
export const WordsProvider = ({
  words,
  toLocale = (locale) => locale,
  children,
}: WordsProviderProps) => {
  const { speech, messages } = useSyncExternalStore(words.subscribe, words.now);
  useLayoutEffect(() => showSpeech(speech), [speech]);
  // The error may hold values, which are a person's words: only the key is taken from it.
  const mend: NonNullable<IntlConfig['onError']> = (error) => {
    const key = 'descriptor' in error ? error.descriptor?.id : undefined;
    if (typeof key === 'string') words.mend(key);
  };
  return (
    <WordsContext value={words}>
      <I18nProvider locale={speech.pseudo ?? speech.locale}>
        <IntlProvider
          locale={toLocale(speech.locale)}
          defaultLocale="en"
          // Whole once the rooms are open; what the lock doesn't have yet, it doesn't say.
          messages={messages as NonNullable<IntlConfig['messages']>}
          onError={mend}
        >
          {children}
        </IntlProvider>
      </I18nProvider>
    </WordsContext>
  );
};
