import { useIntl } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import type { Clause, Proposal } from '#shared/domain/agreements/clause.ts';
import { wordingOrdinal } from '#shared/domain/agreements/selectors.ts';
import { fateOf, hasHeld } from '../clause/earlier-wording.ts';

export interface VersionWords {
  /** "third wording", or that the words were only offered. */
  readonly title: (proposal: Proposal) => string;
  /** What became of it, as a sentence. */
  readonly fate: (proposal: Proposal) => string;
  /** All of it, as a slider says where it stands; `place` counts from 1. */
  readonly place: (proposal: Proposal, place: number, count: number) => string;
}

/** A wording among the others in words, as text: a slider and a list of choices have no room for elements. */
export const useVersionWords = (clause: Clause): VersionWords => {
  const { formatMessage } = useIntl();
  const { people } = useSession();
  const today = useToday();
  const dayWords = useDayWords();
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  const title = (proposal: Proposal): string => {
    if (!hasHeld(proposal, today)) return formatMessage({ id: 'agreements.history.offer' });
    const number = wordingOrdinal(clause, proposal, today);
    const ordinal = formatMessage({ id: 'agreements.ordinal' }, { number });
    return formatMessage({ id: 'agreements.history.wording' }, { ordinal });
  };
  const fate = (proposal: Proposal): string => {
    const came = fateOf(clause, proposal, today);
    switch (came.how) {
      case 'in-force':
        return formatMessage({ id: 'agreements.history.in-force' }, { from: dayWords(came.from) });
      case 'replaced':
      case 'ended':
        return formatMessage(
          { id: 'agreements.history.until' },
          { from: dayWords(came.from), until: dayWords(came.until) },
        );
      case 'lapsed':
        return formatMessage({ id: 'agreements.history.lapsed' }, { from: dayWords(came.from) });
      case 'withdrawn':
      case 'declined':
        return formatMessage(
          { id: `agreements.history.${came.how}` },
          { name: nameOf(came.by), date: dayWords(came.on) },
        );
      case 'kept-back':
      case 'open':
      case 'overtaken':
        return formatMessage({ id: `agreements.history.${came.how}` });
    }
  };
  return {
    title,
    fate,
    place: (proposal, place, count) =>
      formatMessage(
        { id: 'agreements.versions.place' },
        {
          place,
          count,
          title: title(proposal),
          name: nameOf(proposal.author),
          date: dayWords(proposal.on),
          fate: fate(proposal),
        },
      ),
  };
};
