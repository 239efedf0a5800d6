import { useState, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { celebrateMilestone } from '#shared/domain/milestones/commands.ts';
import type { CelebrationSize } from '#shared/domain/milestones/kinds.ts';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import type { CommandResult } from '#shared/domain/command.ts';
import { CelebrationSizes } from './celebration-sizes.tsx';
import { MILESTONES_ROOM, type Board } from '../board/use-board.ts';
import styles from '../milestones.module.css';

interface CelebrateProps {
  readonly milestone: Milestone;
  readonly board: Board;
  readonly act: (result: CommandResult) => Promise<boolean>;
  readonly onCelebrated: (milestone: Milestone) => Promise<void>;
  readonly onClose: () => void;
  /** The row of acts around these, which are its main ones. */
  readonly children: (main: ReactNode) => ReactNode;
}

/** My half of celebrating, or "not yet", which is a note to myself and changes nothing anyone can see. */
export const Celebrate = ({
  milestone,
  board,
  act,
  onCelebrated,
  onClose,
  children,
}: CelebrateProps) => {
  const { drafts } = useSession();
  const contextOf = useCommandContext();
  const [size, setSize] = useState<CelebrationSize>('quiet');
  const said = board.notYets.find((draft) => draft.body.milestone === milestone.id);
  const celebrate = async () => {
    if (!(await act(celebrateMilestone(contextOf(), milestone, size)))) return;
    onClose();
    // The book may be closed by then: a note to oneself stays, and says nothing to anyone.
    if (said !== undefined) drafts?.remove(said.id).catch(() => undefined);
    await onCelebrated(milestone);
  };
  const notYet = () =>
    void drafts?.save({
      room: MILESTONES_ROOM,
      kind: 'not-yet',
      body: { milestone: milestone.id },
    });
  return (
    <>
      {children(
        <>
          <Button kind="primary" onClick={() => void celebrate()}>
            <FormattedMessage id="milestones.slip.celebrate" />
          </Button>
          {said === undefined && (
            <Button onClick={notYet}>
              <FormattedMessage id="milestones.slip.not-yet" />
            </Button>
          )}
        </>,
      )}
      {said !== undefined && (
        <div className={styles['said']}>
          <Note>
            <FormattedMessage id="milestones.slip.not-yet-said" />
          </Note>
        </div>
      )}
      <CelebrationSizes value={size} onChange={setSize} />
    </>
  );
};
