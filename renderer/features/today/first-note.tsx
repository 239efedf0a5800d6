import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useKeptWords } from '#renderer/session/use-kept-words.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { textLimits } from '#shared/lib/limits.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { PassphraseField } from '#renderer/ui/controls/passphrase-field.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { ErrorNote } from '#renderer/ui/feedback/notes.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { PageTitle } from '#renderer/ui/layout/page-with-margins.tsx';
import styles from './first-help.module.css';

/** What its words are kept under while they are written. */
export const FIRST_NOTE = 'first note';

interface FirstNoteProps {
  onBack(): void;
  onKept(): void;
}

/** Finding words: a note that goes straight into Private, which asks for the passphrase as it always will. */
export const FirstNote = ({ onBack, onKept }: FirstNoteProps) => {
  const session = useSession();
  const intl = useIntl();
  const { words: text, write: setText, forget } = useKeptWords(FIRST_NOTE, '');
  const [passphrase, setPassphrase] = useState('');
  const [trouble, setTrouble] = useState<'wrong' | 'failed' | null>(null);
  const [isBusy, setBusy] = useState(false);
  const canKeep = text.trim() !== '' && text.length <= textLimits.text;

  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (!canKeep || isBusy) return;
    setBusy(true);
    const outcome = await session.openPrivate(passphrase);
    if (outcome.status !== 'open') {
      setBusy(false);
      setTrouble(outcome.status === 'wrong-passphrase' ? 'wrong' : 'failed');
      return;
    }
    const { notes } = outcome.space;
    await notes.save({ room: 'private', kind: 'note', body: { text } });
    await notes.flush();
    const isKept = notes.status() !== 'not-saved';
    if (isKept) {
      forget();
      session.closePrivate();
    }
    setBusy(false);
    if (isKept) onKept();
    else setTrouble('failed');
  };

  return (
    <>
      <PageTitle>
        <FormattedMessage id="today.note.title" />
      </PageTitle>
      <p className={styles['lead']}>
        <FormattedMessage id="today.note.lead" />
      </p>
      <form className={styles['form']} onSubmit={(event) => void keep(event)} noValidate>
        <TextArea
          label={<FormattedMessage id="today.note.label" />}
          voice="clause"
          rows={5}
          autoFocus
          value={text}
          onChange={setText}
          limit={textLimits.text}
          placeholder={intl.formatMessage({ id: 'today.note.placeholder' })}
        />
        <PassphraseField
          label={<FormattedMessage id="today.note.passphrase" />}
          value={passphrase}
          onChange={(typed) => {
            setPassphrase(typed);
            setTrouble(null);
          }}
          error={trouble === 'wrong' && <FormattedMessage id="today.note.wrong" />}
        />
        {trouble === 'failed' && (
          <ErrorNote>
            <FormattedMessage id="today.keep.failed" />
          </ErrorNote>
        )}
        <Actions>
          <Button kind="primary" type="submit" isBusy={isBusy} disabled={!canKeep}>
            <FormattedMessage id="today.note.keep" />
          </Button>
          <Button onClick={onBack}>
            <FormattedMessage id="today.help.back" />
          </Button>
        </Actions>
      </form>
    </>
  );
};
