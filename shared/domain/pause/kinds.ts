import * as z from 'zod/mini';
import { filledTextField } from '#shared/lib/fields.ts';
import { emptyBody, plainDateTime, timeZone } from '../fields.ts';

export const PAUSE_WELCOME_CHARACTERS = 200;
export const PAUSE_MINUTES = { least: 20, most: 24 * 60 } as const;

export const pauseStarted = z.strictObject({
  until: plainDateTime,
  zone: timeZone,
  /** What is welcome meanwhile. */
  welcome: z.exactOptional(filledTextField(PAUSE_WELCOME_CHARACTERS)),
});
export const pauseExtended = z.strictObject({ until: plainDateTime, zone: timeZone });

export const pauseKinds = {
  'pause-started': pauseStarted,
  'pause-extended': pauseExtended,
  'pause-ended': emptyBody,
  /** "I'm here when you're ready", by the other, once. */
  'pause-answered': emptyBody,
} as const;
