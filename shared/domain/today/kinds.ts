import * as z from 'zod/mini';
import { filledTextField } from '#shared/lib/fields.ts';
import { emptyBody } from '../fields.ts';

export const LINE_CHARACTERS = 280;

/** One line of reaffirmation or gratitude. Its day is the entry's date. */
export const lineOffered = z.strictObject({ text: filledTextField(LINE_CHARACTERS) });

export const todayKinds = { 'line-offered': lineOffered, 'line-withdrawn': emptyBody } as const;
