import { addDays } from '#shared/lib/plain-date.ts';
import type { CommandContext } from '../command.ts';

/** A full day in dates: whatever the hour was, 24 hours have passed by the midnight two dates later (S26, S23). */
export const FULL_DAY_DATES = 2;

/** When a consent given now begins: at once, or after a full day where two sit together or cool off. */
export const consentFrom = (
  { mode, today }: Pick<CommandContext, 'mode' | 'today'>,
  coolsOff = false,
): string => (mode === 'together' || coolsOff ? addDays(today, FULL_DAY_DATES) : today);
