import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import type { Draft, DraftStore } from '#renderer/storage/use-drafts.ts';
import type { PlanDraft } from './known-plan.ts';
import type { ActOutcome } from './plan-acts.ts';

const ROOM = 'calendar';

export const done = (key: string): ActOutcome => ({ status: 'done', key });
export const notSaved: ActOutcome = { status: 'not-saved', reason: 'unknown' };

/** Writes an owner's page of a plan: over the one there was, or a new one. */
export const saveOwn = (
  drafts: DraftStore,
  draft: PlanDraft | null,
  body: OwnPlan,
): Promise<Draft> =>
  drafts.save({ ...(draft === null ? {} : { id: draft.id }), room: ROOM, kind: 'plan', body });
