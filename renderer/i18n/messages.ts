/** One catalogue a room and language: flat keys → ICU messages. */
export type Messages = Readonly<Record<string, string>>;

const catalogues = import.meta.glob<Messages>('./en/*.json', { import: 'default' });

const roomOf = (path: string) => path.replace(/^.*\/([^/]+)\.json$/, '$1');

/** What has to be there before anything is unlocked. */
const firstRooms = new Set(['app', 'ui', 'onboarding']);

const load = async (wants: (room: string) => boolean): Promise<Messages> => {
  const paths = Object.entries(catalogues).filter(([path]) => wants(roomOf(path)));
  const loaded = await Promise.all(paths.map(([, read]) => read()));
  return Object.assign({}, ...loaded) as Messages;
};

/** The words of the cover, the lock and the first minutes. */
export const loadFirstMessages = (): Promise<Messages> => load((room) => firstRooms.has(room));

/** The words of every other room; called once somebody is in. */
export const loadRoomMessages = (): Promise<Messages> => load((room) => !firstRooms.has(room));

/** Dates and numbers as the computer's owner writes them, as far as the words are in that language. */
export const formattingLocale = (system: string): string => {
  try {
    const locale = new Intl.Locale(system);
    return locale.language === 'en' ? locale.baseName : 'en-GB';
  } catch {
    return 'en-GB';
  }
};
