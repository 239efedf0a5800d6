import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useCommit, type SavedState } from '#renderer/session/use-commit.ts';
import { ErrorNote, SavedNote } from '#renderer/ui/feedback/notes.tsx';
import type { CommandResult, Refusal } from '#shared/domain/command.ts';

export interface Outcome {
  readonly refusal: Refusal | null;
  readonly saved: SavedState;
}

/** Runs a command's result: commits its entries, or keeps why it was refused, to be said beside it. */
export const useAct = () => {
  const { commit, saved } = useCommit();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const act = async (result: CommandResult): Promise<boolean> => {
    setRefusal(result.ok ? null : result.error);
    if (!result.ok) return false;
    const outcome = await commit(result.value);
    return outcome.status !== 'not-saved';
  };
  return { act, outcome: { refusal, saved } };
};

/** A refusal in words: what it is about, that nothing was lost. */
export const RefusalNote = ({ refusal }: { readonly refusal: Refusal }) => (
  <ErrorNote>
    {refusal.reason === 'text-missing' && <FormattedMessage id="agreements.refused.text-missing" />}
    {refusal.reason === 'text-too-long' && (
      <FormattedMessage
        id="agreements.refused.text-too-long"
        values={{ limit: refusal.limit ?? 0 }}
      />
    )}
    {refusal.reason === 'asks-waiting' && (
      <FormattedMessage
        id="agreements.refused.asks-waiting"
        values={{ limit: refusal.limit ?? 0 }}
      />
    )}
    {refusal.reason.startsWith('review-') && <FormattedMessage id="agreements.refused.review" />}
    {refusal.reason === 'date-unreadable' && <FormattedMessage id="agreements.refused.date" />}
    {!['text-missing', 'text-too-long', 'asks-waiting', 'date-unreadable'].includes(
      refusal.reason,
    ) &&
      !refusal.reason.startsWith('review-') && <FormattedMessage id="agreements.refused.other" />}
  </ErrorNote>
);

export const ActOutcome = ({ outcome }: { readonly outcome: Outcome }) =>
  outcome.refusal === null ? (
    <SavedNote saved={outcome.saved} />
  ) : (
    <RefusalNote refusal={outcome.refusal} />
  );
