/** How long before a plan begins its owner can be reminded, in minutes. A day is a day on the wall clock. */
export const REMIND_MINUTES = [0, 10, 30, 60, 180, 1440] as const;
export type RemindMinutes = (typeof REMIND_MINUTES)[number];
