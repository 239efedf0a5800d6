import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import type { KnownPlan } from './known-plan.ts';
import type { Lookers } from '../grid/month-model.ts';

/** Who looks at the month, and how to say whose plan is whose. */
export const useLookers = (today: PlainDate, byKey: ReadonlyMap<string, KnownPlan>): Lookers => {
  const { me, people, shared } = useSession();
  const personOf = (id: PersonId) => people.find((person) => person.id === id);
  return {
    me: me?.id ?? null,
    today,
    sideOf: (id) => personOf(id)?.side ?? 'first',
    nameOf: (id) => personOf(id)?.name ?? '',
    // On one's own everything is private: then nothing needs the mark.
    isPrivate: (key) => shared && byKey.get(key)?.shared === null,
  };
};
