import { FormattedMessage } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import { ErrorNote } from '#renderer/ui/feedback/notes.tsx';
import { RecoveryKeep } from '#renderer/ui/secrets/recovery-keep.tsx';
import { keepingShell } from './keeping-shell.ts';
import { OnboardingPage } from './onboarding-page.tsx';

interface RecoveryStepProps {
  readonly words: readonly string[];
  readonly name: string;
  readonly isMaking: boolean;
  readonly hasFailed: boolean;
  /** `withWords` false: later today, and these words stay without use. */
  onDone(withWords: boolean): void;
  onBack(): void;
}

/** Step 4: one other way in. The place is made when this page is left. */
export const RecoveryStep = ({
  words,
  name,
  isMaking,
  hasFailed,
  onDone,
  onBack,
}: RecoveryStepProps) => (
  <OnboardingPage
    title={<FormattedMessage id="onboarding.recovery.title" />}
    lead={<FormattedMessage id="onboarding.recovery.lead" />}
    aside={<FormattedMessage id="onboarding.recovery.where" />}
    onBack={isMaking ? undefined : onBack}
    actions={
      <>
        <Button kind="primary" isBusy={isMaking} onClick={() => onDone(true)}>
          <FormattedMessage id="onboarding.recovery.kept" />
        </Button>
        <Button disabled={isMaking} onClick={() => onDone(false)}>
          <FormattedMessage id="onboarding.recovery.later" />
        </Button>
      </>
    }
    note={
      isMaking ? (
        <FormattedMessage id="onboarding.recovery.making" />
      ) : (
        <FormattedMessage id="onboarding.recovery.later.note" />
      )
    }
  >
    <RecoveryKeep words={words} name={name} opens="everything" shell={keepingShell()} />
    {hasFailed && (
      <ErrorNote>
        <FormattedMessage id="onboarding.notmade" />
      </ErrorNote>
    )}
  </OnboardingPage>
);
