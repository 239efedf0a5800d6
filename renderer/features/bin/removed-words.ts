import type { Draft } from '#renderer/storage/use-drafts.ts';
import type { ClauseDraft } from '#shared/domain/agreements/clause.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import type { PlanTemplate } from '#shared/domain/calendar/templates/plan-template.ts';
import type { GratitudeDraft } from '#shared/domain/gratitude/commands.ts';
import type { MilestoneDraft } from '#shared/domain/milestones/commands.ts';
import { richTextToPlainText } from '#shared/domain/rich-text/plain-text.ts';
import type { LineDraft } from '#shared/domain/today/commands.ts';

/** Rooms whose private drafts come to the bin. Private has a bin of its own, behind its door. */
export const binRooms = ['agreements', 'milestones', 'calendar', 'today'] as const;

export type BinRoom = (typeof binRooms)[number];

const kinds: Readonly<Record<BinRoom, readonly string[]>> = {
  agreements: ['clause'],
  milestones: ['milestone', 'gratitude'],
  calendar: ['plan', 'template'],
  today: ['line'],
};

/** What a person wrote, as opposed to what a room keeps for itself ("not yet", a pause, a moment). */
export const isWritten = (room: BinRoom, draft: Draft): boolean => kinds[room].includes(draft.kind);

/** The words a removed draft goes by; empty where there were none. */
export const removedWords = (room: BinRoom, draft: Draft): string => {
  switch (room) {
    case 'agreements':
      return richTextToPlainText((draft as Draft<ClauseDraft>).body.wording).trim();
    case 'milestones':
      return draft.kind === 'gratitude'
        ? (draft as Draft<GratitudeDraft>).body.words.trim()
        : (draft as Draft<MilestoneDraft>).body.title.trim();
    case 'calendar':
      return draft.kind === 'template'
        ? (draft as Draft<PlanTemplate>).body.name.trim()
        : (draft as Draft<OwnPlan>).body.title.trim();
    case 'today':
      return (draft as Draft<LineDraft>).body.text.trim();
  }
};
