import * as z from 'zod/mini';
import { bytes32Field, strictFields } from '#shared/lib/fields.ts';
import { sharedPlan } from '../calendar/kinds.ts';
import { emptyBody } from '../fields.ts';

/**
 * What can be asked for: one plan, once, in words. Nothing that repeats, and no kind asks where somebody is
 * or for an update (S29).
 */
const askedPlan = sharedPlan.check(
  z.refine(
    ({ visibility, title, rrule, except, added }) =>
      visibility === 'full' &&
      title !== undefined &&
      rrule === undefined &&
      except === undefined &&
      added === undefined,
  ),
);

export const requestAsked = strictFields({ plan: askedPlan });

/** Other times or words, in place of `base`. After a decline it opens the request again, by its decliner alone. */
export const requestCountered = strictFields({ plan: askedPlan, base: bytes32Field });

/** A yes is for one version (S3). */
export const requestAccepted = z.strictObject({ version: bytes32Field });

export const requestKinds = {
  'request-asked': requestAsked,
  'request-countered': requestCountered,
  'request-accepted': requestAccepted,
  /** Final and without a reason; nothing is ever counted from it (S9). */
  'request-declined': emptyBody,
  'request-withdrawn': emptyBody,
} as const;
