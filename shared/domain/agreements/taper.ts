import type { PlainDate } from '#shared/lib/identifiers.ts';
import type { Proposal, TaperStep } from './clause.ts';

/** Which step of its taper a wording has come to, by date or taken earlier: 0 before the first. */
export const taperPlace = (proposal: Proposal, today: PlainDate): number => {
  const byDate = (proposal.content.taper ?? []).filter(({ on }) => on <= today).length;
  return Math.max(byDate, proposal.taperedTo);
};

/** What holds now instead of the duty before; null where it holds as worded. */
export const currentStep = (proposal: Proposal, today: PlainDate): TaperStep | null =>
  proposal.content.taper?.[taperPlace(proposal, today) - 1] ?? null;

/** The lighter step that comes next; null after the last. */
export const nextStep = (proposal: Proposal, today: PlainDate): TaperStep | null =>
  proposal.content.taper?.[taperPlace(proposal, today)] ?? null;
