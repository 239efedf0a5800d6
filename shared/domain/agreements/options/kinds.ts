import * as z from 'zod/mini';

/** What a pair may ask of itself before every consent. Each is off until somebody turns it on. */
export const CONSENT_OPTIONS = ['own-words', 'cooling-off'] as const;

/**
 * One person turns an option on, or no longer wants it. On makes consenting slower: one person's word is
 * enough, at once. Off needs both, and a full day (S25).
 */
export const consentOptionSet = z.strictObject({
  option: z.enum(CONSENT_OPTIONS),
  isOn: z.boolean(),
});

export const consentOptionKinds = { 'consent-option-set': consentOptionSet } as const;

export type ConsentOption = (typeof CONSENT_OPTIONS)[number];
