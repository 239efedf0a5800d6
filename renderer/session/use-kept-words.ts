import { useContext, useState } from 'react';
import { mintId } from '#renderer/platform/random.ts';
import { DraftContext, useDrafts } from '#renderer/storage/use-drafts.ts';

/** A room of its own, so that no other is drawn anew while words are being typed. */
const BEGUN_ROOM = 'begun';

/** What was begun in a form and isn't said or kept yet: personal vault, kind `words`. */
interface BegunWords<Words> {
  /** What they are for: one form of one thing. */
  readonly of: string;
  readonly words: Words;
}

interface Begun<Words> {
  /** undefined where nothing was begun. */
  readonly words: Words | undefined;
  /** They were said, kept as something else, or put away: nothing is left of the beginning. */
  readonly forget: () => void;
}

const useBegunDrafts = <Words>(of: string) =>
  useDrafts<BegunWords<Words>>(BEGUN_ROOM).filter(({ body }) => body.of === of);

/** What was begun in a form, seen from outside of it. */
export const useBegun = <Words>(of: string): Begun<Words> => {
  const store = useContext(DraftContext);
  const begun = useBegunDrafts<Words>(of);
  return {
    words: begun[0]?.body.words,
    forget: () => {
      const ids = (store?.list(BEGUN_ROOM) ?? [])
        .filter(({ body }) => (body as BegunWords<Words>).of === of)
        .map(({ id }) => id);
      // The book may be closed by then.
      if (ids.length > 0) void store?.erase(...ids).catch(() => undefined);
    },
  };
};

interface KeptWords<Words> {
  readonly words: Words;
  /** They were begun another time. */
  readonly wereBegun: boolean;
  readonly write: (words: Words) => void;
  /** Back to what stands there where nothing was begun. */
  readonly beginAnew: () => void;
  readonly forget: () => void;
}

/**
 * What is typed into a form, one field or all of them, kept at every keystroke for its author alone until it
 * is said: a form that closes, or a window that locks, takes no word along. `first` stands there where
 * nothing was begun; who writes that again has begun nothing.
 */
export const useKeptWords = <Words>(of: string, first: Words): KeptWords<Words> => {
  const store = useContext(DraftContext);
  const [begun] = useBegunDrafts<Words>(of);
  const { forget } = useBegun<Words>(of);
  const [id] = useState(() => begun?.id ?? mintId());
  const [wereBegun, setWereBegun] = useState(begun !== undefined);
  const [words, setWords] = useState(begun?.body.words ?? first);
  return {
    words,
    wereBegun,
    write: (next) => {
      setWords(next);
      const body: BegunWords<Words> = { of, words: next };
      if (JSON.stringify(next) === JSON.stringify(first)) forget();
      else void store?.save({ id, room: BEGUN_ROOM, kind: 'words', body });
    },
    beginAnew: () => {
      setWereBegun(false);
      setWords(first);
      forget();
    },
    forget,
  };
};
