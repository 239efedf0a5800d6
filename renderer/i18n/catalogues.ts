import type { Language } from '#shared/lib/languages.ts';

/** One catalogue a room and language: flat keys → ICU messages, read at build time where there is a build. */
export type Messages = Readonly<Record<string, string>>;

/** A catalogue by its language and room; rejects where it isn't there or can't be read. */
export type ReadCatalogue = (language: Language, room: string) => Promise<unknown>;

/** Says what is missing by its name: `de/today`, or a key. Never a message, which may hold a person's words. */
export type ReportMissing = (name: string) => void;

export interface Catalogues {
  /** Every message of these rooms; a room that can't be had in this language is in English. */
  load(language: Language, rooms: readonly string[]): Promise<Messages>;
  /** The English message of one key; undefined where English doesn't have it either. */
  inEnglish(key: string): Promise<string | undefined>;
}

const isCatalogue = (found: unknown): found is Messages =>
  typeof found === 'object' && found !== null && !Array.isArray(found);

/** Keys begin with the name of their room (a check holds them to it). */
const roomOf = (key: string) => key.slice(0, key.indexOf('.'));

export const createCatalogues = (read: ReadCatalogue, report: ReportMissing): Catalogues => {
  const readRoom = async (language: Language, room: string): Promise<Messages> => {
    const found = await read(language, room).catch(() => null);
    if (isCatalogue(found)) return found;
    report(`${language}/${room}`);
    return language === 'en' ? {} : readRoom('en', room);
  };
  return {
    load: async (language, rooms) => {
      const loaded = await Promise.all(rooms.map((room) => readRoom(language, room)));
      return Object.assign({}, ...loaded) as Messages;
    },
    inEnglish: async (key) => (await readRoom('en', roomOf(key)))[key],
  };
};

const files = import.meta.glob<unknown>('./{en,de,es}/*.json', { import: 'default' });

/** The catalogues that ship: one small file each, fetched when it is asked for. */
export const readShipped: ReadCatalogue = async (language, room) =>
  files[`./${language}/${room}.json`]?.();

/** What has to be there before anything is unlocked. */
export const firstRooms: readonly string[] = ['app', 'ui', 'onboarding'];

/** The words of every other room, needed once somebody is in. */
export const otherRooms: readonly string[] = Object.keys(files)
  .filter((path) => path.startsWith('./en/'))
  .map((path) => path.replace(/^.*\/([^/]+)\.json$/, '$1'))
  .filter((room) => !firstRooms.includes(room));
