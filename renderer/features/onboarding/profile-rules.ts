import { textLimits } from '#shared/lib/limits.ts';
import {
  findPassphraseProblem,
  type PassphraseProblem,
} from '#renderer/ui/secrets/passphrase-rules.ts';
import type { ProfileForm } from './onboarding-flow.ts';

/** Long enough for every full name; short enough for a margin. */
export const nameLimit = textLimits.name;

export type NameProblem = 'empty' | 'long' | 'taken';

/**
 * A name is kept as typed but for the space around it. Control and direction-override characters
 * are dropped: they would turn the words around it (Unicode TR 36, bidirectional spoofing).
 */
export const cleanName = (typed: string): string =>
  typed.replace(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '').trim();

export const findNameProblem = (typed: string, taken: string | null): NameProblem | null => {
  const name = cleanName(typed);
  if (name === '') return 'empty';
  if (name.length > nameLimit) return 'long';
  const same = taken?.toLocaleLowerCase().normalize() === name.toLocaleLowerCase().normalize();
  return same ? 'taken' : null;
};

export interface ProfileProblems {
  readonly name: NameProblem | null;
  readonly passphrase: PassphraseProblem | null;
  readonly repeat: 'different' | null;
}

export const findProfileProblems = (form: ProfileForm, taken: string | null): ProfileProblems => ({
  name: findNameProblem(form.name, taken),
  passphrase: findPassphraseProblem(form.passphrase),
  repeat: form.repeat === form.passphrase ? null : 'different',
});

export const hasProblems = (problems: ProfileProblems): boolean =>
  problems.name !== null || problems.passphrase !== null || problems.repeat !== null;
