import { useState } from 'react';
import { useCommit, type SavedState } from './use-commit.ts';
import type { CommandResult, Refusal } from '#shared/domain/command.ts';

interface Act {
  /** Commits what a command asks for, or keeps why it was refused; true once it is saved. */
  act(result: CommandResult): Promise<boolean>;
  readonly refusal: Refusal | null;
  readonly saved: SavedState;
}

/** One command after another, and what came of the last one, to be said beside it. */
export const useAct = (): Act => {
  const { commit, saved } = useCommit();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const act = async (result: CommandResult): Promise<boolean> => {
    setRefusal(result.ok ? null : result.error);
    if (!result.ok) return false;
    return (await commit(result.value)).status !== 'not-saved';
  };
  return { act, refusal, saved };
};
