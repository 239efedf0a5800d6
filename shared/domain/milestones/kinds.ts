import * as z from 'zod/mini';
import { bytes32Field, filledTextField, idField } from '#shared/lib/fields.ts';
import { photoLimits } from '#shared/lib/limits.ts';
import { emptyBody } from '../fields.ts';

export const MILESTONE_LIMITS = {
  title: 140,
  note: 1_000,
  words: 280,
  whatHelped: 1_000,
  /** One of the two voices that tell a milestone. */
  voice: 4_000,
  /** What is to be seen on a photo, for whoever can't see it. */
  photoWords: 200,
  /** Photos of one milestone, and clauses it belongs to. */
  photos: 12,
  clauses: 6,
} as const;

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
export const milestoneReplied = z.strictObject({ words: filledTextField(MILESTONE_LIMITS.words) });
export const milestoneReflection = z.strictObject({
  whatHelped: filledTextField(MILESTONE_LIMITS.whatHelped),
});
/** The hash of a salt and the words; the words themselves stay with their author. */
export const milestoneVoicePromised = z.strictObject({ commitment: bytes32Field });
export const milestoneVoiceTold = z.strictObject({
  words: filledTextField(MILESTONE_LIMITS.voice),
  salt: idField,
});
const photoSide = z.int().check(z.gte(1), z.lte(photoLimits.side));
export const milestonePhotoAdded = z.strictObject({
  photo: idField,
  /** Of the sealed file, so that no other file stands in for it. */
  digest: bytes32Field,
  width: photoSide,
  height: photoSide,
  words: z.exactOptional(filledTextField(MILESTONE_LIMITS.photoWords)),
});
export const milestonePhotoWithdrawn = z.strictObject({ photo: idField });
export const milestoneLink = z.strictObject({ clause: idField });

export const milestoneKinds = {
  'milestone-proposed': milestoneProposed,
  'milestone-joined': emptyBody,
  'milestone-moved': milestoneMoved,
  'milestone-noticed': milestoneNoticed,
  'milestone-celebrated': milestoneCelebrated,
  'milestone-reflection': milestoneReflection,
  /** An answer to what the other noticed. */
  'milestone-replied': milestoneReplied,
  /** Its proposer takes it back; without effect once both have celebrated. */
  'milestone-withdrawn': emptyBody,
  /** My telling is written; it is opened once the other's is too. */
  'milestone-voice-promised': milestoneVoicePromised,
  'milestone-voice-told': milestoneVoiceTold,
  'milestone-voice-withdrawn': emptyBody,
  'milestone-photo-added': milestonePhotoAdded,
  'milestone-photo-withdrawn': milestonePhotoWithdrawn,
  /** It belongs to a clause of the agreement, or no longer does. */
  'milestone-linked': milestoneLink,
  'milestone-unlinked': milestoneLink,
  /** My words and photos of it may stand in a book the other makes, or may no longer. */
  'milestone-printing-allowed': emptyBody,
  'milestone-printing-withdrawn': emptyBody,
} as const;

export type MilestoneColumn = (typeof MILESTONE_COLUMNS)[number];
export type CelebrationSize = (typeof CELEBRATION_SIZES)[number];
