import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import { textToBytes, toBase64Url } from '#shared/lib/bytes.ts';
import { digest } from '#shared/lib/digest.ts';
import type { PersonId } from '#shared/lib/identifiers.ts';
import { emptyBody, readBody } from '../fields.ts';
import { milestoneVoicePromised, milestoneVoiceTold } from './kinds.ts';

/** One person's telling of a milestone. */
export interface Voice {
  readonly person: PersonId;
  readonly commitment: string;
  /** null until both had theirs ready: before that the words are in nobody's ledger. */
  readonly words: string | null;
}

export const voiceKinds: ReadonlySet<string> = new Set([
  'milestone-voice-promised',
  'milestone-voice-told',
  'milestone-voice-withdrawn',
]);

/**
 * What is shared of a telling before the other has theirs ready: a hash that nobody can guess words
 * against, because 128 random bits go in first. `salt` is an id's 22 characters, `words` come last.
 */
export const voiceCommitment = (salt: string, words: string): string =>
  toBase64Url(digest('common-ground/voice/v1', textToBytes(salt), textToBytes(words)));

export const voiceOf = (voices: readonly Voice[], person: PersonId): Voice | undefined =>
  voices.find((voice) => voice.person === person);

const isReady = (voices: readonly Voice[]): boolean => voices.length > 1;

const promise = (voices: readonly Voice[], entry: FoldEntry): readonly Voice[] => {
  const body = readBody(milestoneVoicePromised, entry);
  const mine = voiceOf(voices, entry.author);
  // Once both were ready a telling is only taken back, never exchanged.
  if (body === null || (mine !== undefined && isReady(voices))) return voices;
  const voice = { person: entry.author, commitment: body.commitment, words: null };
  return [...voices.filter((each) => each !== mine), voice];
};

const tell = (voices: readonly Voice[], entry: FoldEntry): readonly Voice[] => {
  const body = readBody(milestoneVoiceTold, entry);
  const mine = voiceOf(voices, entry.author);
  if (body === null || mine === undefined || mine.words !== null || !isReady(voices)) return voices;
  if (voiceCommitment(body.salt, body.words) !== mine.commitment) return voices;
  return voices.map((each) => (each === mine ? { ...mine, words: body.words } : each));
};

/** One entry more: promised, told (only as promised, only once both did), or taken back by its author. */
export const foldVoices = (voices: readonly Voice[], entry: FoldEntry): readonly Voice[] => {
  switch (entry.kind) {
    case 'milestone-voice-promised':
      return promise(voices, entry);
    case 'milestone-voice-told':
      return tell(voices, entry);
    default:
      return readBody(emptyBody, entry) === null
        ? voices
        : voices.filter((each) => each.person !== entry.author);
  }
};

/** Both tellings, the first person's first as `people` stand; null until both can be read. */
export const wovenVoices = (
  voices: readonly Voice[],
  people: readonly PersonId[],
): readonly { readonly person: PersonId; readonly words: string }[] | null => {
  const told = people.flatMap((person) => {
    const words = voiceOf(voices, person)?.words ?? null;
    return words === null ? [] : [{ person, words }];
  });
  return told.length > 1 ? told : null;
};

/** Both have theirs ready and mine isn't out yet: it may be told without asking me again. */
export const isToBeTold = (voices: readonly Voice[], me: PersonId): boolean =>
  isReady(voices) && voiceOf(voices, me)?.words === null;
