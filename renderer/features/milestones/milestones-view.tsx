import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { ThreadProgress } from '#renderer/ui/feedback/thread-progress.tsx';
import { EmptyState } from '#renderer/ui/layout/empty-state.tsx';
import { useCommands } from '#renderer/ui/commands.ts';
import { WidePage } from '#renderer/ui/layout/wide-page.tsx';
import { BoardThread } from '#renderer/ui/thread/board-thread.tsx';
import {
  filterBoard,
  yearsOnBoard,
  type BoardFilter,
} from '#shared/domain/milestones/board-filter.ts';
import { BoardTools } from './board/board-tools.tsx';
import { MilestonesBoard } from './board/milestones-board.tsx';
import { NewMilestone } from './board/new-milestone.tsx';
import { useBoard } from './board/use-board.ts';
import { BigCelebration } from './celebration/big-celebration.tsx';
import { useMoments } from './celebration/use-moments.ts';
import { LookingBack } from './looking-back/looking-back.tsx';
import { usePhotoErasing } from './photos/use-photo-erasing.ts';
import { useVoiceTelling } from './voices/use-voice-telling.ts';
import styles from './milestones.module.css';

/** Fewer cards than this are seen at a glance. */
const enoughToChoose = 8;

/** What is hoped for, practised, noticed and celebrated. There is no "failed". */
export const MilestonesView = () => {
  const { me, mode } = useSession();
  const { formatMessage } = useIntl();
  const board = useBoard();
  const moments = useMoments(board);
  useVoiceTelling(board);
  usePhotoErasing(board.milestones);
  const [isNew, setIsNew] = useState(false);
  const [isLookingBack, setIsLookingBack] = useState(false);
  const [filter, setFilter] = useState<BoardFilter>({ whose: 'all', year: null });
  useCommands(
    me === null
      ? []
      : [
          {
            id: 'begin.milestone',
            label: formatMessage({ id: 'milestones.hope' }),
            run: () => {
              setIsLookingBack(false);
              setIsNew(true);
            },
          },
        ],
  );
  const count = board.columns?.reduce((sum, { cards }) => sum + cards.length, 0) ?? 0;
  const hope = me !== null && (
    <Button kind={board.isEmpty ? 'primary' : 'quiet'} onClick={() => setIsNew(true)}>
      <FormattedMessage id="milestones.hope" />
    </Button>
  );
  const big = moments.moment?.size === 'big' && (
    <BigCelebration
      key={moments.moment.id}
      title={moments.moment.title}
      onEnd={() => moments.end()}
    />
  );
  if (isLookingBack) {
    return (
      <>
        <LookingBack
          milestones={board.milestones}
          moments={moments}
          onBack={() => setIsLookingBack(false)}
        />
        {big}
      </>
    );
  }
  return (
    <WidePage
      isContainer
      title={<FormattedMessage id="milestones.title" />}
      tools={
        me !== null &&
        board.columns !== undefined &&
        count >= enoughToChoose && (
          <BoardTools filter={filter} years={yearsOnBoard(board.columns)} onChange={setFilter} />
        )
      }
      beside={
        !board.isEmpty &&
        board.columns !== undefined && (
          <>
            {hope}
            <Button kind="plain" onClick={() => setIsLookingBack(true)}>
              <FormattedMessage id="milestones.back.open" />
            </Button>
          </>
        )
      }
    >
      {isNew && <NewMilestone onDone={() => setIsNew(false)} />}
      <div className={styles['thread']}>
        <BoardThread />
      </div>
      {board.isEmpty && !isNew && (
        <div className={styles['empty']}>
          <p className={styles['emptyTitle']}>
            <FormattedMessage id="milestones.empty.title" />
          </p>
          <EmptyState
            why={<FormattedMessage id="milestones.empty.why" />}
            exampleLabel={<FormattedMessage id="milestones.empty.example-heading" />}
            example={<FormattedMessage id="milestones.empty.example" />}
            actions={hope}
          />
        </div>
      )}
      {board.columns === undefined ? (
        <ThreadProgress label={formatMessage({ id: 'milestones.loading' })} />
      ) : (
        <MilestonesBoard
          board={board}
          columns={filterBoard(board.columns, filter, me?.id ?? null)}
          moments={moments}
          note={
            mode === 'together' && (
              <div className={styles['lastNote']}>
                <Note>
                  <FormattedMessage id="milestones.together.note" />
                </Note>
              </div>
            )
          }
        />
      )}
      {big}
    </WidePage>
  );
};
