import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import type { SavedState } from '#renderer/session/use-commit.ts';
import { useAct } from '#renderer/session/use-act.ts';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import type { Draft } from '#renderer/storage/use-drafts.ts';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import { useUndo } from '#renderer/ui/undo.ts';
import type { Refusal } from '#shared/domain/command.ts';
import { moveMilestone, type MilestoneDraft } from '#shared/domain/milestones/commands.ts';
import type { MilestoneColumn } from '#shared/domain/milestones/kinds.ts';
import type { Card } from '#shared/domain/milestones/selectors.ts';
import { useColumnNames } from './column-name.tsx';
import { cardTitle, MILESTONES_ROOM, type Board } from './use-board.ts';

/** What can be taken back: a move, or a private card that was put away. */
export type LastAct =
  | {
      readonly type: 'moved';
      readonly id: string;
      readonly title: string;
      readonly from: MilestoneColumn;
      readonly to: MilestoneColumn;
    }
  | { readonly type: 'put-away'; readonly draft: Draft<MilestoneDraft> };

/** Why a card that was dropped somewhere opens instead of moving there. */
export type WhyNot = 'needs-both' | 'needs-offer';

interface Moves {
  readonly lastAct: LastAct | null;
  readonly refusal: Refusal | null;
  readonly saved: SavedState;
  move(id: string, to: MilestoneColumn): Promise<void>;
  putAway(id: string): void;
  undo(): void;
}

interface MovesOptions {
  readonly board: Board;
  /** The card is on its way to `to`, or stays because of `whyNot`. */
  readonly onMove: (card: Card, to: MilestoneColumn) => void;
  readonly onStay: (card: Card, whyNot: WhyNot) => void;
}

export const columnOf = (what: Card): MilestoneColumn =>
  what.type === 'shared' ? what.milestone.column : what.draft.body.column;

/** Moving and putting away, each to be taken back once. */
export const useMoves = ({ board, onMove, onStay }: MovesOptions): Moves => {
  const { drafts: store, me } = useSession();
  const { formatMessage } = useIntl();
  const announce = useAnnounce();
  const contextOf = useCommandContext();
  const names = useColumnNames();
  const { act, refusal, saved } = useAct();
  const [lastAct, setLastAct] = useState<LastAct | null>(null);

  const tellMoved = (title: string, to: MilestoneColumn) =>
    announce(formatMessage({ id: 'milestones.moved' }, { title, column: names[to] }));

  const relocate = async (what: Card, to: MilestoneColumn): Promise<boolean> => {
    onMove(what, to);
    if (what.type === 'shared') {
      return to !== 'celebrated' && act(moveMilestone(contextOf(), what.milestone, to));
    }
    if (to !== 'hoped' && to !== 'practising') return false;
    await store?.save({
      id: what.id,
      room: MILESTONES_ROOM,
      kind: 'milestone',
      body: { ...what.draft.body, column: to },
    });
    return true;
  };
  const move = async (id: string, to: MilestoneColumn) => {
    const what = board.cardOf(id);
    if (what === undefined || columnOf(what) === to || me === null) return;
    const from = columnOf(what);
    if (what.type === 'private' && (to === 'noticed' || to === 'celebrated')) {
      onStay(what, 'needs-offer');
      return;
    }
    if (to === 'celebrated') {
      onStay(what, 'needs-both');
      return;
    }
    // Until this one is kept there is nothing to take back: never the one before it.
    setLastAct(null);
    if (!(await relocate(what, to))) return;
    setLastAct({ type: 'moved', id, title: cardTitle(what), from, to });
    tellMoved(cardTitle(what), to);
  };
  const putAway = (id: string) => {
    const draft = board.drafts.find((each) => each.id === id);
    if (draft === undefined) return;
    setLastAct({ type: 'put-away', draft });
    void store?.remove(id);
    announce(formatMessage({ id: 'milestones.put-away' }, { title: draft.body.title }));
  };
  const undo = () => {
    setLastAct(null);
    if (lastAct?.type === 'put-away') {
      void store?.restore(lastAct.draft);
      announce(formatMessage({ id: 'milestones.put-away.undone' }));
    }
    const what = lastAct?.type === 'moved' ? board.cardOf(lastAct.id) : undefined;
    if (lastAct?.type !== 'moved' || what === undefined) return;
    void relocate(what, lastAct.from).then((isDone) => {
      if (isDone) tellMoved(lastAct.title, lastAct.from);
    });
  };
  useUndo(lastAct === null ? null : undo);
  return { lastAct, refusal, saved, move, putAway, undo };
};
