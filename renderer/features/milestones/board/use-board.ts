import { useSession, type Person } from '#renderer/session/session-context.tsx';
import { useDrafts, type Draft } from '#renderer/storage/use-drafts.ts';
import { useItems } from '#renderer/storage/use-items.ts';
import type { MilestoneDraft, NotYetDraft } from '#shared/domain/milestones/commands.ts';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import { MILESTONES_PAGE, milestonesProjection } from '#shared/domain/milestones/projection.ts';
import type { VoiceDraft } from '#shared/domain/milestones/voice-commands.ts';
import { board, type BoardColumn, type Card } from '#shared/domain/milestones/selectors.ts';

export const MILESTONES_ROOM = 'milestones';

/** My half was said, and its moment hasn't played: personal vault, kind `moment`. */
interface MomentDraft {
  readonly milestone: string;
}

export interface Board {
  /** undefined while the page is being opened. */
  readonly columns: readonly BoardColumn[] | undefined;
  /** Everything on the page, what was taken back included. */
  readonly milestones: readonly Milestone[] | undefined;
  readonly isEmpty: boolean;
  /** My private milestones and "not yet"s, whole, for saving and bringing back. */
  readonly drafts: readonly Draft<MilestoneDraft>[];
  readonly notYets: readonly Draft<NotYetDraft>[];
  readonly moments: readonly Draft<MomentDraft>[];
  /** My tellings that aren't out yet. */
  readonly voices: readonly Draft<VoiceDraft>[];
  cardOf(id: string): Card | undefined;
  nameOf(person: string): string;
  personOf(id: string): Person | undefined;
}

export const useBoard = (): Board => {
  const { people } = useSession();
  const milestones = useItems(milestonesProjection, MILESTONES_PAGE);
  const all = useDrafts<MilestoneDraft & VoiceDraft>(MILESTONES_ROOM);
  const drafts = all.filter((draft) => draft.kind === 'milestone');
  const columns = milestones === undefined ? undefined : board(milestones, drafts);
  return {
    columns,
    milestones,
    isEmpty: columns?.every((column) => column.cards.length === 0) ?? false,
    drafts,
    notYets: all.filter((draft) => draft.kind === 'not-yet'),
    moments: all.filter((draft) => draft.kind === 'moment'),
    voices: all.filter((draft) => draft.kind === 'voice'),
    cardOf: (id) => columns?.flatMap((column) => column.cards).find((card) => card.id === id),
    nameOf: (id) => people.find((person) => person.id === id)?.name ?? '',
    personOf: (id) => people.find((person) => person.id === id),
  };
};

export const cardTitle = (card: Card): string =>
  card.type === 'shared' ? card.milestone.title : card.draft.body.title;
