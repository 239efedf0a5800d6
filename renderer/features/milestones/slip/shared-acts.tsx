import { FormattedMessage } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { CommandResult } from '#shared/domain/command.ts';
import { joinMilestone, withdrawMilestone } from '#shared/domain/milestones/commands.ts';
import { isNoticedByOther, type Milestone } from '#shared/domain/milestones/fold.ts';
import type { MilestoneColumn } from '#shared/domain/milestones/kinds.ts';
import { isTellable } from '#shared/domain/milestones/voice-commands.ts';
import { PrintingAct } from '../keepsake/printing-act.tsx';
import { LinkMenu } from '../links/clause-links.tsx';
import { MoveMenu } from './move-menu.tsx';
import type { Purpose } from './say-something.tsx';
import styles from '../milestones.module.css';

interface SharedActsProps {
  readonly milestone: Milestone;
  readonly act: (result: CommandResult) => Promise<boolean>;
  readonly onSay: (purpose: Purpose) => void;
  readonly onTell: () => void;
  readonly onMove: (id: string, to: MilestoneColumn) => void;
  readonly onClose: () => void;
}

/** Everything that one of the two, here alone, can do with a shared card. */
export const SharedActs = (props: SharedActsProps) => {
  const { milestone, act, onSay, onTell, onMove, onClose } = props;
  const { me, partner } = useSession();
  const contextOf = useCommandContext();
  if (me === null) return null;
  const isCelebrated = milestone.celebratedOn !== null;
  const isNoticed = isNoticedByOther(milestone, me.id);
  const didNotice = milestone.noticed.some(({ person }) => person === me.id);
  const isToldByBoth = milestone.voices.filter(({ words }) => words !== null).length > 1;
  const canJoin =
    !isCelebrated &&
    milestone.proposer !== me.id &&
    !milestone.joined &&
    milestone.column !== 'noticed';
  return (
    <div className={styles['acts']}>
      {canJoin && (
        <Button size="small" onClick={() => void act(joinMilestone(contextOf(), milestone))}>
          <FormattedMessage id="milestones.slip.join" />
        </Button>
      )}
      {!isCelebrated && (
        <Button size="small" onClick={() => onSay('noticed')}>
          {didNotice && <FormattedMessage id="milestones.slip.notice-again" />}
          {!didNotice &&
            (isNoticed ? (
              <FormattedMessage id="milestones.slip.notice-add" />
            ) : (
              <FormattedMessage id="milestones.slip.notice" />
            ))}
        </Button>
      )}
      {isNoticed && (
        <Button size="small" onClick={() => onSay('reply')}>
          <FormattedMessage id="milestones.slip.reply" values={{ partner: partner?.name ?? '' }} />
        </Button>
      )}
      {isCelebrated && (
        <Button size="small" onClick={() => onSay('helped')}>
          <FormattedMessage id="milestones.slip.helped-field" />
        </Button>
      )}
      {isTellable(milestone) && (
        <Button size="small" onClick={onTell}>
          {isToldByBoth ? (
            <FormattedMessage id="milestones.voice.read" />
          ) : (
            <FormattedMessage id="milestones.voice.tell" />
          )}
        </Button>
      )}
      {!isCelebrated && (
        <MoveMenu
          from={milestone.column}
          to={['hoped', 'practising', 'noticed']}
          onMove={(to) => onMove(milestone.id, to)}
        />
      )}
      <LinkMenu milestone={milestone} act={act} />
      {isCelebrated && <PrintingAct milestone={milestone} act={act} />}
      {withdrawMilestone(contextOf(), milestone).ok && (
        <Button
          kind="plain"
          size="small"
          onClick={() => {
            void act(withdrawMilestone(contextOf(), milestone)).then(onClose);
          }}
        >
          <FormattedMessage id="milestones.slip.withdraw" />
        </Button>
      )}
    </div>
  );
};
