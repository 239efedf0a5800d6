import { useRef, useState, type FormEvent } from 'react';
import { FormattedMessage } from 'react-intl';
import { useAccounts } from '#renderer/session/session-context.tsx';
import type { LockScreenPerson } from '#renderer/session/session-types.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { PassphraseField } from '#renderer/ui/controls/passphrase-field.tsx';
import { useWait } from '#renderer/ui/secrets/use-wait.ts';
import styles from './lock-form.module.css';

interface UnlockFormProps {
  readonly person: LockScreenPerson;
  readonly isTogether: boolean;
  onStep(by: 1 | -1): void;
  onRecover(): void;
}

type Trouble = 'wrong' | 'empty' | 'failed' | null;

/** One passphrase, one button. A wrong one says so, waits a little longer each time, locks nobody out. */
export const UnlockForm = ({ person, isTogether, onStep, onRecover }: UnlockFormProps) => {
  const accounts = useAccounts();
  const [passphrase, setPassphrase] = useState('');
  const [trouble, setTrouble] = useState<Trouble>(null);
  const [isOpening, setOpening] = useState(false);
  const wait = useWait();
  const field = useRef<HTMLInputElement>(null);

  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (isOpening || wait.seconds > 0) return;
    if (passphrase === '') {
      setTrouble('empty');
      return;
    }
    setOpening(true);
    setTrouble(null);
    // S26: in together mode nobody's own keys are ever loaded.
    const outcome = await accounts.unlock(person.id, passphrase, isTogether ? 'together' : 'alone');
    if (outcome.status === 'unlocked') return;
    setOpening(false);
    setTrouble(outcome.status === 'wrong-passphrase' ? 'wrong' : 'failed');
    if (outcome.status === 'wrong-passphrase') wait.holdFor(outcome.waitMs);
    field.current?.select();
  };

  return (
    <form className={styles['form']} onSubmit={(event) => void open(event)} noValidate>
      <PassphraseField
        ref={field}
        label={<FormattedMessage id="onboarding.lock.passphrase" />}
        value={passphrase}
        onChange={(next) => {
          setPassphrase(next);
          setTrouble(null);
        }}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') onStep(1);
          else if (event.key === 'ArrowUp') onStep(-1);
          else return;
          event.preventDefault();
        }}
        error={
          (trouble === 'wrong' && (
            <FormattedMessage id="onboarding.lock.wrong" values={{ name: person.name }} />
          )) ||
          (trouble === 'empty' && <FormattedMessage id="onboarding.lock.empty" />) ||
          (trouble === 'failed' && <FormattedMessage id="onboarding.lock.failed" />)
        }
      />
      <div className={styles['actions']}>
        <Button kind="primary" type="submit" isBusy={isOpening} disabled={wait.seconds > 0}>
          <FormattedMessage id="onboarding.lock.open" />
        </Button>
        {!isTogether && (
          <Button size="small" onClick={onRecover}>
            <FormattedMessage id="onboarding.lock.use-recovery" />
          </Button>
        )}
      </div>
      {wait.seconds > 0 && (
        <p className={styles['note']}>
          <FormattedMessage id="onboarding.lock.wait" values={{ seconds: wait.seconds }} />
        </p>
      )}
    </form>
  );
};
