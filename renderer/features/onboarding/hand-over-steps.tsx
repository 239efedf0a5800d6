import { FormattedMessage } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import { HalfLines } from '#renderer/ui/thread/half-lines.tsx';
import { OnboardingPage } from './onboarding-page.tsx';

interface HandOverStepProps {
  readonly first: string;
  onHere(): void;
  onLater(): void;
}

/** The first person gets up; the second sits down. */
export const HandOverStep = ({ first, onHere, onLater }: HandOverStepProps) => (
  <OnboardingPage
    title={<FormattedMessage id="onboarding.handover.title" values={{ first }} />}
    lead={<FormattedMessage id="onboarding.handover.text" values={{ first }} />}
    actions={
      <>
        <Button kind="primary" onClick={onHere}>
          <FormattedMessage id="onboarding.handover.here" values={{ first }} />
        </Button>
        <Button onClick={onLater}>
          <FormattedMessage id="onboarding.handover.later" />
        </Button>
      </>
    }
    note={<FormattedMessage id="onboarding.handover.later.note" />}
  >
    {/* One place is made; the other is kept, and so is its half of the line. */}
    <HalfLines first="drawn" second="undecided" />
  </OnboardingPage>
);

interface BothMadeStepProps {
  onClose(): void;
}

/** Both places are made. The book closes, so that whoever begins opens it with their own passphrase. */
export const BothMadeStep = ({ onClose }: BothMadeStepProps) => (
  <OnboardingPage
    title={<FormattedMessage id="onboarding.both.title" />}
    lead={<FormattedMessage id="onboarding.both.text" />}
    actions={
      <Button kind="primary" onClick={onClose}>
        <FormattedMessage id="onboarding.both.close" />
      </Button>
    }
  >
    <HalfLines first="drawn" second="drawn" />
  </OnboardingPage>
);

interface DeclinedStepProps {
  readonly first: string;
  onClose(): void;
}

export const DeclinedStep = ({ first, onClose }: DeclinedStepProps) => (
  <OnboardingPage
    title={<FormattedMessage id="onboarding.declined.title" />}
    lead={<FormattedMessage id="onboarding.declined.text" values={{ first }} />}
    actions={
      <Button kind="primary" onClick={onClose}>
        <FormattedMessage id="onboarding.declined.close" />
      </Button>
    }
  />
);
