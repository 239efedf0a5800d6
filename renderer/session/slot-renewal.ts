import { derivePassphrase } from './derive.ts';
import type { SessionCore } from './session-core.ts';
import { readSlot, writeSlot } from './slot-copies.ts';
import { dropPreviousKeys } from '#shared/crypto/key-rotation.ts';
import { findPerson, openPrivateKey } from '#shared/crypto/keyring.ts';
import type { PersonalPlace } from '#shared/crypto/personal-vault.ts';
import { sealPersonalVault } from '#shared/crypto/personal-vault-file.ts';
import { farPlans } from '#shared/domain/calendar/far-plans.ts';
import type { PersonId } from '#shared/lib/identifiers.ts';
import { wipe } from '#shared/lib/bytes.ts';

/** Whether the key before this one is kept, because a copy of the file may still need it. */
export const isUnderRenewal = (core: SessionCore, { person, slot }: PersonalPlace): boolean =>
  typeof findPerson(core.keyring(), person)?.previous[slot] === 'string';

/** True where the file can be read and no copy of it is sealed by the key before. */
const isRenewed = async (core: SessionCore, place: PersonalPlace, key: Uint8Array) => {
  const { main, database, best } = await readSlot(core, place, key);
  return best !== null && main?.isOld !== true && database?.isOld !== true;
};

/** Lets go of the keys before, of those files that need them no more. `keyOf` gives the present keys. */
export const dropRenewed = async (
  core: SessionCore,
  places: readonly PersonalPlace[],
  keyOf: (place: PersonalPlace) => Uint8Array | null | undefined,
): Promise<void> => {
  const done: PersonalPlace[] = [];
  for (const place of places) {
    const key = isUnderRenewal(core, place) ? keyOf(place) : null;
    if (key && (await isRenewed(core, place, key))) done.push(place);
  }
  const next = dropPreviousKeys(core.keyring(), done);
  if (next) await core.keep(next);
};

/**
 * Seals a file that isn't open anew by its present key, where a changed passphrase was cut off before
 * it. True where no renewal is left under way; what fails stays readable and is tried again next time.
 */
export const renewSlot = async (
  core: SessionCore,
  place: PersonalPlace,
  key: Uint8Array,
): Promise<boolean> => {
  if (!isUnderRenewal(core, place)) return true;
  const { main, database, best } = await readSlot(core, place, key);
  if (best && (main?.isOld || database?.isOld)) {
    const { random, today } = core.env;
    const sealed = sealPersonalVault(key, place, best.vault, random, farPlans(today()));
    if (sealed.ok) await writeSlot(core, place, sealed.value);
  }
  await dropRenewed(core, [place], () => key);
  return !isUnderRenewal(core, place);
};

/** At unlocking: the passphrase just typed opens Private too, whose key is in memory for this alone (S24). */
export const finishPrivateRenewal = async (
  core: SessionCore,
  id: PersonId,
  passphrase: string,
): Promise<void> => {
  const place: PersonalPlace = { person: id, slot: 'private' };
  const person = findPerson(core.keyring(), id);
  if (!person || !isUnderRenewal(core, place)) return;
  const derived = await derivePassphrase(core.env, passphrase, person.private.kdf);
  const key = openPrivateKey(core.keyring(), id, derived);
  wipe(derived);
  if (!key.ok) return;
  await renewSlot(core, place, key.value);
  wipe(key.value);
};
