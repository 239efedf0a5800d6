import type { LockScreenPerson, Person } from './session-types.ts';
import type { Keyring, KeyringPerson } from '#shared/crypto/keyring-schema.ts';

const sides = ['first', 'second'] as const;

const toPerson = ({ id, name, accent }: KeyringPerson, index: number): Person => ({
  id,
  name,
  accent,
  side: sides[index] ?? 'second',
});

/** In order of joining. */
export const peopleOf = (keyring: Keyring): readonly Person[] => keyring.people.map(toPerson);

export const lockScreenPeopleOf = (keyring: Keyring): readonly LockScreenPerson[] =>
  keyring.people.map((person, index) => ({
    ...toPerson(person, index),
    hasRecoveryKey: person.recovery !== null,
  }));
