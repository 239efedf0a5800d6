import { FormattedMessage, FormattedTime, useIntl } from 'react-intl';
import type { DraftStore } from '#renderer/storage/use-drafts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { ErrorNote, Note } from '#renderer/ui/feedback/notes.tsx';
import { VisuallyHidden } from '#renderer/ui/feedback/visually-hidden.tsx';
import { noteLimit } from './notes.ts';
import styles from './private.module.css';
import { useNoteText } from './use-note-text.ts';

interface NoteEditorProps {
  readonly store: DraftStore;
  readonly id: string;
  readonly begun: string;
  onBack(): void;
  /** `text` as it stood, so that deleting can be undone. */
  onDelete(text: string): void;
}

/** One note, plain text, saved while it is written. */
export const NoteEditor = ({ store, id, begun, onBack, onDelete }: NoteEditorProps) => {
  const intl = useIntl();
  const { text, type, status, savedAt } = useNoteText(store, id, begun);
  return (
    <article className={styles['editor']}>
      <h1 className={styles['unseen']}>
        <VisuallyHidden>
          <FormattedMessage id="private.note" />
        </VisuallyHidden>
      </h1>
      <div className={styles['bar']}>
        <Button kind="plain" size="small" onClick={onBack}>
          <FormattedMessage id="private.back" />
        </Button>
        <div className={styles['state']} role="status">
          {status === 'saving' && (
            <Note>
              <FormattedMessage id="private.saving" />
            </Note>
          )}
          {status === 'saved' && savedAt !== null && (
            <Note>
              <FormattedMessage
                id="private.saved"
                values={{
                  time: <FormattedTime value={savedAt} hour="numeric" minute="2-digit" />,
                }}
              />
            </Note>
          )}
        </div>
      </div>
      <TextArea
        label={<FormattedMessage id="private.note" />}
        isLabelHidden
        isBare
        voice="clause"
        rows={8}
        autoFocus
        value={text}
        onChange={type}
        limit={noteLimit}
        placeholder={intl.formatMessage({ id: 'private.placeholder' })}
      />
      {status === 'not-saved' && (
        <ErrorNote>
          {text.length > noteLimit ? (
            <FormattedMessage id="private.long" values={{ limit: noteLimit }} />
          ) : (
            <FormattedMessage id="private.notsaved" />
          )}
        </ErrorNote>
      )}
      <div className={styles['other']}>
        <Button kind="plain" size="small" onClick={() => onDelete(text)}>
          <FormattedMessage id="private.delete" />
        </Button>
      </div>
    </article>
  );
};
