import { FormattedMessage } from 'react-intl';
import type { SavedState } from '#renderer/session/use-commit.ts';
import { ErrorNote, SavedNote } from '#renderer/ui/feedback/notes.tsx';
import type { Refusal } from '#shared/domain/command.ts';
import { refusalMessage } from './refusal-words.ts';
import styles from '../agreements.module.css';

/** A refusal in words: what it is about, that nothing was lost. */
export const RefusalNote = ({ refusal }: { readonly refusal: Refusal }) => (
  <ErrorNote>
    <FormattedMessage id={refusalMessage(refusal)} values={{ limit: refusal.limit ?? 0 }} />
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
