import { useState, type FormEvent } from 'react';
import { FormattedMessage } from 'react-intl';
import { useAccounts } from '#renderer/session/session-context.tsx';
import type { LockScreenPerson } from '#renderer/session/session-types.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { isNewPassphraseReady, NewPassphrase } from '#renderer/ui/secrets/new-passphrase.tsx';
import { RecoveryEntry } from '#renderer/ui/secrets/recovery-entry.tsx';
import { recoveryWordCount, splitRecoveryWords } from '#renderer/ui/secrets/recovery-words.ts';
import { noteRecovering } from './just-recovered.ts';
import styles from './lock-form.module.css';

interface RecoverFormProps {
  readonly person: LockScreenPerson;
  onBack(): void;
}

/** A forgotten passphrase: twelve words, then a new one. Both go together, so nothing is tried twice. */
export const RecoverForm = ({ person, onBack }: RecoverFormProps) => {
  const accounts = useAccounts();
  const [text, setText] = useState('');
  const [next, setNext] = useState({ passphrase: '', repeat: '' });
  const [trouble, setTrouble] = useState<'wrong' | 'failed' | null>(null);
  const [isOpening, setOpening] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const words = splitRecoveryWords(text);
  const hasAllWords = words.length === recoveryWordCount;

  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (isOpening || !hasAllWords) return;
    if (!isNewPassphraseReady(next.passphrase, next.repeat)) {
      setChecked(true);
      return;
    }
    setOpening(true);
    // Said before: the rooms may stand before the answer is heard here.
    noteRecovering(true);
    const outcome = await accounts.unlockWithRecovery(person.id, words, next.passphrase);
    if (outcome.status === 'unlocked') return;
    noteRecovering(false);
    setOpening(false);
    setTrouble(outcome.status === 'not-saved' ? 'failed' : 'wrong');
  };

  if (!person.hasRecoveryKey) {
    return (
      <div className={styles['form']}>
        <p>
          <FormattedMessage id="onboarding.lock.key.none" values={{ name: person.name }} />
        </p>
        <div className={styles['actions']}>
          <Button size="small" onClick={onBack}>
            <FormattedMessage id="onboarding.lock.use-passphrase" />
          </Button>
        </div>
      </div>
    );
  }
  return (
    <form className={styles['form']} onSubmit={(event) => void open(event)} noValidate>
      <RecoveryEntry
        value={text}
        onChange={(typed) => {
          setText(typed);
          setTrouble(null);
        }}
        error={
          (trouble === 'wrong' && (
            <FormattedMessage id="onboarding.lock.key.wrong" values={{ name: person.name }} />
          )) ||
          (trouble === 'failed' && <FormattedMessage id="onboarding.lock.failed" />)
        }
      />
      {hasAllWords && (
        <>
          <NewPassphrase
            label={
              <FormattedMessage id="onboarding.lock.key.next" values={{ name: person.name }} />
            }
            name={person.name}
            passphrase={next.passphrase}
            repeat={next.repeat}
            onChange={(change) => setNext({ ...next, ...change })}
            isChecked={isChecked}
          />
          <p className={styles['note']}>
            <FormattedMessage id="onboarding.lock.key.next.note" />
          </p>
        </>
      )}
      <div className={styles['actions']}>
        <Button kind="primary" type="submit" isBusy={isOpening} disabled={!hasAllWords}>
          <FormattedMessage id="onboarding.lock.key.open" />
        </Button>
        <Button size="small" onClick={onBack}>
          <FormattedMessage id="onboarding.lock.use-passphrase" />
        </Button>
      </div>
    </form>
  );
};
