import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { ThreadProgress } from '#renderer/ui/feedback/thread-progress.tsx';
import { EmptyState } from '#renderer/ui/layout/empty-state.tsx';
import { WidePage } from '#renderer/ui/layout/wide-page.tsx';
import { BoardThread } from '#renderer/ui/thread/board-thread.tsx';
import type { MilestoneColumn } from '#shared/domain/milestones/kinds.ts';
import type { Card } from '#shared/domain/milestones/selectors.ts';
import { ActOutcome } from './act-outcome.tsx';
import { BigCelebration } from './big-celebration.tsx';
import { BoardColumn } from './board-column.tsx';
import { CardSlip, type Place } from './card-slip.tsx';
import { LastActNote } from './last-act.tsx';
import { NewMilestone } from './new-milestone.tsx';
import { useBoard } from './use-board.ts';
import { useCardFocus } from './use-card-focus.ts';
import { useMoments } from './use-moments.ts';
import { columnOf, useMoves, type WhyNot } from './use-moves.ts';
import styles from './milestones.module.css';

interface Opened {
  readonly id: string;
  readonly place: Place;
  /** Said when the card was dropped where it can't simply go. */
  readonly why?: WhyNot;
}

const RAISED = 20;

/** The board: what is hoped for, practised, noticed and celebrated. There is no "failed". */
export const MilestonesView = () => {
  const { me, mode } = useSession();
  const { formatMessage } = useIntl();
  const board = useBoard();
  const moments = useMoments(board);
  const area = useRef<HTMLDivElement>(null);
  const focusCard = useCardFocus(area);
  const [isNew, setIsNew] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const card = opened === null ? undefined : board.cardOf(opened.id);

  const placeOf = (element: Element | null): Place => {
    const box = element?.getBoundingClientRect();
    const base = area.current?.getBoundingClientRect();
    if (box === undefined || base === undefined) return { x: 0, y: 0, width: 280 };
    const width = Math.max(box.width + RAISED * 2, 280);
    const x = Math.min(box.left - base.left - RAISED, base.width - width + RAISED);
    return { x: Math.max(-RAISED, x), y: box.top - base.top - 8, width };
  };
  const open = (what: Card, why?: WhyNot) =>
    setOpened({
      id: what.id,
      place: placeOf(area.current?.querySelector(`[data-key="${what.id}"]`) ?? null),
      ...(why === undefined ? {} : { why }),
    });
  const close = () => {
    setOpened(null);
    if (opened !== null) focusCard(opened.id);
  };
  const moves = useMoves({
    board,
    onMove: (what, to) => {
      setOpened(null);
      focusCard(what.id, to);
    },
    onStay: open,
  });
  const onMove = (id: string, to: MilestoneColumn) => void moves.move(id, to);

  // A card that comes to another column takes its slip along; the list draws it a frame later.
  const column = card === undefined ? null : columnOf(card);
  const follow = useEffectEvent(() => {
    if (card !== undefined) open(card, opened?.why);
  });
  useEffect(() => {
    if (column === null) return;
    const frame = requestAnimationFrame(() => follow());
    return () => cancelAnimationFrame(frame);
  }, [column]);

  // The card has just come to its last column: whoever was with it goes along.
  const celebrated = moments.moment?.id ?? null;
  const goAlong = useEffectEvent(() => {
    if (celebrated !== null && opened === null) focusCard(celebrated, 'celebrated');
  });
  useEffect(() => {
    if (celebrated !== null) goAlong();
  }, [celebrated]);

  const hope = me !== null && (
    <Button kind={board.isEmpty ? 'primary' : 'quiet'} onClick={() => setIsNew(true)}>
      <FormattedMessage id="milestones.hope" />
    </Button>
  );
  return (
    <WidePage
      title={<FormattedMessage id="milestones.title" />}
      beside={!board.isEmpty && board.columns !== undefined && hope}
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
      <div className={styles['last']}>
        {mode === 'together' && (
          <Note>
            <FormattedMessage id="milestones.together.note" />
          </Note>
        )}
        <LastActNote lastAct={moves.lastAct} onUndo={() => moves.undo()} />
        <ActOutcome refusal={moves.refusal} saved={moves.saved} />
      </div>
      {board.columns === undefined ? (
        <ThreadProgress label={formatMessage({ id: 'milestones.loading' })} />
      ) : (
        <div ref={area} className={styles['board']}>
          {board.columns.map((each) => (
            <BoardColumn
              key={each.column}
              column={each}
              canMove={me !== null}
              moments={moments}
              onOpen={open}
              onMove={onMove}
            />
          ))}
          {opened !== null && card !== undefined && (
            <CardSlip
              key={opened.id}
              card={card}
              board={board}
              moments={moments}
              place={opened.place}
              {...(opened.why === undefined ? {} : { why: opened.why })}
              onMove={onMove}
              onPutAway={(id) => {
                setOpened(null);
                moves.putAway(id);
              }}
              onClose={close}
            />
          )}
        </div>
      )}
      {moments.moment?.size === 'big' && (
        <BigCelebration
          key={moments.moment.id}
          title={moments.moment.title}
          onEnd={() => moments.end()}
        />
      )}
    </WidePage>
  );
};
