import { useReducer, useState } from 'react';
import { accentsBeside, defaultAccentBeside } from '#renderer/design/accents.ts';
import { useAccounts } from '#renderer/session/session-context.tsx';
import type { CreateOutcome, NewPerson } from '#renderer/session/accounts.ts';
import { stepOnboarding, type OnboardingEvent, type OnboardingFlow } from './onboarding-flow.ts';
import { cleanName } from './profile-rules.ts';

export interface Onboarding {
  readonly flow: OnboardingFlow;
  send(event: OnboardingEvent): void;
  /** What is chosen, or stands first among what may be. */
  readonly accent: string;
  readonly isMaking: boolean;
  readonly hasFailed: boolean;
  /** Goes from the profile to the twelve words, making them once. */
  showWords(): Promise<void>;
  /** Makes the place of whoever sits here. */
  makePlace(withWords: boolean): Promise<void>;
}

/** The flow with its effects: words, profiles, colours. `begun` is where it starts. */
export const useOnboarding = (begun: OnboardingFlow): Onboarding => {
  const accounts = useAccounts();
  const [flow, send] = useReducer(stepOnboarding, begun);
  const [isMaking, setMaking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const beside = flow.turn === 'second' ? (flow.first?.accent ?? null) : null;
  const fallback = defaultAccentBeside(beside);
  const chosen = flow.form.accent;
  const isOffered = accentsBeside(beside).some((accent) => accent === chosen);
  const accent = chosen !== null && isOffered ? chosen : fallback;

  const showWords = async () => {
    const words = flow.words ?? (await accounts.newRecoveryWords());
    send({ type: 'profile-filled', words });
  };

  const create = (person: NewPerson): Promise<CreateOutcome> =>
    flow.turn === 'first'
      ? accounts.createFirstPerson(person)
      : accounts.createSecondPerson(person);

  const makePlace = async (withWords: boolean) => {
    if (flow.words === null || isMaking) return;
    const name = cleanName(flow.form.name);
    setMaking(true);
    setFailed(false);
    const outcome = await create({
      name,
      accent,
      passphrase: flow.form.passphrase,
      ...(withWords ? { recoveryWords: flow.words } : {}),
    });
    setMaking(false);
    if (outcome.status === 'created') send({ type: 'person-made', person: { name, accent } });
    else setFailed(true);
  };

  return { flow, send, accent, isMaking, hasFailed, showWords, makePlace };
};
