import { textLimits } from '#shared/lib/limits.ts';

/**
 * What a passphrase must at least be. The floor is low on purpose: above it the app tells, and
 * never forbids.
 *
 * Why 8: at {@link guessesPerSecond} every word of seven small letters (26^7) can be tried in nine
 * days, of eight in eight months. The ceiling only keeps a pasted book out of the key derivation.
 */
export const passphraseFloor = 8;
export const passphraseCeiling = textLimits.passphrase;

export type PassphraseProblem = 'empty' | 'short' | 'long';

/** The floor counts code points, so that four emoji aren't taken for eight characters. */
export const findPassphraseProblem = (passphrase: string): PassphraseProblem | null => {
  if (passphrase === '') return 'empty';
  if (passphrase.length > passphraseCeiling) return 'long';
  return [...passphrase].length < passphraseFloor ? 'short' : null;
};

/**
 * Guesses a second by someone who has a copy of the file and ten strong graphics cards. Argon2id
 * with 64 MiB and three passes holds one card to roughly a thousand (RFC 9106 names this setting's
 * cost; the count is an order of magnitude, and is said as such).
 */
export const guessesPerSecond = 10_000;

/** How long guessing would take, in the bands the catalogue has words for. */
export type GuessingTime =
  | { readonly unit: 'moment' }
  | { readonly unit: 'minutes' | 'hours' | 'days' | 'months' | 'years'; readonly count: number }
  | { readonly unit: 'lifetimes' };

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const month = 30 * day;
const year = 365 * day;

/** Two leading figures would be false precision: 1, 2, 3, 5, 10, 20, 30, 50, 100, … rounded down. */
const roundDown = (count: number): number => {
  const whole = Math.max(1, Math.floor(count));
  const size = 10 ** Math.floor(Math.log10(whole));
  const lead = Math.floor(whole / size);
  return (lead >= 5 ? 5 : lead >= 3 ? 3 : lead) * size;
};

/** `guesses` = how many tries until this one comes up. Rounded down, so the words never flatter. */
export const guessesToTime = (guesses: number): GuessingTime => {
  const seconds = guesses / guessesPerSecond;
  if (seconds < minute) return { unit: 'moment' };
  if (seconds < hour) return { unit: 'minutes', count: roundDown(seconds / minute) };
  if (seconds < day) return { unit: 'hours', count: roundDown(seconds / hour) };
  if (seconds < month) return { unit: 'days', count: roundDown(seconds / day) };
  if (seconds < year) return { unit: 'months', count: roundDown(seconds / month) };
  if (seconds < 100 * year) return { unit: 'years', count: roundDown(seconds / year) };
  return { unit: 'lifetimes' };
};

/** 0 to 1 for the drawn line: from one guess to a hundred years of them, by order of magnitude. */
export const guessesToLength = (guesses: number): number => {
  const full = Math.log10(100 * year * guessesPerSecond);
  return Math.min(1, Math.max(0, Math.log10(Math.max(1, guesses)) / full));
};
