import { useEffect } from 'react';
import { MotionRoot } from '#renderer/design/motion.tsx';
import { useAccounts, useSessionState } from '#renderer/session/session-context.tsx';
import type { SessionState } from '#renderer/session/session-types.ts';
import { startOnboarding, startSecondPerson, type OnboardingFlow } from './onboarding-flow.ts';
import { OnboardingSteps } from './onboarding-steps.tsx';
import { UnwritablePage } from './unwritable-page.tsx';
import { useOnboarding } from './use-onboarding.ts';
import { useStartFacts } from './use-start-facts.ts';

/** A view that is mounted anew in mid-way goes on at the hand-over: the first place is made already. */
const findBeginning = (state: SessionState): OnboardingFlow => {
  const made = state.phase === 'setting-up' ? state.session.me : null;
  return made === null ? startOnboarding : startSecondPerson(made);
};

const Onboarding = () => {
  const state = useSessionState();
  const accounts = useAccounts();
  const onboarding = useOnboarding(findBeginning(state));
  const { flow } = onboarding;
  const session = state.phase === 'setting-up' ? state.session : null;
  const isDone = flow.step === 'done';

  useEffect(() => {
    if (isDone) accounts.finishSetup();
  }, [isDone, accounts]);

  return (
    <OnboardingSteps
      onboarding={onboarding}
      onNotNow={() => onboarding.send({ type: 'not-now' })}
      onClose={() => void session?.lock('asked')}
    />
  );
};

/** The first ten minutes, steps 1 to 4, for one person or for both one after the other. */
export const OnboardingView = () => {
  const [facts, lookAgain] = useStartFacts();
  if (facts === null) return null;
  return facts.profileWritable ? (
    <MotionRoot>
      <Onboarding />
    </MotionRoot>
  ) : (
    <UnwritablePage onLookAgain={lookAgain} />
  );
};
