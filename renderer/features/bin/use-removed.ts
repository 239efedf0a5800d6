import { useSession } from '#renderer/session/session-context.tsx';
import { useRemovedOf, type Draft } from '#renderer/storage/use-drafts.ts';
import { useToday } from '#renderer/platform/clock.ts';
import { daysBetween } from '#shared/lib/plain-date.ts';
import { fileLimits } from '#shared/lib/limits.ts';
import { isWritten, removedWords, type BinRoom } from './removed-words.ts';

export interface Removed {
  readonly draft: Draft;
  readonly words: string;
  /** Whole days until it is gone for good, at least one. */
  readonly days: number;
}

/** What was removed from a room in the last thirty days, newest first. */
export const useRemoved = (room: BinRoom): readonly Removed[] => {
  const { drafts } = useSession();
  const today = useToday();
  return useRemovedOf(drafts, room)
    .filter(({ draft }) => isWritten(room, draft))
    .map(({ draft, removedOn }) => ({
      draft,
      words: removedWords(room, draft),
      days: Math.max(1, fileLimits.binDays - daysBetween(removedOn, today)),
    }));
};
