import { FormattedMessage } from 'react-intl';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useToday } from '#renderer/platform/clock.ts';
import type { Person } from '#renderer/session/session-context.tsx';
import { HalfLines, type HalfLineState } from '#renderer/ui/thread/half-lines.tsx';
import { consentOf, wordingInForce, wordingOrdinal } from '#shared/domain/agreements/selectors.ts';
import type { Clause, Proposal } from '#shared/domain/agreements/clause.ts';
import { Ordinal } from './ordinal.tsx';
import styles from '../agreements.module.css';

interface ClauseLinesProps {
  readonly clause: Clause;
  readonly proposal: Proposal;
  readonly first: Person | null;
  readonly second: Person | null;
}

interface Side {
  readonly state: HalfLineState;
  readonly since: string | null;
}

const sideOf = (clause: Clause, proposal: Proposal, person: Person | null, today: string): Side => {
  if (person === null) return { state: 'none', since: null };
  if (proposal.ending !== null) return { state: 'undecided', since: null };
  if (clause.clauseKind === 'boundary' && person.id !== clause.owner) {
    return { state: 'none', since: null };
  }
  const reading = consentOf(proposal, person.id, today);
  return reading.state === 'consented'
    ? { state: 'drawn', since: reading.on }
    : { state: 'undecided', since: null };
};

/** What the threads say about one wording: who stands behind it, and whether it holds. */
export const ClauseLines = ({ clause, proposal, first, second }: ClauseLinesProps) => {
  const today = useToday();
  const dayWords = useDayWords();
  const sides = {
    first: sideOf(clause, proposal, first, today),
    second: sideOf(clause, proposal, second, today),
  };
  const holds = wordingInForce(clause, today)?.hash === proposal.hash;
  const isBoundary = clause.clauseKind === 'boundary';

  const caption = (person: Person | null, side: Side) => {
    if (person === null) return null;
    if (isBoundary && proposal.acknowledgedBy.includes(person.id)) {
      return <FormattedMessage id="agreements.acknowledged" values={{ name: person.name }} />;
    }
    if (side.state !== 'drawn' || side.since === null) return null;
    if (clause.clauseKind === 'request' && !holds && person.id === proposal.author) {
      return (
        <FormattedMessage
          id="agreements.sheet.asks"
          values={{ name: <strong>{person.name}</strong>, date: dayWords(side.since) }}
        />
      );
    }
    return (
      <>
        <strong>{person.name}</strong> {dayWords(side.since)}
      </>
    );
  };

  const state = () => {
    if (proposal.ending !== null) return null;
    if (!holds) {
      return (
        <span className={styles['waiting']}>
          <FormattedMessage id="agreements.not-in-force" />
        </span>
      );
    }
    return isBoundary ? null : (
      <FormattedMessage
        id="agreements.in-force"
        values={{ ordinal: <Ordinal number={wordingOrdinal(clause, proposal, today)} /> }}
      />
    );
  };

  return (
    <HalfLines
      first={sides.first.state}
      second={sides.second.state}
      twist={holds && !isBoundary ? 'clause' : null}
      captionFirst={caption(first, sides.first)}
      captionShared={state()}
      captionSecond={caption(second, sides.second)}
    />
  );
};
