import { MotionRoot } from '#renderer/design/motion.tsx';
import { useSession } from '#renderer/session/session-context.tsx';
import { startSecondPerson } from './onboarding-flow.ts';
import { OnboardingSteps } from './onboarding-steps.tsx';
import { useOnboarding } from './use-onboarding.ts';

interface SecondPersonViewProps {
  /** Back to the first person's own pages; only before the second sat down. */
  onLeave(): void;
}

/** The partner, invited on this computer on any later day. Takes the whole window. */
export const SecondPersonView = ({ onLeave }: SecondPersonViewProps) => {
  const session = useSession();
  const first = { name: session.me?.name ?? '', accent: session.me?.accent ?? 'indigo' };
  const onboarding = useOnboarding(startSecondPerson(first));
  return (
    <MotionRoot>
      <OnboardingSteps
        onboarding={onboarding}
        onNotNow={onLeave}
        onClose={() => void session.lock('asked')}
      />
    </MotionRoot>
  );
};
