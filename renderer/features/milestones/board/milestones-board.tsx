import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { AnimatePresence } from '#renderer/design/motion.tsx';
import { useSession } from '#renderer/session/session-context.tsx';
import { useShowItem } from '#renderer/ui/commands.ts';
import type { MilestoneColumn } from '#shared/domain/milestones/kinds.ts';
import type { BoardColumn as Column, Card } from '#shared/domain/milestones/selectors.ts';
import type { Moments } from '../celebration/use-moments.ts';
import { CardSlip } from '../slip/card-slip.tsx';
import type { Place } from '../slip/place-slip.ts';
import { placeSlip } from '../slip/place-slip.ts';
import { ActOutcome } from './act-outcome.tsx';
import { BoardColumn } from './board-column.tsx';
import type { ShowIndex } from './card-list.tsx';
import { LastActNote } from './last-act.tsx';
import { LiftedCard } from './lifted-card.tsx';
import type { Board } from './use-board.ts';
import { useBoardKeys } from './use-board-keys.ts';
import { useCardFocus } from './use-card-focus.ts';
import { useFlights } from './use-flights.ts';
import { columnOf, useMoves, type WhyNot } from './use-moves.ts';
import { usePointerDrag } from './use-pointer-drag.ts';
import { useWidthChange } from './use-width-change.ts';
import styles from '../milestones.module.css';

interface Opened {
  readonly id: string;
  readonly place: Place;
  /** Said when the card was dropped where it can't simply go. */
  readonly why?: WhyNot;
}

interface MilestonesBoardProps {
  readonly board: Board;
  readonly columns: readonly Column[];
  readonly moments: Moments;
  /** Beside what the last act says. */
  readonly note: ReactNode;
}

const arrangementOf = (columns: readonly Column[]): string =>
  columns.map(({ cards }) => cards.map((card) => card.id).join(' ')).join('|');

/** Four columns of cards, and the slip of the one that is taken up. */
export const MilestonesBoard = ({ board, columns, moments, note }: MilestonesBoardProps) => {
  const { me } = useSession();
  const area = useRef<HTMLDivElement>(null);
  const shows = useRef(new Map<MilestoneColumn, ShowIndex>());
  const focusCard = useCardFocus(area);
  const [opened, setOpened] = useState<Opened | null>(null);
  const card = opened === null ? undefined : board.cardOf(opened.id);
  const rowOf = (id: string) =>
    area.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`) ?? null;

  const open = (what: Card, why?: WhyNot) =>
    setOpened({
      id: what.id,
      place: placeSlip(area.current, rowOf(what.id)),
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
  const drag = usePointerDrag({
    area,
    canMove: me !== null,
    cardOf: (id) => board.cardOf(id),
    onDrop: async (what, to, from) => {
      flights.comesFrom(what.id, from);
      await moves.move(what.id, to);
    },
  });
  const flights = useFlights(area, arrangementOf(columns), () => drag.letGo());
  const onMove = (id: string, to: MilestoneColumn) => void moves.move(id, to);
  const showAndFocus = (id: string) => {
    const column = columns.find(({ cards }) => cards.some((each) => each.id === id));
    const index = column?.cards.findIndex((each) => each.id === id) ?? -1;
    if (column !== undefined && rowOf(id) === null) shows.current.get(column.column)?.(index);
    focusCard(id);
  };
  useShowItem('milestones.show', showAndFocus);
  const onKeyDown = useBoardKeys({
    area,
    columns,
    onFocus: showAndFocus,
    onOpen: (id) => {
      const what = board.cardOf(id);
      if (what !== undefined) open(what);
    },
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

  // Another width breaks lines and columns elsewhere: the slip stays over its card.
  useWidthChange(area, () => {
    if (card !== undefined && rowOf(card.id) !== null) open(card, opened?.why);
  });

  // The card has just come to its last column: whoever was with it goes along.
  const celebrated = moments.moment?.id ?? null;
  const goAlong = useEffectEvent(() => {
    if (celebrated !== null && opened === null) showAndFocus(celebrated);
  });
  useEffect(() => {
    if (celebrated !== null) goAlong();
  }, [celebrated]);

  return (
    <>
      <div className={styles['last']}>
        {note}
        <LastActNote lastAct={moves.lastAct} onUndo={() => moves.undo()} />
        <ActOutcome refusal={moves.refusal} saved={moves.saved} />
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- it listens for its cards */}
      <div
        ref={area}
        className={styles['board']}
        data-lifted={drag.lifted !== null || undefined}
        onKeyDown={onKeyDown}
        onPointerDownCapture={drag.onPointerDownCapture}
      >
        {columns.map((each) => (
          <BoardColumn
            key={each.column}
            column={each}
            canMove={me !== null}
            lifted={drag.lifted?.card.id ?? null}
            moments={moments}
            onOpen={open}
            onMove={onMove}
            onShowIndex={(name, show) => {
              if (show === null) shows.current.delete(name);
              else shows.current.set(name, show);
            }}
          />
        ))}
        <AnimatePresence>
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
        </AnimatePresence>
        {drag.lifted !== null && <LiftedCard lifted={drag.lifted} ghost={drag.ghost} />}
      </div>
    </>
  );
};
