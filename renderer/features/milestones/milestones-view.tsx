import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { useAct } from '#renderer/session/use-act.ts';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import type { Draft } from '#renderer/storage/use-drafts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { ThreadProgress } from '#renderer/ui/feedback/thread-progress.tsx';
import { EmptyState } from '#renderer/ui/layout/empty-state.tsx';
import { WidePage } from '#renderer/ui/layout/wide-page.tsx';
import { BoardThread } from '#renderer/ui/thread/board-thread.tsx';
import { useUndo } from '#renderer/ui/undo.ts';
import { moveMilestone, type MilestoneDraft } from '#shared/domain/milestones/commands.ts';
import type { MilestoneColumn } from '#shared/domain/milestones/kinds.ts';
import type { Card } from '#shared/domain/milestones/selectors.ts';
import { BoardColumn } from './board-column.tsx';
import { CardSlip, type Place } from './card-slip.tsx';
import { useColumnNames } from './column-name.tsx';
import { NewMilestone } from './new-milestone.tsx';
import { ActOutcome } from './act-outcome.tsx';
import { cardTitle, MILESTONES_ROOM, useBoard } from './use-board.ts';
import styles from './milestones.module.css';

/** What can be taken back: a move, or a private card that was put away. */
type LastAct =
  | {
      readonly type: 'moved';
      readonly id: string;
      readonly title: string;
      readonly from: MilestoneColumn;
      readonly to: MilestoneColumn;
    }
  | { readonly type: 'put-away'; readonly draft: Draft<MilestoneDraft> };

interface Opened {
  readonly id: string;
  readonly place: Place;
  /** Said when the card was dropped where it can't simply go. */
  readonly why?: 'needs-both' | 'needs-offer';
}

const RAISED = 20;

const columnOf = (what: Card): MilestoneColumn =>
  what.type === 'shared' ? what.milestone.column : what.draft.body.column;

/** The board: what is hoped for, practised, noticed and celebrated. There is no "failed". */
export const MilestonesView = () => {
  const { drafts: store, me } = useSession();
  const { formatMessage } = useIntl();
  const announce = useAnnounce();
  const contextOf = useCommandContext();
  const names = useColumnNames();
  const board = useBoard();
  const { act, refusal, saved } = useAct();
  const area = useRef<HTMLDivElement>(null);
  const [isNew, setIsNew] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [lastAct, setLastAct] = useState<LastAct | null>(null);
  const card = opened === null ? undefined : board.cardOf(opened.id);

  const placeOf = (element: Element | null): Place => {
    const box = element?.getBoundingClientRect();
    const base = area.current?.getBoundingClientRect();
    if (box === undefined || base === undefined) return { x: 0, y: 0, width: 280 };
    const width = Math.max(box.width + RAISED * 2, 280);
    const x = Math.min(box.left - base.left - RAISED, base.width - width + RAISED);
    return { x: Math.max(-RAISED, x), y: box.top - base.top - 8, width };
  };
  const open = (what: Card, why?: Opened['why']) =>
    setOpened({
      id: what.id,
      place: placeOf(area.current?.querySelector(`[data-key="${what.id}"]`) ?? null),
      ...(why === undefined ? {} : { why }),
    });

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

  const relocate = async (what: Card, to: MilestoneColumn): Promise<boolean> => {
    if (what.type === 'private') {
      if (to !== 'hoped' && to !== 'practising') return false;
      await store?.save({
        id: what.id,
        room: MILESTONES_ROOM,
        kind: 'milestone',
        body: { ...what.draft.body, column: to },
      });
      return true;
    }
    return to !== 'celebrated' && act(moveMilestone(contextOf(), what.milestone, to));
  };
  const move = async (id: string, to: MilestoneColumn) => {
    const what = board.cardOf(id);
    if (what === undefined || columnOf(what) === to || me === null) return;
    const from = columnOf(what);
    if (what.type === 'private' && (to === 'noticed' || to === 'celebrated')) {
      open(what, 'needs-offer');
      return;
    }
    if (to === 'celebrated') {
      open(what, 'needs-both');
      return;
    }
    setOpened(null);
    if (!(await relocate(what, to))) return;
    setLastAct({ type: 'moved', id, title: cardTitle(what), from, to });
    announce(
      formatMessage({ id: 'milestones.moved' }, { title: cardTitle(what), column: names[to] }),
    );
  };
  const putAway = (id: string) => {
    const draft = board.drafts.find((each) => each.id === id);
    setOpened(null);
    if (draft === undefined) return;
    setLastAct({ type: 'put-away', draft });
    void store?.remove(id);
    announce(formatMessage({ id: 'milestones.put-away' }, { title: draft.body.title }));
  };
  const undo = () => {
    setLastAct(null);
    if (lastAct?.type === 'put-away') void store?.restore(lastAct.draft);
    const what = lastAct?.type === 'moved' ? board.cardOf(lastAct.id) : undefined;
    if (lastAct?.type === 'moved' && what !== undefined) void relocate(what, lastAct.from);
  };
  useUndo(lastAct === null ? null : undo);

  return (
    <WidePage
      title={<FormattedMessage id="milestones.title" />}
      beside={
        me !== null && (
          <Button onClick={() => setIsNew(true)}>
            <FormattedMessage id="milestones.hope" />
          </Button>
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
            actions={
              me !== null && (
                <Button kind="primary" onClick={() => setIsNew(true)}>
                  <FormattedMessage id="milestones.hope" />
                </Button>
              )
            }
          />
        </div>
      )}
      <div className={styles['last']}>
        {lastAct?.type === 'moved' && (
          <Note>
            <FormattedMessage
              id="milestones.moved"
              values={{ title: lastAct.title, column: names[lastAct.to] }}
            />{' '}
            <Button size="small" onClick={undo}>
              <FormattedMessage id="milestones.moved.undo" />
            </Button>
          </Note>
        )}
        {lastAct?.type === 'put-away' && (
          <Note>
            <FormattedMessage
              id="milestones.put-away"
              values={{ title: lastAct.draft.body.title }}
            />{' '}
            <Button size="small" onClick={undo}>
              <FormattedMessage id="milestones.put-away.undo" />
            </Button>
          </Note>
        )}
        <ActOutcome refusal={refusal} saved={saved} />
      </div>
      {board.columns === undefined ? (
        <ThreadProgress label={formatMessage({ id: 'milestones.loading' })} />
      ) : (
        <div ref={area} className={styles['board']}>
          {board.columns.map((column) => (
            <BoardColumn
              key={column.column}
              column={column}
              onOpen={open}
              onMove={(id, to) => void move(id, to)}
            />
          ))}
          {opened !== null && card !== undefined && (
            <CardSlip
              key={opened.id}
              card={card}
              board={board}
              place={opened.place}
              {...(opened.why === undefined ? {} : { why: opened.why })}
              onMove={(id, to) => void move(id, to)}
              onPutAway={putAway}
              onClose={() => setOpened(null)}
            />
          )}
        </div>
      )}
    </WidePage>
  );
};
