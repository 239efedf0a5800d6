import { FormattedMessage } from 'react-intl';
import type { SavedState } from '#renderer/session/use-commit.ts';
import { ErrorNote, SavedNote } from '#renderer/ui/feedback/notes.tsx';
import type { Refusal } from '#shared/domain/command.ts';

export const Reason = ({ refusal }: { readonly refusal: Refusal }) => {
  switch (refusal.reason) {
    case 'text-too-long':
      return (
        <FormattedMessage
          id="milestones.refused.text-too-long"
          values={{ limit: refusal.limit ?? 0 }}
        />
      );
    case 'milestone-photos-full':
      return (
        <FormattedMessage
          id="milestones.refused.photos-full"
          values={{ limit: refusal.limit ?? 0 }}
        />
      );
    case 'text-missing':
      return <FormattedMessage id="milestones.refused.text-missing" />;
    case 'text-broken':
      return <FormattedMessage id="ui.text-broken" />;
    case 'milestone-celebrated-already':
      return <FormattedMessage id="milestones.refused.celebrated-already" />;
    default:
      return <FormattedMessage id="milestones.refused.other" />;
  }
};

interface ActOutcomeProps {
  readonly refusal: Refusal | null;
  readonly saved: SavedState;
}

/** What came of the last act: saved and when, or why not. */
export const ActOutcome = ({ refusal, saved }: ActOutcomeProps) =>
  refusal === null ? (
    <SavedNote saved={saved} />
  ) : (
    <ErrorNote>
      <Reason refusal={refusal} />
    </ErrorNote>
  );
