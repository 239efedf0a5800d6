import { useEffect, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { useAct } from '#renderer/session/use-act.ts';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { useToday } from '#renderer/platform/clock.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { acknowledgeBoundary, undoConsent, withdraw } from '#shared/domain/agreements/commands.ts';
import {
  clauseRole,
  clauseState,
  openProposals,
  proposalsAwaiting,
  wordingInForce,
} from '#shared/domain/agreements/selectors.ts';
import { ruleFor } from '#shared/domain/agreements/states.ts';
import type { Clause, Proposal } from '#shared/domain/agreements/clause.ts';
import type { CommandResult } from '#shared/domain/command.ts';
import { ActOutcome } from '../parts/act-outcome.tsx';
import { OnEscape } from '../parts/on-escape.tsx';
import styles from '../agreements.module.css';

interface ClauseActionsProps {
  readonly clause: Clause;
  readonly shown: Proposal;
  /** The one clause on the page whose answer comes first. */
  readonly isNext: boolean;
  readonly onAnswer: () => void;
  readonly onOtherWords: () => void;
  /** The same words, private again. */
  readonly onKeepWords: () => void;
  readonly onWithdrawn: () => void;
}

/** What this person may do with this clause now; what they may not is not offered. */
export const ClauseActions = ({
  clause,
  shown,
  isNext,
  onAnswer,
  onOtherWords,
  onKeepWords,
  onWithdrawn,
}: ClauseActionsProps) => {
  const { me, partner } = useSession();
  const today = useToday();
  const contextOf = useCommandContext();
  const { act, refusal, saved } = useAct();
  const [asks, setAsks] = useState(false);
  const acts = useRef<HTMLDivElement>(null);
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asks) question.current?.focus();
  }, [asks]);
  // The button that was pressed goes away with its act: the clause it was about is next to read.
  const actHere = async (result: CommandResult) => {
    const article = (acts.current ?? question.current)?.closest('article');
    const isDone = await act(result);
    if (isDone) article?.focus();
    return isDone;
  };
  const withdrawHere = async () => {
    setAsks(false);
    if (await actHere(withdraw(contextOf(), clause))) onWithdrawn();
  };
  const leave = () => {
    setAsks(false);
    (acts.current ?? question.current)?.closest('article')?.focus();
  };
  const acknowledgeNoteId = `acknowledge-${clause.id}`;
  const questionId = `withdraw-${clause.id}`;
  if (me === null) {
    const isOpen = openProposals(clause, today).includes(shown);
    return isOpen && clause.clauseKind !== 'boundary' ? (
      <div className={styles['acts']}>
        <Button kind={isNext ? 'primary' : 'quiet'} onClick={onAnswer}>
          <FormattedMessage id="agreements.act.answer" />
        </Button>
      </div>
    ) : null;
  }
  const context = contextOf();
  const awaitsMe = proposalsAwaiting(clause, me.id, today).includes(shown);
  const canWithdraw = withdraw(context, clause).ok;
  const acknowledgement = acknowledgeBoundary(context, clause, shown.hash);
  // Given side by side, and not in force yet: its owner alone may undo it (S26).
  const undo = undoConsent(context, clause, shown.hash);
  const state = clauseState(clause, today);
  const inForce = wordingInForce(clause, today);
  const isOpen = openProposals(clause, today).includes(shown);
  const isEnded = inForce === null && !isOpen;
  const isOverInForce = inForce !== null && inForce.hash !== shown.hash;
  // What holds is there to be read; what can be done about it stays small beside it.
  const kind = inForce?.hash === shown.hash ? 'plain' : 'quiet';
  const isOwnToChange =
    clause.clauseKind === 'boundary' || (shown.author === me.id && (isOpen || isEnded));
  const role = clauseRole(clause, me.id, today);
  const mayReword =
    typeof ruleFor(clause.clauseKind, state, role, 'propose') !== 'string' &&
    (clause.closedBy === null || clause.closedBy === me.id);
  if (asks) {
    return (
      <div
        ref={question}
        className={styles['acts']}
        role="group"
        aria-labelledby={questionId}
        tabIndex={-1}
      >
        <OnEscape run={leave} />
        <p id={questionId} className={styles['question']}>
          {isOverInForce ? (
            <FormattedMessage id="agreements.act.withdraw-in-force-question" />
          ) : (
            <FormattedMessage id="agreements.act.withdraw-question" />
          )}
        </p>
        <Button kind="quiet" onClick={() => void withdrawHere()}>
          <FormattedMessage id="agreements.act.withdraw" />
        </Button>
        <Button kind="plain" onClick={leave}>
          <FormattedMessage id="agreements.act.keep-it" />
        </Button>
      </div>
    );
  }
  return (
    <div ref={acts} className={styles['acts']}>
      {awaitsMe && (
        <Button kind={isNext ? 'primary' : 'quiet'} onClick={onAnswer}>
          <FormattedMessage id="agreements.act.answer" />
        </Button>
      )}
      {acknowledgement.ok && (
        <>
          <Button
            kind="quiet"
            size="small"
            aria-describedby={acknowledgeNoteId}
            onClick={() => void actHere(acknowledgement)}
          >
            <FormattedMessage id="agreements.act.acknowledge" />
          </Button>
          <span id={acknowledgeNoteId} className={styles['aside']}>
            <FormattedMessage
              id="agreements.act.acknowledge-note"
              values={{ partner: partner?.name ?? '' }}
            />
          </span>
        </>
      )}
      {undo.ok && (
        <Button kind="quiet" size="small" onClick={() => void actHere(undo)}>
          <FormattedMessage id="agreements.sheet.take-back" />
        </Button>
      )}
      {mayReword && !awaitsMe && (
        <Button kind={kind} size="small" onClick={onOtherWords}>
          {isOwnToChange ? (
            <FormattedMessage id="agreements.act.change-words" />
          ) : (
            <FormattedMessage id="agreements.act.other-words" />
          )}
        </Button>
      )}
      {canWithdraw && (
        <Button kind={kind} size="small" onClick={() => setAsks(true)}>
          <FormattedMessage id="agreements.act.withdraw" />
        </Button>
      )}
      {isEnded && shown.author === me.id && (
        <Button kind="quiet" size="small" onClick={onKeepWords}>
          <FormattedMessage id="agreements.act.keep-words" />
        </Button>
      )}
      <ActOutcome refusal={refusal} saved={saved} />
    </div>
  );
};
