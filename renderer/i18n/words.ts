import { chooseLocale, isLanguage } from '#shared/lib/languages.ts';
import {
  createCatalogues,
  firstRooms,
  otherRooms,
  readShipped,
  type Catalogues,
  type Messages,
  type ReadCatalogue,
  type ReportMissing,
} from './catalogues.ts';
import { speechOf, type LanguageChoice, type Speech } from './speech.ts';

/** What is said now, and how. Changes as a whole: no view ever speaks two languages. */
export interface SpokenWords {
  readonly choice: LanguageChoice;
  readonly speech: Speech;
  readonly messages: Messages;
}

export interface Words {
  readonly now: () => SpokenWords;
  readonly subscribe: (listener: () => void) => () => void;
  /** Brings the words of the rooms, beside those of the lock; once. */
  loadRooms(): Promise<void>;
  /** Kept on this computer, like the look. Resolves once every word on the screen is in that language. */
  choose(choice: LanguageChoice): Promise<void>;
  /** A message is missing or can't be formatted: says its key, and puts the English one in its place. */
  mend(key: string): void;
}

/** Where the choice is kept: `localStorage`, or nothing at all in a profile that can't be written. */
export type ChoiceStore = Pick<Storage, 'getItem' | 'setItem'>;

interface WordsParts {
  /** BCP 47, the locale of the computer. */
  readonly system: string;
  readonly read?: ReadCatalogue;
  readonly report?: ReportMissing;
  readonly store?: ChoiceStore;
}

const place = 'language';

/** Asked for late: where storage is forbidden, its very name throws. */
const windowStore: ChoiceStore = {
  getItem: (name) => localStorage.getItem(name),
  setItem: (name, value) => localStorage.setItem(name, value),
};

const readChoice = (store: ChoiceStore): LanguageChoice => {
  try {
    const kept = store.getItem(place);
    return isLanguage(kept) ? kept : 'system';
  } catch {
    return 'system';
  }
};

const keepChoice = (store: ChoiceStore, choice: LanguageChoice) => {
  try {
    store.setItem(place, choice);
  } catch {
    // A profile that can't be written still speaks as chosen, until the window closes.
  }
};

const reportInConsole: ReportMissing = (name) => {
  // oxlint-disable-next-line no-console -- the one thing the window logs, and it logs names alone
  console.error(`No words for ${name}; English instead.`);
};

const loadSpeech = async (
  catalogues: Catalogues,
  { language, pseudo }: Speech,
  rooms: readonly string[],
): Promise<Messages> => {
  const messages = await catalogues.load(language, rooms);
  if (pseudo === null) return messages;
  const { toPseudo } = await import('./pseudo.ts');
  return toPseudo(messages, pseudo);
};

/**
 * Sends for the first words before main has said which language the system speaks: the engine's own
 * list (BCP 47, best first) is nearly always right, and whatever is sent for twice comes once.
 */
export const fetchWordsAhead = (preferred: readonly string[]): void => {
  const { language } = speechOf(readChoice(windowStore), chooseLocale(preferred));
  for (const room of firstRooms) readShipped(language, room).catch(() => undefined);
};

/** Reads the choice and the words of the first rooms. */
export const openWords = async ({
  system,
  store = windowStore,
  read = readShipped,
  report = reportInConsole,
}: WordsParts): Promise<Words> => {
  const catalogues = createCatalogues(read, report);
  const listeners = new Set<() => void>();
  const mended = new Set<string>();
  let wanted = { choice: readChoice(store), rooms: firstRooms };
  let spoken: SpokenWords;
  let loading: Promise<void>;

  const speak = (next: SpokenWords) => {
    spoken = next;
    for (const listener of listeners) listener();
  };

  /** Whoever asks last is heard; who was overtaken waits for those words, and says nothing itself. */
  const load = (change: Partial<typeof wanted>): Promise<void> => {
    const mine = { ...wanted, ...change };
    wanted = mine;
    loading = (async () => {
      const speech = speechOf(mine.choice, system);
      const messages = await loadSpeech(catalogues, speech, mine.rooms);
      if (mine !== wanted) return loading;
      mended.clear();
      return speak({ choice: mine.choice, speech, messages });
    })();
    return loading;
  };

  await load({});
  return {
    now: () => spoken,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    loadRooms: () =>
      wanted.rooms === firstRooms ? load({ rooms: [...firstRooms, ...otherRooms] }) : loading,
    choose: (choice) => {
      keepChoice(store, choice);
      return load({ choice });
    },
    mend: (key) => {
      if (mended.has(key)) return;
      mended.add(key);
      report(key);
      const { speech } = spoken;
      void catalogues.inEnglish(key).then((english) => {
        if (english === undefined || spoken.speech !== speech) return;
        speak({ ...spoken, messages: { ...spoken.messages, [key]: english } });
      });
    },
  };
};
