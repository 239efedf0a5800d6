import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Language } from '#shared/lib/languages.ts';
import type { LanguageChoice } from './speech.ts';
import type { Words } from './words.ts';

/** Absent where one view stands alone: there is nothing to choose then. */
export const WordsContext = createContext<Words | null>(null);

const never = () => () => undefined;

interface ChosenLanguage {
  readonly choice: LanguageChoice;
  /** The language the window speaks now. */
  readonly language: Language;
  readonly choose: (choice: LanguageChoice) => void;
}

/** The language that was chosen and the way to choose another; null where there is nothing to choose. */
export const useChosenLanguage = (): ChosenLanguage | null => {
  const words = useContext(WordsContext);
  const spoken = useSyncExternalStore(words?.subscribe ?? never, () => words?.now() ?? null);
  if (words === null || spoken === null) return null;
  return {
    choice: spoken.choice,
    language: spoken.speech.language,
    choose: (choice) => void words.choose(choice),
  };
};
