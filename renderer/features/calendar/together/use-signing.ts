import { useState } from 'react';
import type { SharedPlan } from '#shared/domain/calendar/kinds.ts';
import type { PersonId } from '#shared/lib/identifiers.ts';
import type { CommitOutcome, Session } from '#renderer/session/session-types.ts';

type Entries = Parameters<Session['commitAs']>[2];

/** One act of one person, laid before both until that person's own passphrase signs it (S2). */
export interface SignRequest {
  readonly actor: PersonId;
  readonly act: 'offer' | 'join' | 'leave' | 'withdraw';
  readonly plan: SharedPlan;
  readonly owner: PersonId;
}

interface Asked {
  readonly request: SignRequest;
  readonly entries: Entries;
  readonly answer: (outcome: CommitOutcome | null) => void;
}

export interface Signing {
  readonly asked: Asked | null;
  /** null when it was left unsigned: nothing was done then. */
  readonly sign: (request: SignRequest, entries: Entries) => Promise<CommitOutcome | null>;
}

/** Side by side nobody's keys are open, so an act waits on its sheet until it is signed or left. */
export const useSigning = (): Signing => {
  const [asked, setAsked] = useState<Asked | null>(null);
  return {
    asked,
    sign: (request, entries) =>
      new Promise((resolve) => {
        const answer = (outcome: CommitOutcome | null) => {
          setAsked(null);
          resolve(outcome);
        };
        setAsked({ request, entries, answer });
      }),
  };
};
