import { useState, type FormEvent } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button } from '../controls/button.tsx';
import { PassphraseField } from '../controls/passphrase-field.tsx';
import { ErrorNote, Note } from '../feedback/notes.tsx';
import { isNewPassphraseReady, NewPassphrase } from './new-passphrase.tsx';
import styles from './secrets.module.css';

export type ChangeOutcome = 'changed' | 'wrong-passphrase' | 'failed';

interface ChangePassphraseProps {
  readonly name: string;
  change(current: string, next: string): Promise<ChangeOutcome>;
  onCancel(): void;
}

/** The one now, a new one, and what changing it does and doesn't reach (S35). */
export const ChangePassphrase = ({ name, change, onCancel }: ChangePassphraseProps) => {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState({ passphrase: '', repeat: '' });
  const [isChecked, setChecked] = useState(false);
  const [outcome, setOutcome] = useState<ChangeOutcome | null>(null);
  const [isSaving, setSaving] = useState(false);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isSaving) return;
    setChecked(true);
    if (!isNewPassphraseReady(next.passphrase, next.repeat)) return;
    setSaving(true);
    setOutcome(await change(current, next.passphrase));
    setSaving(false);
  };

  return (
    <form className={styles['change']} onSubmit={(event) => void save(event)} noValidate>
      <PassphraseField
        label={<FormattedMessage id="onboarding.change.current" />}
        value={current}
        onChange={(typed) => {
          setCurrent(typed);
          setOutcome(null);
        }}
        error={outcome === 'wrong-passphrase' && <FormattedMessage id="onboarding.change.wrong" />}
      />
      <NewPassphrase
        label={<FormattedMessage id="onboarding.change.next" />}
        name={name}
        passphrase={next.passphrase}
        repeat={next.repeat}
        onChange={(changed) => setNext({ ...next, ...changed })}
        isChecked={isChecked}
      />
      {outcome === 'failed' && (
        <ErrorNote>
          <FormattedMessage id="onboarding.change.failed" />
        </ErrorNote>
      )}
      <div className={styles['actions']}>
        <Button kind="primary" type="submit" isBusy={isSaving}>
          <FormattedMessage id="onboarding.change.save" />
        </Button>
        <Button onClick={onCancel}>
          <FormattedMessage id="onboarding.change.cancel" />
        </Button>
      </div>
      <Note>
        <FormattedMessage id="onboarding.change.reaches" />
      </Note>
    </form>
  );
};
