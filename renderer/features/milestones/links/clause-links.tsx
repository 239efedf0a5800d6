import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import type { CommandResult } from '#shared/domain/command.ts';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import { MILESTONE_LIMITS } from '#shared/domain/milestones/kinds.ts';
import { linkMilestone, unlinkMilestone } from '#shared/domain/milestones/link-commands.ts';
import { useLinkableClauses } from './use-linkable-clauses.ts';
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

/** A menu of the clauses it could belong to. */
export const LinkMenu = ({ milestone, act }: ClauseLinksProps) => {
  const { formatMessage } = useIntl();
  const contextOf = useCommandContext();
  const clauses = useLinkableClauses();
  const free = clauses.filter(({ id }) => !milestone.clauses.includes(id));
  if (free.length === 0 || milestone.clauses.length >= MILESTONE_LIMITS.clauses) return null;
  return (
    <Menu
      label={formatMessage({ id: 'milestones.link.choose' })}
      trigger={<FormattedMessage id="milestones.link.choose" />}
      items={free.map(({ id, number, words }) => ({
        id,
        label: (
          <span className={styles['choice']}>
            {number}. <bdi>{words}</bdi>
          </span>
        ),
        onSelect: () => void act(linkMilestone(contextOf(), milestone, id)),
      }))}
    />
  );
};
