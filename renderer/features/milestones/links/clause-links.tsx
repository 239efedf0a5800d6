import { useEffect, useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { CommandResult } from '#shared/domain/command.ts';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import { linkMilestone, unlinkMilestone } from '#shared/domain/milestones/link-commands.ts';
import { useFreeClauses, useLinkableClauses } from './use-linkable-clauses.ts';
import styles from './links.module.css';

interface ClauseLinksProps {
  readonly milestone: Milestone;
  readonly act: (result: CommandResult) => Promise<boolean>;
}

/** Clauses it belongs to, in their own words. */
export const ClauseLinks = ({ milestone, act }: ClauseLinksProps) => {
  const { me } = useSession();
  const contextOf = useCommandContext();
  const clauses = useLinkableClauses();
  const linked = clauses.filter(({ id }) => milestone.clauses.includes(id));
  return linked.map(({ id, number, words }) => (
    <p key={id} className={styles['link']}>
      <span className={styles['words']}>
        <FormattedMessage id="milestones.link.belongs" values={{ number }} /> <bdi>{words}</bdi>
      </span>
      {me !== null && (
        <Button
          kind="plain"
          size="small"
          onClick={() => void act(unlinkMilestone(contextOf(), milestone, id))}
        >
          <FormattedMessage id="milestones.link.remove" />
        </Button>
      )}
    </p>
  ));
};

interface LinkChoiceProps extends ClauseLinksProps {
  readonly onDone: () => void;
}

/** The clauses it could belong to, in their own words; choosing one is all there is to do. */
export const LinkChoice = ({ milestone, act, onDone }: LinkChoiceProps) => {
  const { formatMessage } = useIntl();
  const contextOf = useCommandContext();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  const choose = async (clause: string) => {
    if (await act(linkMilestone(contextOf(), milestone, clause))) onDone();
  };
  return (
    <div
      ref={list}
      role="group"
      aria-label={formatMessage({ id: 'milestones.link.choose' })}
      className={styles['choice']}
    >
      <p className={styles['choiceTitle']} aria-hidden>
        <FormattedMessage id="milestones.link.choose" />
      </p>
      {useFreeClauses(milestone).map(({ id, number, words }) => (
        <button key={id} type="button" onClick={() => void choose(id)}>
          <span>{number}.</span> <bdi>{words}</bdi>
        </button>
      ))}
      <Button size="small" onClick={onDone}>
        <FormattedMessage id="milestones.slip.leave" />
      </Button>
    </div>
  );
};
