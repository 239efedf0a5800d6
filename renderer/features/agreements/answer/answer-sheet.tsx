import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession, type Person } from '#renderer/session/session-context.tsx';
import { Sheet } from '#renderer/ui/overlays/sheet.tsx';
import { HalfLines } from '#renderer/ui/thread/half-lines.tsx';
import { guardedTopicsOf } from '#shared/domain/agreements/guarded/guarded-topics.ts';
import { wordingInForce, wordingOrdinal } from '#shared/domain/agreements/selectors.ts';
import type { Clause, Proposal } from '#shared/domain/agreements/clause.ts';
import { AnswerAlone } from './answer-alone.tsx';
import { AnswerTogether } from './answer-together.tsx';
import { ClauseFields } from '../clause/clause-fields.tsx';
import { lastSigned } from '../clause/earlier-wording.ts';
import { GuardedNote } from '../parts/guarded-note.tsx';
import { Ordinal } from '../clause/ordinal.tsx';
import { WhatChanged } from './what-changed.tsx';
import { WordingView } from '../wording/wording-view.tsx';
import styles from '../agreements.module.css';

interface AnswerSheetProps {
  readonly clause: Clause;
  readonly proposal: Proposal;
  readonly number: number | null;
  readonly first: Person | null;
  readonly second: Person | null;
  readonly onClose: () => void;
  readonly onOtherWords: () => void;
  readonly onEnded: () => void;
}

/**
 * Exactly what would be consented to, and the one place to answer it. Consent draws one's own half-line
 * until it meets the other's in the shared colour.
 */
export const AnswerSheet = ({
  clause,
  proposal,
  number,
  first,
  second,
  onClose,
  onOtherWords,
  onEnded,
}: AnswerSheetProps) => {
  const { me, mode, people } = useSession();
  const { formatMessage } = useIntl();
  const today = useToday();
  const dayWords = useDayWords();
  const [agreedAt, setAgreedAt] = useState<string | null>(null);
  const { content } = proposal;
  const holds = wordingInForce(clause, today)?.hash === proposal.hash;
  // Side by side it is read by whoever hasn't written it.
  const reader = me?.id ?? people.find(({ id }) => id !== proposal.author)?.id ?? '';
  const [before] = useState(() =>
    lastSigned(clause, proposal, reader, { today, isAlone: mode === 'alone' }),
  );

  // Consent given side by side reads as undecided until its day (S26): only one's own is shown at once.
  const stands = (person: Person | null) => {
    const consent = proposal.consents.find((each) => each.person === person?.id);
    if (consent === undefined) return null;
    return consent.from <= today || consent.person === me?.id ? consent : null;
  };
  const side = (person: Person | null) => (stands(person) === null ? 'undecided' : 'drawn');
  const caption = (person: Person | null) => {
    const consent = stands(person);
    if (person === null) return null;
    const name = <strong>{person.name}</strong>;
    if (consent === null) return name;
    const values = { name, date: dayWords(consent.on) };
    return clause.clauseKind === 'request' && person.id === proposal.author ? (
      <FormattedMessage id="agreements.sheet.asks" values={values} />
    ) : (
      <FormattedMessage id="agreements.sheet.agrees" values={values} />
    );
  };
  return (
    <Sheet
      isOpen
      onClose={onClose}
      label={formatMessage({ id: 'agreements.sheet.label' }, { number })}
    >
      <h2 className={styles['kicker']} tabIndex={-1} data-autofocus>
        <FormattedMessage
          id="agreements.sheet.clause"
          values={{ number, ordinal: <Ordinal number={wordingOrdinal(clause, proposal, today)} /> }}
        />
      </h2>
      <WordingView wording={content.wording} size="sheet" />
      <ClauseFields beside={content} author={proposal.author} owner={clause.owner} />
      {before !== null && <WhatChanged clause={clause} before={before} after={proposal} />}
      <HalfLines
        first={side(first)}
        second={side(second)}
        twist={holds ? 'agreed' : null}
        captionFirst={caption(first)}
        captionShared={holds ? <FormattedMessage id="agreements.sheet.both" /> : null}
        captionSecond={caption(second)}
      />
      <GuardedNote
        topics={guardedTopicsOf(content)}
        kind={clause.clauseKind}
        to={proposal.author === me?.id ? 'writer' : 'reader'}
      />
      {mode === 'together' ? (
        <AnswerTogether clause={clause} proposal={proposal} onClose={onClose} />
      ) : (
        <AnswerAlone
          clause={clause}
          proposal={proposal}
          hasAgreed={agreedAt === proposal.hash}
          onAgreed={() => setAgreedAt(proposal.hash)}
          onClose={onClose}
          onOtherWords={onOtherWords}
          onEnded={onEnded}
        />
      )}
    </Sheet>
  );
};
