import { useState } from 'react';
import { mintId } from '#renderer/platform/random.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import { MILESTONES_ROOM } from './board/use-board.ts';

/** Words that were begun and not said yet: personal vault, kind `words`. */
interface WordsDraft {
  /** What they are for: one form of one card. */
  readonly of: string;
  readonly words: string;
}

interface KeptWords {
  readonly words: string;
  readonly write: (words: string) => void;
  /** They were said, or kept as something else: nothing is left of the beginning. */
  readonly isSaid: () => void;
}

/**
 * What is typed into a form, kept at every keystroke for its author alone until it is said: a form that
 * closes takes no word along. `first` stands there where nothing was begun.
 */
export const useKeptWords = (of: string, first = ''): KeptWords => {
  const { drafts } = useSession();
  const begun = useDrafts<WordsDraft>(MILESTONES_ROOM).find(
    ({ kind, body }) => kind === 'words' && body.of === of,
  );
  const [id] = useState(() => begun?.id ?? mintId());
  const [words, setWords] = useState(begun?.body.words ?? first);
  // The book may be closed by then.
  const isSaid = () => void drafts?.erase(id).catch(() => undefined);
  return {
    words,
    write: (text) => {
      setWords(text);
      if (text === '') isSaid();
      else
        void drafts?.save({ id, room: MILESTONES_ROOM, kind: 'words', body: { of, words: text } });
    },
    isSaid,
  };
};
