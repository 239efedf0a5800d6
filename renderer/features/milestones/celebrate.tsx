import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Segmented } from '#renderer/ui/controls/choices.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { celebrateMilestone } from '#shared/domain/milestones/commands.ts';
import type { CelebrationSize } from '#shared/domain/milestones/kinds.ts';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import type { CommandResult } from '#shared/domain/command.ts';
import { MILESTONES_ROOM, type Board } from './use-board.ts';
import styles from './milestones.module.css';

interface CelebrateProps {
  readonly milestone: Milestone;
  readonly board: Board;
  readonly act: (result: CommandResult) => Promise<boolean>;
  readonly onClose: () => void;
}

/** My half of celebrating, or "not yet", which is a note to myself and changes nothing anyone can see. */
export const Celebrate = ({ milestone, board, act, onClose }: CelebrateProps) => {
  const { drafts } = useSession();
  const { formatMessage } = useIntl();
  const contextOf = useCommandContext();
  const [size, setSize] = useState<CelebrationSize>('quiet');
  const said = board.notYets.find((draft) => draft.body.milestone === milestone.id);
  const celebrate = async () => {
    if (!(await act(celebrateMilestone(contextOf(), milestone, size)))) return;
    if (said !== undefined) await drafts?.remove(said.id);
    onClose();
  };
  const notYet = () =>
    void drafts?.save({
      room: MILESTONES_ROOM,
      kind: 'not-yet',
      body: { milestone: milestone.id },
    });
  return (
    <>
      <div className={styles['acts']}>
        <Button kind="primary" onClick={() => void celebrate()}>
          <FormattedMessage id="milestones.slip.celebrate" />
        </Button>
        {said === undefined && (
          <Button onClick={notYet}>
            <FormattedMessage id="milestones.slip.not-yet" />
          </Button>
        )}
      </div>
      {said !== undefined && (
        <Note>
          <FormattedMessage id="milestones.slip.not-yet-said" />
        </Note>
      )}
      <div className={styles['how']}>
        <span aria-hidden="true">
          <FormattedMessage id="milestones.slip.how" />
          {': '}
        </span>
        <Segmented
          legend={formatMessage({ id: 'milestones.slip.how' })}
          choices={[
            { value: 'quiet', label: formatMessage({ id: 'milestones.slip.size.quiet' }) },
            { value: 'small', label: formatMessage({ id: 'milestones.slip.size.small' }) },
            { value: 'big', label: formatMessage({ id: 'milestones.slip.size.big' }) },
          ]}
          value={size}
          onChange={setSize}
        />
      </div>
    </>
  );
};
