import { fromBase64Url, toBase64Url } from '#shared/lib/bytes.ts';
import type { RandomBytes } from '#shared/lib/identifiers.ts';
import type { Keyring } from './keyring-schema.ts';
import { changePerson, findPerson } from './keyring.ts';
import type { PersonalPlace } from './personal-vault.ts';
import { associatedData, seal, unseal } from './sealing.ts';

/*
 * A changed passphrase renews the keys of both personal files (S35). The keyring comes first and holds
 * the key before the new one, sealed by the new one; then the files are sealed anew; then it is
 * dropped. Whatever is cut off in between, what opens the keyring opens the files.
 */

const bind = ({ person, slot }: PersonalPlace) => associatedData('previous-key', { person, slot });

/** base64url of the sealed key that a file may still be sealed by. */
export const sealPreviousKey = (
  place: PersonalPlace,
  key: Uint8Array,
  previous: Uint8Array,
  random: RandomBytes,
): string => toBase64Url(seal(key, previous, bind(place), random));

/** The key before `key` (32 bytes), null where no renewal is under way or `key` isn't the present one. */
export const openPreviousKey = (
  keyring: Keyring,
  place: PersonalPlace,
  key: Uint8Array,
): Uint8Array | null => {
  const sealed = findPerson(keyring, place.person)?.previous[place.slot];
  const bytes = sealed ? fromBase64Url(sealed) : null;
  const opened = bytes && unseal(key, bytes, bind(place));
  return opened?.ok ? opened.value : null;
};

/** The keyring without them, once every copy of those files is sealed anew; null where none is there. */
export const dropPreviousKeys = (
  keyring: Keyring,
  places: readonly PersonalPlace[],
): Keyring | null => {
  let next = keyring;
  for (const { person: id, slot } of places) {
    const person = findPerson(next, id);
    if (!person?.previous[slot]) continue;
    next = changePerson(next, id, { previous: { ...person.previous, [slot]: null } });
  }
  return next === keyring ? null : { ...next, rev: keyring.rev + 1 };
};
