import type { ReactNode } from 'react';
import { FormattedMessage, FormattedTime } from 'react-intl';
import styles from './notes.module.css';

interface NoteProps {
  readonly children: ReactNode;
}

/** Who will see it, what it means: one quiet line. */
export const Note = ({ children }: NoteProps) => <p className={styles['note']}>{children}</p>;

/** What happened, that nothing was lost, what to do. Never red, never an exclamation. */
export const ErrorNote = ({ children }: NoteProps) => (
  <div className={styles['error']} role="alert">
    {children}
  </div>
);

type Saved =
  | { readonly status: 'idle' | 'saving' }
  | { readonly status: 'saved' | 'saved-repairing'; readonly at: Date }
  | { readonly status: 'not-saved'; readonly reason: string };

const SavedTime = ({ at }: { readonly at: Date }) => (
  <FormattedTime value={at} hour="numeric" minute="2-digit" />
);

interface SavedNoteProps {
  readonly saved: Saved;
}

const notSaved = (reason: string) => {
  switch (reason) {
    case 'disk-full':
      return <FormattedMessage id="ui.not-saved.disk-full" />;
    case 'not-writable':
      return <FormattedMessage id="ui.not-saved.not-writable" />;
    case 'wrong-passphrase':
      return <FormattedMessage id="ui.not-saved.wrong-passphrase" />;
    case 'out-of-step':
      return <FormattedMessage id="ui.not-saved.out-of-step" />;
    default:
      return <FormattedMessage id="ui.not-saved.unknown" />;
  }
};

/** "Saved, 14:02": silent, but there to be checked. Give it the `saved` of useCommit. */
export const SavedNote = ({ saved }: SavedNoteProps) => {
  if (saved.status === 'idle') return null;
  if (saved.status === 'not-saved') return <ErrorNote>{notSaved(saved.reason)}</ErrorNote>;
  return (
    <p className={styles['note']} role="status">
      {saved.status === 'saving' && <FormattedMessage id="ui.saving" />}
      {saved.status === 'saved' && (
        <FormattedMessage id="ui.saved" values={{ time: <SavedTime at={saved.at} /> }} />
      )}
      {saved.status === 'saved-repairing' && (
        <FormattedMessage id="ui.saved-repairing" values={{ time: <SavedTime at={saved.at} /> }} />
      )}
    </p>
  );
};
