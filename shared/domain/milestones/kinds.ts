import * as z from 'zod/mini';
import { filledTextField } from '#shared/lib/fields.ts';
import { emptyBody } from '../fields.ts';

export const MILESTONE_LIMITS = { title: 140, note: 1_000, words: 280, whatHelped: 1_000 } as const;

export const MILESTONE_COLUMNS = ['hoped', 'practising', 'noticed', 'celebrated'] as const;
export const CELEBRATION_SIZES = ['quiet', 'small', 'big'] as const;

export const milestoneProposed = z.strictObject({
  title: filledTextField(MILESTONE_LIMITS.title),
  note: z.exactOptional(filledTextField(MILESTONE_LIMITS.note)),
  column: z.enum(['hoped', 'practising']),
});
export const milestoneMoved = z.strictObject({ to: z.enum(['hoped', 'practising', 'noticed']) });
export const milestoneNoticed = z.strictObject({ words: filledTextField(MILESTONE_LIMITS.words) });
export const milestoneCelebrated = z.strictObject({ size: z.enum(CELEBRATION_SIZES) });
export const milestoneReflection = z.strictObject({
  whatHelped: filledTextField(MILESTONE_LIMITS.whatHelped),
});

export const milestoneKinds = {
  'milestone-proposed': milestoneProposed,
  'milestone-joined': emptyBody,
  'milestone-moved': milestoneMoved,
  'milestone-noticed': milestoneNoticed,
  'milestone-celebrated': milestoneCelebrated,
  'milestone-reflection': milestoneReflection,
  /** Its proposer takes it back; without effect once both have celebrated. */
  'milestone-withdrawn': emptyBody,
} as const;

export type MilestoneColumn = (typeof MILESTONE_COLUMNS)[number];
export type CelebrationSize = (typeof CELEBRATION_SIZES)[number];
