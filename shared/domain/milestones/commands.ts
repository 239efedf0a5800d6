import { ok } from '#shared/lib/result.ts';
import { refuse, type CommandContext, type CommandResult } from '../command.ts';
import { presentText, refusedText, withoutUndefined } from '../fields.ts';
import { isNoticedByOther, type Milestone } from './fold.ts';
import { MILESTONE_LIMITS, type CelebrationSize } from './kinds.ts';
import { refusedHere } from './refused-here.ts';

/** A milestone that only its author sees: personal vault, room `milestones`, kind `milestone`. */
export interface MilestoneDraft {
  readonly title: string;
  readonly note?: string;
  readonly column: 'hoped' | 'practising';
}

/** "Not yet", said to oneself: personal vault, room `milestones`, kind `not-yet`. Never an entry. */
export interface NotYetDraft {
  readonly milestone: string;
}

const entry = (milestone: Milestone, kind: string, body: unknown = {}): CommandResult =>
  ok([{ kind, item: milestone.id, body }]);

/** Offers a private milestone to both. Either may begin one. */
export const proposeMilestone = (context: CommandContext, draft: MilestoneDraft): CommandResult => {
  if (context.partner === null) return refuse('no-partner');
  const refusal =
    refusedText('title', draft.title, MILESTONE_LIMITS.title, true) ??
    refusedText('note', draft.note, MILESTONE_LIMITS.note);
  if (refusal !== null) return { ok: false, error: refusal };
  const body = withoutUndefined({
    title: draft.title,
    note: presentText(draft.note),
    column: draft.column,
  });
  return ok([{ kind: 'milestone-proposed', item: context.mintId(), body }]);
};

/** The other one hopes for it too. */
export const joinMilestone = (context: CommandContext, milestone: Milestone): CommandResult => {
  const refusal = refusedHere(context, milestone);
  if (refusal !== null) return refusal;
  if (milestone.proposer === context.me) return refuse('milestone-own');
  return milestone.joined
    ? refuse('milestone-joined-already')
    : entry(milestone, 'milestone-joined');
};

/** To another column. "Celebrated" is reached by both celebrating and left by nobody. */
export const moveMilestone = (
  context: CommandContext,
  milestone: Milestone,
  to: 'hoped' | 'practising' | 'noticed',
): CommandResult => {
  const refusal = refusedHere(context, milestone);
  if (refusal !== null) return refusal;
  if (milestone.celebratedOn !== null) return refuse('milestone-stays-celebrated');
  return milestone.column === to
    ? refuse('milestone-there-already')
    : entry(milestone, 'milestone-moved', { to });
};

/** "I saw it happen", in my words; said again, my newer words stand. */
export const noticeMilestone = (
  context: CommandContext,
  milestone: Milestone,
  words: string,
): CommandResult => {
  const refusal = refusedHere(context, milestone);
  if (refusal !== null) return refusal;
  const text = refusedText('words', words, MILESTONE_LIMITS.words, true);
  return text === null
    ? entry(milestone, 'milestone-noticed', { words })
    : { ok: false, error: text };
};

/** An answer to what the other noticed, in my words; said again, my newer words stand. */
export const replyToMilestone = (
  context: CommandContext,
  milestone: Milestone,
  words: string,
): CommandResult => {
  const refusal = refusedHere(context, milestone);
  if (refusal !== null) return refusal;
  if (!isNoticedByOther(milestone, context.me)) return refuse('milestone-nothing-to-answer');
  const text = refusedText('words', words, MILESTONE_LIMITS.words, true);
  return text === null
    ? entry(milestone, 'milestone-replied', { words })
    : { ok: false, error: text };
};

/** My half of celebrating. It is celebrated once both have; no time limit, no reminder (S20, S27). */
export const celebrateMilestone = (
  context: CommandContext,
  milestone: Milestone,
  size: CelebrationSize,
): CommandResult => {
  const refusal = refusedHere(context, milestone);
  if (refusal !== null) return refusal;
  if (milestone.celebrations.some((each) => each.person === context.me)) {
    return refuse('milestone-celebrated-already');
  }
  return milestone.column === 'noticed' || milestone.celebrations.length > 0
    ? entry(milestone, 'milestone-celebrated', { size })
    : refuse('milestone-not-noticed');
};

/** "What helped?" */
export const reflectOnMilestone = (
  context: CommandContext,
  milestone: Milestone,
  whatHelped: string,
): CommandResult => {
  const refusal = refusedHere(context, milestone);
  if (refusal !== null) return refusal;
  const text = refusedText('whatHelped', whatHelped, MILESTONE_LIMITS.whatHelped, true);
  return text === null
    ? entry(milestone, 'milestone-reflection', { whatHelped })
    : { ok: false, error: text };
};

/** Its proposer takes it back, at once and without a reason (S4); never what both celebrated. */
export const withdrawMilestone = (context: CommandContext, milestone: Milestone): CommandResult => {
  const refusal = refusedHere(context, milestone);
  if (refusal !== null) return refusal;
  if (milestone.proposer !== context.me) return refuse('milestone-proposer-only');
  return milestone.celebratedOn === null
    ? entry(milestone, 'milestone-withdrawn')
    : refuse('milestone-stays-celebrated');
};
