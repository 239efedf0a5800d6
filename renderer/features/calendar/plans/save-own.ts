import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import type { Draft, DraftStore } from '#renderer/storage/use-drafts.ts';
import type { PlanDraft } from './known-plan.ts';
import type { ActOutcome } from './plan-acts.ts';

const ROOM = 'calendar';

export const done = (key: string): ActOutcome => ({ status: 'done', key });
export const notSaved: ActOutcome = { status: 'not-saved', reason: 'unknown' };

/** What the store has of it now: an undo writes what was before, and is one more change all the same. */
const changesOf = (drafts: DraftStore, { id }: PlanDraft): number => {
  const kept = drafts.list(ROOM).find((each) => each.id === id) as PlanDraft | undefined;
  return (kept?.body.changes ?? 0) + 1;
};

/** Writes an owner's page of a plan: over the one there was, counting the change, or a new one. */
export const saveOwn = (
  drafts: DraftStore,
  draft: PlanDraft | null,
  own: OwnPlan,
): Promise<Draft> => {
  const { changes: _count, ...body } = own;
  return draft === null
    ? drafts.save({ room: ROOM, kind: 'plan', body })
    : drafts.save({
        id: draft.id,
        room: ROOM,
        kind: 'plan',
        body: { ...body, changes: changesOf(drafts, draft) },
      });
};
