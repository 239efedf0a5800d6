import { FormattedMessage } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { Route } from './onboarding-flow.ts';
import { OnboardingPage } from './onboarding-page.tsx';
import { SafetyText } from './safety-text.tsx';

interface FirstSafetyProps {
  onContinue(route: Route): void;
  onBack(): void;
}

/** Step 2, before anything is asked of the first person. */
export const FirstSafetyStep = ({ onContinue, onBack }: FirstSafetyProps) => (
  <OnboardingPage
    title={<FormattedMessage id="onboarding.safety.title" />}
    lead={<FormattedMessage id="onboarding.safety.lead" />}
    onBack={onBack}
    actions={
      <>
        <Button kind="primary" onClick={() => onContinue('together')}>
          <FormattedMessage id="onboarding.safety.continue" />
        </Button>
        <Button onClick={() => onContinue('alone')}>
          <FormattedMessage id="onboarding.safety.alone" />
        </Button>
      </>
    }
    note={<FormattedMessage id="onboarding.safety.routes" />}
  >
    <SafetyText />
  </OnboardingPage>
);

interface SecondSafetyProps {
  readonly first: string;
  onContinue(): void;
  onDecline(): void;
}

/** S16: the second person reads the same page alone, and may leave without a reason. */
export const SecondSafetyStep = ({ first, onContinue, onDecline }: SecondSafetyProps) => (
  <OnboardingPage
    title={<FormattedMessage id="onboarding.safety.title.second" />}
    lead={<FormattedMessage id="onboarding.safety.lead" />}
    actions={
      <>
        <Button kind="primary" onClick={onContinue}>
          <FormattedMessage id="onboarding.safety.continue" />
        </Button>
        <Button onClick={onDecline}>
          <FormattedMessage id="onboarding.safety.decline" />
        </Button>
      </>
    }
    note={<FormattedMessage id="onboarding.safety.decline.note" values={{ first }} />}
  >
    <SafetyText />
  </OnboardingPage>
);
