import { FormattedMessage } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import { OnboardingPage } from './onboarding-page.tsx';

interface UnwritablePageProps {
  onLookAgain(): void;
}

/** Said before anything is typed: on this disk nothing would be there tomorrow. */
export const UnwritablePage = ({ onLookAgain }: UnwritablePageProps) => (
  <OnboardingPage
    title={<FormattedMessage id="onboarding.unwritable.title" />}
    lead={<FormattedMessage id="onboarding.unwritable.what" />}
    actions={
      <Button kind="primary" onClick={onLookAgain}>
        <FormattedMessage id="onboarding.unwritable.retry" />
      </Button>
    }
  >
    <p>
      <FormattedMessage id="onboarding.unwritable.lost" />{' '}
      <FormattedMessage id="onboarding.unwritable.do" />
    </p>
  </OnboardingPage>
);
