const minute = 60;

/** S15: so many minutes without a hand on this window, or on the computer, unless a person chose fewer. */
export const longestIdleMinutes = 5;

/** A pause is for being away from the screen, and a conversation goes on without it: but not for ever. */
const heldLimit = 60 * minute;

/**
 * Seconds the computer has been idle while the window is there. `before` is how long it had been idle
 * when the window came: nobody was away from a window that wasn't open yet.
 */
export const idleSinceShown = (systemIdle: number, before: number): number =>
  systemIdle >= before ? systemIdle - before : systemIdle;

/** Whether `seconds` without input are too many. `held`: a pause or a conversation is open. */
export const isTooIdle = (
  seconds: number,
  held: boolean,
  minutes: number = longestIdleMinutes,
): boolean => seconds >= (held ? heldLimit : Math.min(minutes, longestIdleMinutes) * minute);
