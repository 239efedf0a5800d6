import * as z from 'zod/mini';
import { filledTextField } from '#shared/lib/fields.ts';
import { emptyBody } from '../fields.ts';

export const GRATITUDE_CHARACTERS = 280;

export const gratitudeNoted = z.strictObject({ words: filledTextField(GRATITUDE_CHARACTERS) });

/** What either of the two put into the jar. Its day is the entry's date. */
export const gratitudeKinds = {
  'gratitude-noted': gratitudeNoted,
  'gratitude-withdrawn': emptyBody,
} as const;
