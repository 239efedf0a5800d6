import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useCommit } from '#renderer/session/use-commit.ts';
import { ErrorNote, SavedNote } from '#renderer/ui/feedback/notes.tsx';
import type { CommandResult, Refusal } from '#shared/domain/command.ts';

/** Runs a command's result and keeps what came of it, to be said beside it. */
export const useAct = () => {
  const { commit, saved } = useCommit();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const act = async (result: CommandResult): Promise<boolean> => {
    setRefusal(result.ok ? null : result.error);
    if (!result.ok) return false;
    return (await commit(result.value)).status !== 'not-saved';
  };
  const note = refusal === null ? <SavedNote saved={saved} /> : <RefusalNote refusal={refusal} />;
  return { act, note };
};

const RefusalNote = ({ refusal }: { readonly refusal: Refusal }) => {
  switch (refusal.reason) {
    case 'text-too-long':
      return (
        <ErrorNote>
          <FormattedMessage
            id="milestones.refused.text-too-long"
            values={{ limit: refusal.limit ?? 0 }}
          />
        </ErrorNote>
      );
    case 'text-missing':
      return (
        <ErrorNote>
          <FormattedMessage id="milestones.refused.text-missing" />
        </ErrorNote>
      );
    default:
      return (
        <ErrorNote>
          <FormattedMessage id="milestones.refused.other" />
        </ErrorNote>
      );
  }
};
