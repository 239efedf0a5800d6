import { defaultAccentBeside } from '#renderer/design/accents.ts';
import type { Margin } from '#renderer/ui/layout/page-with-margins.tsx';
import { cleanName, nameLimit } from './profile-rules.ts';
import { MarginsContext } from './onboarding-page.tsx';
import { BothMadeStep, DeclinedStep, HandOverStep } from './hand-over-steps.tsx';
import { ProfileStep } from './profile-step.tsx';
import { RecoveryStep } from './recovery-step.tsx';
import { FirstSafetyStep, SecondSafetyStep } from './safety-step.tsx';
import styles from './onboarding-page.module.css';
import type { Onboarding } from './use-onboarding.ts';
import { WelcomeStep } from './welcome-step.tsx';

interface OnboardingStepsProps {
  readonly onboarding: Onboarding;
  /** From the hand-over back to one's own: the first person still sits there. */
  onNotNow(): void;
  /** The second person was here: only a closed book is safe to leave behind. */
  onClose(): void;
}

const marginOf = (typed: string): Margin => {
  const name = cleanName(typed);
  return name === '' || name.length > nameLimit ? { state: 'kept' } : { name };
};

const StepPage = ({ onboarding, onNotNow, onClose }: OnboardingStepsProps) => {
  const { flow, send, accent, isMaking, hasFailed, showWords, makePlace } = onboarding;
  const back = () => send({ type: 'back' });
  const first = flow.first?.name ?? '';
  switch (flow.step) {
    case 'welcome':
      return <WelcomeStep onBegin={() => send({ type: 'begin' })} />;
    case 'safety':
      return flow.turn === 'first' ? (
        <FirstSafetyStep
          onContinue={(route) => send({ type: 'safety-read', route })}
          onBack={back}
        />
      ) : (
        <SecondSafetyStep
          first={first}
          onContinue={() => send({ type: 'safety-read', route: 'together' })}
          onDecline={() => send({ type: 'second-declines' })}
        />
      );
    case 'profile':
      return (
        <ProfileStep
          form={flow.form}
          accent={accent}
          first={flow.turn === 'second' ? flow.first : null}
          onType={(form) => send({ type: 'typed', form })}
          onDone={() => void showWords()}
          onBack={back}
        />
      );
    case 'recovery':
      return (
        <RecoveryStep
          words={flow.words ?? []}
          name={cleanName(flow.form.name)}
          isMaking={isMaking}
          hasFailed={hasFailed}
          onDone={(withWords) => void makePlace(withWords)}
          onBack={back}
        />
      );
    case 'hand-over':
      return (
        <HandOverStep
          first={first}
          onHere={() => send({ type: 'second-is-here' })}
          onLater={onNotNow}
        />
      );
    case 'both-made':
      return <BothMadeStep onClose={onClose} />;
    case 'declined':
      return <DeclinedStep first={first} onClose={onClose} />;
    case 'done':
      return null;
  }
};

/** The page of the step that is due, between the threads of whoever has a name by now. */
export const OnboardingSteps = (props: OnboardingStepsProps) => {
  const { accent, flow } = props.onboarding;
  const { turn, form, first, second } = flow;
  const margins = {
    first: marginOf(first?.name ?? (turn === 'first' ? form.name : '')),
    second: marginOf(second?.name ?? (turn === 'second' ? form.name : '')),
  };
  return (
    <MarginsContext value={margins}>
      <div
        className={styles['window']}
        data-me={turn}
        data-accent-first={turn === 'first' ? accent : first?.accent}
        data-accent-second={
          turn === 'second' ? accent : defaultAccentBeside(first?.accent ?? accent)
        }
      >
        <StepPage {...props} />
      </div>
    </MarginsContext>
  );
};
