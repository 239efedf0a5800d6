import { useId } from 'react';
import { FormattedMessage } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession, type Person } from '#renderer/session/session-context.tsx';
import { useAct } from '#renderer/session/use-act.ts';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { withdraw } from '#shared/domain/agreements/commands.ts';
import { guardedTopicsOf } from '#shared/domain/agreements/guarded/guarded-topics.ts';
import type { Clause, Proposal } from '#shared/domain/agreements/clause.ts';
import { ActOutcome } from '../parts/act-outcome.tsx';
import { GuardedNote } from '../parts/guarded-note.tsx';
import { WordingView } from '../wording/wording-view.tsx';
import { ClauseLines } from './clause-lines.tsx';
import { wordingBelow } from './earlier-wording.ts';
import { RedlineSection, type RedlineLayout } from './redline-section.tsx';
import styles from '../agreements.module.css';

interface OtherOfferProps {
  readonly clause: Clause;
  readonly offer: Proposal;
  readonly first: Person | null;
  readonly second: Person | null;
  readonly layout: RedlineLayout;
  readonly onAnswer: () => void;
}

/** The second of two wordings that both offered apart from each other: over the same words, and answered by itself. */
export const OtherOffer = ({ clause, offer, first, second, layout, onAnswer }: OtherOfferProps) => {
  const { me, people } = useSession();
  const today = useToday();
  const contextOf = useCommandContext();
  const { act, refusal, saved } = useAct();
  const id = useId();
  const below = wordingBelow(clause, offer, today);
  const isMine = offer.author === me?.id;
  const takeBack = async (button: HTMLElement) => {
    const article = button.closest('article');
    if (await act(withdraw(contextOf(), clause, offer.hash))) article?.focus();
  };
  return (
    <section className={styles['changed']} aria-labelledby={id}>
      <h3 id={id} className={styles['sideTitle']}>
        <FormattedMessage
          id="agreements.apart.offer"
          values={{ name: people.find((person) => person.id === offer.author)?.name ?? '' }}
        />
      </h3>
      {below === null ? (
        <WordingView wording={offer.content.wording} />
      ) : (
        <RedlineSection clause={clause} before={below} after={offer} layout={layout} />
      )}
      <GuardedNote
        topics={guardedTopicsOf(offer.content)}
        kind={clause.clauseKind}
        to={isMine ? 'writer' : 'reader'}
        hasHelp
      />
      <ClauseLines clause={clause} proposal={offer} first={first} second={second} />
      <div className={styles['acts']}>
        {isMine ? (
          <Button kind="quiet" size="small" onClick={(event) => void takeBack(event.currentTarget)}>
            <FormattedMessage id="agreements.sheet.take-back" />
          </Button>
        ) : (
          <Button kind="quiet" onClick={onAnswer}>
            <FormattedMessage id="agreements.act.answer" />
          </Button>
        )}
        <ActOutcome refusal={refusal} saved={saved} />
      </div>
    </section>
  );
};
