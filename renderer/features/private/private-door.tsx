import { useState, type FormEvent } from 'react';
import { FormattedMessage } from 'react-intl';
import { useAccounts, useSession } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { PassphraseField } from '#renderer/ui/controls/passphrase-field.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { PageTitle } from '#renderer/ui/layout/page-with-margins.tsx';
import { isNewPassphraseReady, NewPassphrase } from '#renderer/ui/secrets/new-passphrase.tsx';
import { RecoveryEntry } from '#renderer/ui/secrets/recovery-entry.tsx';
import { recoveryWordCount, splitRecoveryWords } from '#renderer/ui/secrets/recovery-words.ts';
import { useWait } from '#renderer/ui/secrets/use-wait.ts';
import styles from './private.module.css';

type Trouble = 'wrong' | 'empty' | 'failed' | 'damaged';

const troubleIds = {
  wrong: 'private.door.wrong',
  empty: 'private.door.empty',
  failed: 'private.door.failed',
  damaged: 'private.door.damaged',
} as const satisfies Record<Trouble, string>;

const PassphraseDoor = () => {
  const session = useSession();
  const [passphrase, setPassphrase] = useState('');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isOpening, setOpening] = useState(false);
  const wait = useWait();

  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (isOpening || wait.seconds > 0) return;
    if (passphrase === '') {
      setTrouble('empty');
      return;
    }
    setOpening(true);
    const outcome = await session.openPrivate(passphrase);
    if (outcome.status === 'open') return;
    setOpening(false);
    setTrouble(outcome.status === 'damaged' ? 'damaged' : 'wrong');
    if (outcome.status === 'wrong-passphrase') wait.holdFor(outcome.waitMs);
  };

  return (
    <form className={styles['door']} onSubmit={(event) => void open(event)} noValidate>
      <PassphraseField
        label={<FormattedMessage id="private.door.passphrase" />}
        value={passphrase}
        autoFocus
        onChange={(typed) => {
          setPassphrase(typed);
          setTrouble(null);
        }}
        error={trouble && <FormattedMessage id={troubleIds[trouble]} />}
      />
      <Actions>
        <Button kind="primary" type="submit" isBusy={isOpening} disabled={wait.seconds > 0}>
          <FormattedMessage id="private.door.open" />
        </Button>
      </Actions>
      {wait.seconds > 0 && (
        <Note>
          <FormattedMessage id="private.door.wait" values={{ seconds: wait.seconds }} />
        </Note>
      )}
    </form>
  );
};

const RecoveryDoor = () => {
  const accounts = useAccounts();
  const { me } = useSession();
  const [text, setText] = useState('');
  const [next, setNext] = useState({ passphrase: '', repeat: '' });
  const [isChecked, setChecked] = useState(false);
  const [trouble, setTrouble] = useState<'words' | Trouble | null>(null);
  const [isOpening, setOpening] = useState(false);
  const words = splitRecoveryWords(text);
  const hasAllWords = words.length === recoveryWordCount;

  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (isOpening || !hasAllWords) return;
    setChecked(true);
    if (!isNewPassphraseReady(next.passphrase, next.repeat)) return;
    setOpening(true);
    const outcome = await accounts.openPrivateWithRecovery(words, next.passphrase);
    if (outcome.status === 'open') return;
    setOpening(false);
    if (outcome.status === 'damaged') setTrouble('damaged');
    else setTrouble(outcome.status === 'not-saved' ? 'failed' : 'words');
  };

  return (
    <form className={styles['door']} onSubmit={(event) => void open(event)} noValidate>
      <RecoveryEntry
        value={text}
        onChange={(typed) => {
          setText(typed);
          setTrouble(null);
        }}
        error={
          trouble &&
          (trouble === 'words' ? (
            <FormattedMessage id="private.door.words" />
          ) : (
            <FormattedMessage id={troubleIds[trouble]} />
          ))
        }
      />
      {hasAllWords && (
        <NewPassphrase
          label={<FormattedMessage id="private.door.next" />}
          name={me?.name ?? ''}
          passphrase={next.passphrase}
          repeat={next.repeat}
          onChange={(change) => setNext({ ...next, ...change })}
          isChecked={isChecked}
        />
      )}
      <Actions>
        <Button kind="primary" type="submit" isBusy={isOpening} disabled={!hasAllWords}>
          <FormattedMessage id="private.door.open" />
        </Button>
      </Actions>
    </form>
  );
};

/** S24: Private asks again, each time. */
export const PrivateDoor = () => {
  const [isRecovering, setRecovering] = useState(false);
  return (
    <>
      <PageTitle kicker={<FormattedMessage id="private.title" />}>
        <FormattedMessage id="private.door.title" />
      </PageTitle>
      <p className={styles['why']}>
        <FormattedMessage id="private.door.text" />
      </p>
      {isRecovering ? <RecoveryDoor /> : <PassphraseDoor />}
      <div className={styles['other']}>
        <Button kind="plain" size="small" onClick={() => setRecovering(!isRecovering)}>
          {isRecovering ? (
            <FormattedMessage id="private.door.usual" />
          ) : (
            <FormattedMessage id="private.door.recovery" />
          )}
        </Button>
      </div>
    </>
  );
};
