import { FormattedMessage } from 'react-intl';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { renewalOf, reviewOf } from '#shared/domain/agreements/review.ts';
import { clauseState, wordingOrdinal } from '#shared/domain/agreements/selectors.ts';
import type { Clause, Proposal } from '#shared/domain/agreements/clause.ts';
import { ShownText } from '../wording/shown-text.tsx';
import { Ordinal } from './ordinal.tsx';
import { useKindWords } from './use-kind-words.ts';
import styles from '../agreements.module.css';

interface ClauseMetaProps {
  readonly clause: Clause;
  readonly shown: Proposal;
  readonly inForce: Proposal | null;
}

/** The small line under a clause, and in plain words what became of it. */
export const ClauseMeta = ({ clause, shown, inForce }: ClauseMetaProps) => {
  const { people, me } = useSession();
  const kindWords = useKindWords();
  const today = useToday();
  const dayWords = useDayWords();
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  const state = clauseState(clause, today);
  const { observable } = shown.content;
  const { reviewOn, lastDay } = reviewOf(shown);
  // Who has said so; who hasn't is not mentioned (S27).
  const keepers = people.flatMap((person) => {
    const renewal = renewalOf(shown, person.id);
    return renewal === null ? [] : [{ name: person.name, until: renewal.reviewOn }];
  });
  return (
    <>
      <p className={styles['meta']}>
        {kindWords(clause.clauseKind, clause.owner)}{' '}
        {observable !== undefined && (
          <>
            <FormattedMessage
              id="agreements.observable"
              values={{ text: <ShownText text={observable} /> }}
            />{' '}
          </>
        )}
        {inForce !== null && inForce.hash !== shown.hash ? (
          <FormattedMessage
            id="agreements.meanwhile"
            values={{
              name: nameOf(shown.author),
              ordinal: <Ordinal number={wordingOrdinal(clause, inForce, today)} />,
            }}
          />
        ) : (
          clause.clauseKind !== 'boundary' &&
          shown.ending === null && (
            <>
              {state === 'under review' && lastDay !== null ? (
                <FormattedMessage
                  id="agreements.under-review"
                  values={{ date: dayWords(lastDay) }}
                />
              ) : (
                <FormattedMessage id="agreements.review-on" values={{ date: dayWords(reviewOn) }} />
              )}
              {keepers.map(({ name, until }) => (
                <span key={name}>
                  {' '}
                  <FormattedMessage
                    id="agreements.keeps-until"
                    values={{ name, date: dayWords(until) }}
                  />
                </span>
              ))}
            </>
          )
        )}
      </p>
      {state === 'withdrawn' && (
        <p className={styles['details']}>
          <FormattedMessage id="agreements.withdrawn" />
        </p>
      )}
      {state === 'lapsed' && (
        <p className={styles['details']}>
          <FormattedMessage id="agreements.lapsed" />
        </p>
      )}
      {state === 'declined' && (
        <p className={styles['details']}>
          {clause.closedBy === me?.id ? (
            <FormattedMessage id="agreements.declined-by-me" />
          ) : (
            <FormattedMessage
              id="agreements.declined"
              values={{ name: nameOf(clause.closedBy ?? '') }}
            />
          )}
        </p>
      )}
    </>
  );
};
