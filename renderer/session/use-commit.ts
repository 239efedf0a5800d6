import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useSession } from './session-context.tsx';
import type { CommitOutcome } from './session-types.ts';
import type { NewEntry } from '#shared/ledger/entry-types.ts';

/** What the line beside a surface says: "Saved, 14:02", or calmly that it was not. */
export type SavedState =
  { readonly status: 'idle' } | { readonly status: 'saving' } | CommitOutcome;

interface Commit {
  commit(entries: readonly NewEntry[]): Promise<CommitOutcome>;
  readonly saved: SavedState;
}

/** Commits as the one person who is unlocked and remembers what came of it. */
export const useCommit = (): Commit => {
  const session = useSession();
  const [saved, setSaved] = useState<SavedState>({ status: 'idle' });
  const commit = async (entries: readonly NewEntry[]) => {
    setSaved({ status: 'saving' });
    const outcome = await session.commit(entries, (at) => {
      // With what the act changed on the screen, in one rendering.
      flushSync(() => setSaved({ status: 'saved', at }));
    });
    setSaved((before) => (before.status === outcome.status ? before : outcome));
    return outcome;
  };
  return { commit, saved };
};
