import { FormattedMessage, useIntl } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession, type Person } from '#renderer/session/session-context.tsx';
import { MarginWords, PageSection } from '#renderer/ui/layout/page-with-margins.tsx';
import { guardedTopicsOf } from '#shared/domain/agreements/guarded/guarded-topics.ts';
import { marginNote, wordingInForce } from '#shared/domain/agreements/selectors.ts';
import type { Proposal } from '#shared/domain/agreements/clause.ts';
import { openingWords } from '#shared/domain/agreements/opening-words.ts';
import { ClauseActions } from './clause-actions.tsx';
import { foldsOf } from './clause-folds.tsx';
import { ClauseLines } from './clause-lines.tsx';
import { TaperNow } from './taper-now.tsx';
import { ClauseMeta } from './clause-meta.tsx';
import { wordingBelow } from './earlier-wording.ts';
import { OtherOffer } from './other-offer.tsx';
import { GuardedNote } from '../parts/guarded-note.tsx';
import { Folds } from '../parts/folds.tsx';
import { RedlineSection, type RedlineLayout } from './redline-section.tsx';
import type { NumberedClause } from '../use-agreements.ts';
import { ShownText } from '../wording/shown-text.tsx';
import { WordingView } from '../wording/wording-view.tsx';
import styles from '../agreements.module.css';

interface ClauseArticleProps extends NumberedClause {
  readonly shown: Proposal;
  /** What else is offered, where both edited it apart. */
  readonly apart: readonly Proposal[];
  readonly first: Person | null;
  readonly second: Person | null;
  readonly layout: RedlineLayout;
  /** The first clause that waits for an answer: the one filled button of the page. */
  readonly isNext: boolean;
  readonly onAnswer: (proposal: Proposal) => void;
  readonly onOtherWords: () => void;
  readonly onKeepWords: () => void;
  readonly onWithdrawn: () => void;
}

/** One clause on the page: the words, what they are, who stands behind them, what can be done. */
export const ClauseArticle = ({
  clause,
  number,
  shown,
  first,
  second,
  layout,
  apart,
  onAnswer,
  ...acts
}: ClauseArticleProps) => {
  const { me } = useSession();
  const today = useToday();
  const { formatMessage } = useIntl();
  const inForce = wordingInForce(clause, today);
  const below = wordingBelow(clause, shown, today);
  const note = (person: Person | null, side: 'first' | 'second') => {
    const words = person === null ? null : marginNote(clause, person.id, today);
    return words === null ? null : (
      <MarginWords of={side}>
        <ShownText text={words} />
      </MarginWords>
    );
  };
  return (
    <article
      className={styles['clause']}
      aria-label={
        number === null
          ? openingWords(shown.content)
          : formatMessage(
              { id: 'agreements.clause.label' },
              { number, words: openingWords(shown.content) },
            )
      }
      data-clause={clause.id}
      tabIndex={-1}
    >
      <PageSection left={note(first, 'first')} right={note(second, 'second')}>
        <span className={styles['number']} aria-hidden="true">
          {number}
        </span>
        {below === null ? (
          <WordingView wording={shown.content.wording} />
        ) : (
          <RedlineSection clause={clause} before={below} after={shown} layout={layout} />
        )}
        {shown.ending === null && <TaperNow proposal={shown} />}
        <ClauseMeta clause={clause} shown={shown} inForce={inForce} />
        {shown.ending === null && (
          <GuardedNote
            topics={guardedTopicsOf(shown.content)}
            kind={clause.clauseKind}
            to={shown.author === me?.id ? 'writer' : 'reader'}
            hasHelp
          />
        )}
      </PageSection>
      <ClauseLines clause={clause} proposal={shown} first={first} second={second} />
      <Folds
        acts={
          <ClauseActions clause={clause} shown={shown} onAnswer={() => onAnswer(shown)} {...acts} />
        }
        folds={foldsOf({
          clause,
          shown,
          under: below === inForce ? inForce : null,
          me: me?.id,
          today,
        })}
      />
      {apart.length > 0 && (
        <p className={styles['foot']}>
          <FormattedMessage id="agreements.apart" />
        </p>
      )}
      {apart.map((offer) => (
        <OtherOffer
          key={offer.hash}
          clause={clause}
          offer={offer}
          first={first}
          second={second}
          layout={layout}
          onAnswer={() => onAnswer(offer)}
        />
      ))}
    </article>
  );
};
