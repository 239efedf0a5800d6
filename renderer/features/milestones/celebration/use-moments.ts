import { useEffect, useEffectEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import type { CelebrationSize } from '#shared/domain/milestones/kinds.ts';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import { celebrationSize } from '#shared/domain/milestones/selectors.ts';
import { MILESTONES_ROOM, type Board } from '../board/use-board.ts';

/** A celebration while it plays. */
export interface Moment {
  readonly id: string;
  readonly title: string;
  readonly size: CelebrationSize;
}

export interface Moments {
  readonly moment: Moment | null;
  /** Plays it (again). */
  play(milestone: Milestone): void;
  /** My half was said: its moment plays once, as soon as the other has said it too. */
  expect(milestone: Milestone): Promise<void>;
  end(): void;
}

/** The moment of a card that both celebrated; null until the board shows it there. */
const momentOf = (board: Board, id: string | null): Moment | null => {
  const card = id === null ? undefined : board.cardOf(id);
  if (card?.type !== 'shared' || card.milestone.celebratedOn === null) return null;
  const { milestone } = card;
  return {
    id: milestone.id,
    title: milestone.title,
    size: celebrationSize(milestone) ?? 'quiet',
  };
};

/**
 * Each person's moment is kept as a draft of their own from saying their half until it has played:
 * nothing shared, and nothing that says what anybody has seen (S8, S23). It is erased, not binned.
 */
export const useMoments = (board: Board): Moments => {
  const { drafts } = useSession();
  const { formatMessage } = useIntl();
  const announce = useAnnounce();
  const [again, setAgain] = useState<string | null>(null);
  const due = board.moments.find((draft) => momentOf(board, draft.body.milestone) !== null);
  const moment = momentOf(board, again ?? due?.body.milestone ?? null);
  const say = useEffectEvent(() => {
    if (moment === null) return;
    announce(formatMessage({ id: 'milestones.celebrated.said' }, { title: moment.title }));
  });
  const momentId = moment?.id ?? null;
  useEffect(() => {
    if (momentId !== null) say();
  }, [momentId]);
  return {
    moment,
    play: (milestone) => setAgain(milestone.id),
    expect: async (milestone) => {
      // The book may be closed by then: the half is said, its moment goes unplayed.
      await drafts
        ?.save({ room: MILESTONES_ROOM, kind: 'moment', body: { milestone: milestone.id } })
        .catch(() => undefined);
    },
    end: () => {
      setAgain(null);
      // Closed under it, it plays once more.
      if (again === null && due !== undefined) drafts?.erase(due.id).catch(() => undefined);
    },
  };
};
