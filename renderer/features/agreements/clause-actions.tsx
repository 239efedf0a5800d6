import { useState } from 'react';
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
} from '#shared/domain/agreements/selectors.ts';
import { ruleFor } from '#shared/domain/agreements/states.ts';
import type { Clause, Proposal } from '#shared/domain/agreements/clause.ts';
import { ActOutcome } from './act-outcome.tsx';
import styles from './agreements.module.css';

interface ClauseActionsProps {
  readonly clause: Clause;
  readonly shown: Proposal;
  readonly onAnswer: () => void;
  readonly onOtherWords: () => void;
}

/** What this person may do with this clause now; what they may not is not offered. */
export const ClauseActions = ({ clause, shown, onAnswer, onOtherWords }: ClauseActionsProps) => {
  const { me } = useSession();
  const today = useToday();
  const contextOf = useCommandContext();
  const { act, refusal, saved } = useAct();
  const [asks, setAsks] = useState(false);
  if (me === null) {
    const isOpen = openProposals(clause, today).includes(shown);
    return isOpen && clause.clauseKind !== 'boundary' ? (
      <div className={styles['acts']}>
        <Button kind="primary" onClick={onAnswer}>
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
  const role = clauseRole(clause, me.id, today);
  const mayReword =
    typeof ruleFor(clause.clauseKind, clauseState(clause, today), role, 'propose') !== 'string' &&
    (clause.closedBy === null || clause.closedBy === me.id);
  if (asks) {
    return (
      <div className={styles['acts']} role="group">
        <p className={styles['question']}>
          <FormattedMessage id="agreements.act.withdraw-question" />
        </p>
        <Button
          kind="quiet"
          onClick={() => {
            setAsks(false);
            void act(withdraw(contextOf(), clause));
          }}
        >
          <FormattedMessage id="agreements.act.withdraw" />
        </Button>
        <Button kind="plain" onClick={() => setAsks(false)}>
          <FormattedMessage id="agreements.act.keep-it" />
        </Button>
      </div>
    );
  }
  return (
    <div className={styles['acts']}>
      {awaitsMe && (
        <Button kind="primary" onClick={onAnswer}>
          <FormattedMessage id="agreements.act.answer" />
        </Button>
      )}
      {acknowledgement.ok && (
        <Button kind="quiet" size="small" onClick={() => void act(acknowledgement)}>
          <FormattedMessage id="agreements.act.acknowledge" />
        </Button>
      )}
      {undo.ok && (
        <Button kind="quiet" size="small" onClick={() => void act(undo)}>
          <FormattedMessage id="agreements.sheet.take-back" />
        </Button>
      )}
      {mayReword && !awaitsMe && (
        <Button kind="quiet" size="small" onClick={onOtherWords}>
          <FormattedMessage id="agreements.act.other-words" />
        </Button>
      )}
      {canWithdraw && (
        <Button kind="quiet" size="small" onClick={() => setAsks(true)}>
          <FormattedMessage id="agreements.act.withdraw" />
        </Button>
      )}
      <ActOutcome refusal={refusal} saved={saved} />
    </div>
  );
};
