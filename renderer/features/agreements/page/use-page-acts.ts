import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import type { Draft } from '#renderer/storage/use-drafts.ts';
import type { Clause, ClauseDraft, Proposal } from '#shared/domain/agreements/clause.ts';
import { draftOfOtherWords, draftOfSameWords, newDraft } from '../draft/new-draft.ts';
import { AGREEMENTS_ROOM } from '../draft/use-draft-index.ts';
import type { Tell } from './page-state.ts';

interface PageActs {
  /** A blank draft, opened. */
  writeNew(): void;
  /** Other words for a clause: the draft already begun, else one that starts from what was read. */
  writeOtherWords(clause: Clause, read: Proposal, begun: string | undefined): void;
  /** The same words as a draft of its own. */
  keepWords(proposal: Proposal): void;
  putAway(draft: Draft<ClauseDraft>): void;
  bringBack(draft: Draft<ClauseDraft>): void;
}

/** What can be done on the page before anything is shared. */
export const usePageActs = (tell: Tell): PageActs => {
  const { drafts } = useSession();
  const today = useToday();
  const write = async (body: ClauseDraft) => {
    const saved = await drafts?.save({ room: AGREEMENTS_ROOM, kind: 'clause', body });
    if (saved !== undefined) tell({ type: 'open-draft', id: saved.id });
  };
  return {
    writeNew: () => void write(newDraft(today)),
    writeOtherWords: (clause, read, begun) => {
      if (begun === undefined) void write(draftOfOtherWords(clause, read, today));
      else tell({ type: 'open-draft', id: begun });
    },
    keepWords: (proposal) => void write(draftOfSameWords(proposal, today)),
    putAway: (draft) => {
      tell({ type: 'put-away', draft });
      void drafts?.remove(draft.id);
    },
    bringBack: (draft) => {
      void drafts?.restore(draft);
      tell({ type: 'brought-back' });
    },
  };
};
