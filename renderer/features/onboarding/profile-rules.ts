import { textLimits } from '#shared/lib/limits.ts';
import { isKeepableText } from '#shared/lib/well-formed.ts';
import {
  findPassphraseProblem,
  type PassphraseProblem,
} from '#renderer/ui/secrets/passphrase-rules.ts';
import type { ProfileForm } from './onboarding-flow.ts';

/** Long enough for every full name; short enough for a margin. */
export const nameLimit = textLimits.name;

export type NameProblem = 'empty' | 'long' | 'taken' | 'broken';

/** A name is kept as typed but for the space around it. */
export const cleanName = (typed: string): string => typed.trim();

export const findNameProblem = (typed: string, taken: string | null): NameProblem | null => {
  const name = cleanName(typed);
  if (name === '') return 'empty';
  if (name.length > nameLimit) return 'long';
  // An open override would turn the words around it (Unicode TR 36): said, never dropped.
  if (!isKeepableText(name)) return 'broken';
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
