import { FormattedMessage } from 'react-intl';
import type { SavedState } from '#renderer/session/use-commit.ts';
import { ErrorNote, SavedNote } from '#renderer/ui/feedback/notes.tsx';
import type { Refusal } from '#shared/domain/command.ts';
import styles from '../agreements.module.css';

const Reason = ({ refusal }: { readonly refusal: Refusal }) => {
  const limit = refusal.limit ?? 0;
  switch (refusal.reason) {
    case 'text-missing':
      return refusal.field === 'taper' ? (
        <FormattedMessage id="agreements.refused.taper-missing" />
      ) : (
        <FormattedMessage id="agreements.refused.text-missing" />
      );
    case 'beginning-unchanged':
      return <FormattedMessage id="agreements.refused.beginning" />;
    case 'text-too-long':
      return <FormattedMessage id="agreements.refused.text-too-long" values={{ limit }} />;
    case 'paste-too-long':
      return <FormattedMessage id="agreements.refused.paste-too-long" values={{ limit }} />;
    case 'text-broken':
      return <FormattedMessage id="ui.text-broken" />;
    case 'taper-order':
      return <FormattedMessage id="agreements.refused.taper-order" />;
    case 'own-words-first':
      return <FormattedMessage id="agreements.refused.own-words" />;
    case 'asks-waiting':
      return <FormattedMessage id="agreements.refused.asks-waiting" values={{ limit }} />;
    case 'date-unreadable':
      return <FormattedMessage id="agreements.refused.date" />;
    case 'review-missing':
    case 'review-in-the-past':
    case 'review-before-start':
      return <FormattedMessage id="agreements.refused.review" />;
    case 'review-guarded':
      return <FormattedMessage id="agreements.refused.review-guarded" values={{ limit }} />;
    case 'comments-waiting':
      return <FormattedMessage id="agreements.refused.comments-waiting" values={{ limit }} />;
    case 'reopen-decliner-only':
    case 'reopen-withdrawer-only':
      return <FormattedMessage id="agreements.refused.rests" />;
    default:
      return <FormattedMessage id="agreements.refused.other" />;
  }
};

/** A refusal in words: what it is about, that nothing was lost. */
export const RefusalNote = ({ refusal }: { readonly refusal: Refusal }) => (
  <ErrorNote>
    <Reason refusal={refusal} />
  </ErrorNote>
);

interface ActOutcomeProps {
  readonly refusal: Refusal | null;
  readonly saved: SavedState;
}

/** What came of an act. Its place is kept free beforehand, so that nothing moves when it is told. */
export const ActOutcome = ({ refusal, saved }: ActOutcomeProps) => (
  <div className={styles['outcome']}>
    {refusal === null ? <SavedNote saved={saved} /> : <RefusalNote refusal={refusal} />}
  </div>
);
