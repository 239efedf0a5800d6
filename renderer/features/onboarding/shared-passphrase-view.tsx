import { useState, type FormEvent } from 'react';
import { FormattedMessage } from 'react-intl';
import { useAccounts, useSession } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { PassphraseField } from '#renderer/ui/controls/passphrase-field.tsx';
import { ErrorNote } from '#renderer/ui/feedback/notes.tsx';
import { isNewPassphraseReady, NewPassphrase } from '#renderer/ui/secrets/new-passphrase.tsx';
import { RecoveryKeep } from '#renderer/ui/secrets/recovery-keep.tsx';
import { OnboardingPage } from './onboarding-page.tsx';
import styles from './profile-step.module.css';
import { keepingShell } from './recovery-step.tsx';

interface SharedPassphraseViewProps {
  onDone(): void;
}

type Stage =
  | { readonly name: 'asked' }
  | { readonly name: 'changing' }
  | { readonly name: 'changed'; readonly words: readonly string[] | null };

/** S35: at the first unlock alone, one question and one way to answer it. Asked once, by nobody else. */
export const SharedPassphraseView = ({ onDone }: SharedPassphraseViewProps) => {
  const accounts = useAccounts();
  const { me } = useSession();
  const [stage, setStage] = useState<Stage>({ name: 'asked' });
  const name = me?.name ?? '';

  const leave = async () => {
    await accounts.passphraseChangeOffered();
    onDone();
  };

  if (stage.name === 'asked') {
    return (
      <OnboardingPage
        title={<FormattedMessage id="onboarding.shared.title" />}
        lead={<FormattedMessage id="onboarding.shared.text" />}
        actions={
          <>
            <Button kind="primary" onClick={() => setStage({ name: 'changing' })}>
              <FormattedMessage id="onboarding.shared.change" />
            </Button>
            <Button onClick={() => void leave()}>
              <FormattedMessage id="onboarding.shared.keep" />
            </Button>
          </>
        }
        note={<FormattedMessage id="onboarding.shared.replaces" />}
      />
    );
  }
  if (stage.name === 'changing') {
    return (
      <ChangeForm
        name={name}
        onBack={() => setStage({ name: 'asked' })}
        onChanged={(words) => setStage({ name: 'changed', words })}
      />
    );
  }
  return (
    <OnboardingPage
      key="changed"
      title={<FormattedMessage id="onboarding.shared.done" />}
      lead={stage.words && <FormattedMessage id="onboarding.shared.done.note" />}
      actions={
        <Button kind="primary" onClick={() => void leave()}>
          <FormattedMessage id="onboarding.shared.continue" />
        </Button>
      }
    >
      {stage.words !== null && (
        <RecoveryKeep words={stage.words} name={name} opens="everything" shell={keepingShell()} />
      )}
    </OnboardingPage>
  );
};

interface ChangeFormProps {
  readonly name: string;
  onBack(): void;
  onChanged(words: readonly string[] | null): void;
}

const ChangeForm = ({ name, onBack, onChanged }: ChangeFormProps) => {
  const accounts = useAccounts();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState({ passphrase: '', repeat: '' });
  const [isChecked, setChecked] = useState(false);
  const [trouble, setTrouble] = useState<'wrong' | 'failed' | null>(null);
  const [isSaving, setSaving] = useState(false);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isSaving) return;
    setChecked(true);
    if (!isNewPassphraseReady(next.passphrase, next.repeat)) return;
    setSaving(true);
    const outcome = await accounts.changePassphrase(current, next.passphrase);
    setSaving(false);
    if (outcome.status === 'changed') onChanged(outcome.recoveryWords);
    else setTrouble(outcome.status === 'wrong-passphrase' ? 'wrong' : 'failed');
  };

  return (
    <OnboardingPage
      key="changing"
      title={<FormattedMessage id="onboarding.shared.change" />}
      onBack={onBack}
      actions={
        <Button kind="primary" type="submit" form="change-passphrase" isBusy={isSaving}>
          <FormattedMessage id="onboarding.shared.save" />
        </Button>
      }
      note={<FormattedMessage id="onboarding.shared.replaces" />}
    >
      <form
        id="change-passphrase"
        className={styles['form']}
        onSubmit={(event) => void save(event)}
        noValidate
      >
        <PassphraseField
          label={<FormattedMessage id="onboarding.shared.current" />}
          value={current}
          onChange={(typed) => {
            setCurrent(typed);
            setTrouble(null);
          }}
          error={trouble === 'wrong' && <FormattedMessage id="onboarding.shared.wrong" />}
        />
        <NewPassphrase
          label={<FormattedMessage id="onboarding.shared.next" />}
          name={name}
          passphrase={next.passphrase}
          repeat={next.repeat}
          onChange={(change) => setNext({ ...next, ...change })}
          isChecked={isChecked}
        />
      </form>
      {trouble === 'failed' && (
        <ErrorNote>
          <FormattedMessage id="onboarding.lock.failed" />
        </ErrorNote>
      )}
    </OnboardingPage>
  );
};
