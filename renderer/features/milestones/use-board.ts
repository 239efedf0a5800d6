import { useSession, type Person } from '#renderer/session/session-context.tsx';
import { useDrafts, type Draft } from '#renderer/storage/use-drafts.ts';
import { useItems } from '#renderer/storage/use-items.ts';
import type { MilestoneDraft, NotYetDraft } from '#shared/domain/milestones/commands.ts';
import { MILESTONES_PAGE, milestonesProjection } from '#shared/domain/milestones/projection.ts';
import { board, type BoardColumn, type Card } from '#shared/domain/milestones/selectors.ts';

export const MILESTONES_ROOM = 'milestones';

export interface Board {
  /** undefined while the page is being opened. */
  readonly columns: readonly BoardColumn[] | undefined;
  readonly isEmpty: boolean;
  /** My private milestones and "not yet"s, whole, for saving and bringing back. */
  readonly drafts: readonly Draft<MilestoneDraft>[];
  readonly notYets: readonly Draft<NotYetDraft>[];
  cardOf(id: string): Card | undefined;
  nameOf(person: string): string;
  personOf(id: string): Person | undefined;
}

export const useBoard = (): Board => {
  const { people } = useSession();
  const milestones = useItems(milestonesProjection, MILESTONES_PAGE);
  const all = useDrafts<MilestoneDraft & NotYetDraft>(MILESTONES_ROOM);
  const drafts = all.filter(
    (draft) =>
      draft.kind === 'milestone' &&
      !milestones?.some((milestone) => milestone.id === draft.body.sharedAs),
  );
  const columns = milestones === undefined ? undefined : board(milestones, drafts);
  return {
    columns,
    isEmpty: columns?.every((column) => column.cards.length === 0) ?? false,
    drafts,
    notYets: all.filter((draft) => draft.kind === 'not-yet'),
    cardOf: (id) => columns?.flatMap((column) => column.cards).find((card) => card.id === id),
    nameOf: (id) => people.find((person) => person.id === id)?.name ?? '',
    personOf: (id) => people.find((person) => person.id === id),
  };
};

export const cardTitle = (card: Card): string =>
  card.type === 'shared' ? card.milestone.title : card.draft.body.title;
