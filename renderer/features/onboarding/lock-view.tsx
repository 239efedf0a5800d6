import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useSessionState } from '#renderer/session/session-context.tsx';
import type { LockScreenPerson } from '#renderer/session/session-types.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { LockCover } from './lock-cover.tsx';
import styles from './lock-form.module.css';
import { PersonChoice } from './person-choice.tsx';
import { RecoverForm } from './recover-form.tsx';
import { UnlockForm } from './unlock-form.tsx';
import { useStartFacts, type StartFacts } from './use-start-facts.ts';

const closedIds = {
  idle: 'onboarding.lock.closed.idle',
  suspend: 'onboarding.lock.closed.suspend',
  'screen-lock': 'onboarding.lock.closed.screen-lock',
  hide: 'onboarding.lock.closed.hide',
  asked: 'onboarding.lock.closed.asked',
} as const satisfies Record<Exclude<StartFacts['reason'], 'start'>, string>;

interface LockSlipProps {
  readonly people: readonly LockScreenPerson[];
  readonly isShared: boolean;
}

const LockSlip = ({ people, isShared }: LockSlipProps) => {
  const [chosenId, setChosenId] = useState(people[0]?.id ?? '');
  const [isTogether, setTogether] = useState(false);
  const [isRecovering, setRecovering] = useState(false);
  const chosen = people.find((person) => person.id === chosenId) ?? people[0];

  if (chosen === undefined) return null;
  const step = (by: 1 | -1) => {
    const next = people[(people.indexOf(chosen) + by + people.length) % people.length];
    if (next !== undefined) setChosenId(next.id);
  };
  return (
    // Controls take the colour of whoever is chosen (tokens.css, data-me).
    <div data-me={chosen.side}>
      <h1 className={styles['title']}>
        <FormattedMessage id="onboarding.lock.title" />
      </h1>
      <PersonChoice people={people} value={chosen.id} onChange={setChosenId} />
      {isRecovering ? (
        <RecoverForm key={chosen.id} person={chosen} onBack={() => setRecovering(false)} />
      ) : (
        <UnlockForm
          person={chosen}
          isTogether={isTogether}
          onStep={step}
          onRecover={() => setRecovering(true)}
        />
      )}
      {isShared && !isRecovering && (
        <div className={styles['together']}>
          <Button kind="plain" size="small" onClick={() => setTogether(!isTogether)}>
            {isTogether ? (
              <FormattedMessage id="onboarding.lock.alone" />
            ) : (
              <FormattedMessage id="onboarding.lock.together" />
            )}
          </Button>
          {isTogether && (
            <p className={styles['note']}>
              <FormattedMessage id="onboarding.lock.together.note" />
            </p>
          )}
        </div>
      )}
    </div>
  );
};

const Foot = () => {
  const [facts] = useStartFacts();
  if (facts === null) return null;
  if (!facts.profileWritable) return <FormattedMessage id="onboarding.lock.notice.unwritable" />;
  return facts.reason === 'start' ? null : <FormattedMessage id={closedIds[facts.reason]} />;
};

/** The closed book. Who is here, one passphrase, nothing of what is inside. */
export const LockView = () => {
  const state = useSessionState();
  if (state.phase !== 'locked') return null;
  return (
    <LockCover foot={<Foot />}>
      <LockSlip people={state.people} isShared={state.shared} />
    </LockCover>
  );
};
