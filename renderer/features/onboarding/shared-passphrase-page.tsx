import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useAccounts, useSession } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { ChangePassphrase, type ChangeOutcome } from '#renderer/ui/secrets/change-passphrase.tsx';
import type { Margin } from '#renderer/ui/layout/page-with-margins.tsx';
import { HalfLines } from '#renderer/ui/thread/half-lines.tsx';
import { RecoveryKeep } from '#renderer/ui/secrets/recovery-keep.tsx';
import { MarginsContext, OnboardingPage } from './onboarding-page.tsx';
import { keepingShell } from './keeping-shell.ts';

interface SharedPassphrasePageProps {
  onDone(): void;
}

type Stage =
  | { readonly name: 'asked' | 'changing' }
  | { readonly name: 'changed'; readonly words: readonly string[] | null };

const SharedPassphraseSteps = ({ onDone }: SharedPassphrasePageProps) => {
  const accounts = useAccounts();
  const { me } = useSession();
  const [stage, setStage] = useState<Stage>({ name: 'asked' });
  const name = me?.name ?? '';

  const change = async (current: string, next: string): Promise<ChangeOutcome> => {
    const outcome = await accounts.changePassphrase(current, next);
    if (outcome.status === 'changed') {
      setStage({ name: 'changed', words: outcome.recoveryWords });
      return 'changed';
    }
    return outcome.status === 'wrong-passphrase' ? 'wrong-passphrase' : 'failed';
  };

  switch (stage.name) {
    case 'asked':
      return (
        <OnboardingPage
          key="asked"
          title={<FormattedMessage id="onboarding.shared.title" />}
          lead={<FormattedMessage id="onboarding.shared.text" />}
          actions={
            <>
              <Button kind="primary" onClick={() => setStage({ name: 'changing' })}>
                <FormattedMessage id="onboarding.shared.change" />
              </Button>
              <Button onClick={onDone}>
                <FormattedMessage id="onboarding.shared.keep" />
              </Button>
            </>
          }
          note={<FormattedMessage id="onboarding.change.reaches" />}
        >
          <HalfLines
            first={me?.side === 'second' ? 'none' : 'needle'}
            second={me?.side === 'second' ? 'needle' : 'none'}
          />
        </OnboardingPage>
      );
    case 'changing':
      return (
        <OnboardingPage
          key="changing"
          title={<FormattedMessage id="onboarding.shared.change" />}
          onBack={() => setStage({ name: 'asked' })}
          actions={null}
        >
          <ChangePassphrase
            name={name}
            change={change}
            onCancel={() => setStage({ name: 'asked' })}
          />
        </OnboardingPage>
      );
    case 'changed':
      return (
        <OnboardingPage
          key="changed"
          title={<FormattedMessage id="onboarding.shared.done" />}
          lead={stage.words && <FormattedMessage id="onboarding.shared.done.note" />}
          actions={
            <Button kind="primary" onClick={onDone}>
              <FormattedMessage id="onboarding.shared.continue" />
            </Button>
          }
        >
          {stage.words !== null && (
            <RecoveryKeep
              words={stage.words}
              name={name}
              opens="everything"
              shell={keepingShell()}
            />
          )}
        </OnboardingPage>
      );
  }
};

/** S35: at the first unlock alone, one question and one way to answer it. Asked once, told to nobody. */
export const SharedPassphrasePage = ({ onDone }: SharedPassphrasePageProps) => {
  const { people } = useSession();
  const margin = (side: 'first' | 'second'): Margin => {
    const person = people.find((each) => each.side === side);
    return person === undefined ? { state: 'kept' } : { name: person.name };
  };
  return (
    <MarginsContext value={{ first: margin('first'), second: margin('second') }}>
      <SharedPassphraseSteps onDone={onDone} />
    </MarginsContext>
  );
};
