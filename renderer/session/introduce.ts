import type { KeyringPerson } from '#shared/crypto/keyring-schema.ts';
import { createSigner, toPublicKey } from '#shared/crypto/signing.ts';
import { certifyDevice } from '#shared/ledger/people.ts';
import type { NewEntry } from '#shared/ledger/entry-types.ts';
import { toDeviceId } from '#shared/lib/device-id.ts';
import { toBase64Url } from '#shared/lib/bytes.ts';

/** A person's first two entries in a shared vault: who they are, and the device they write with. */
export const introducePerson = (
  { id, name, accent, identityKey, ageRecipient }: KeyringPerson,
  identitySeed: Uint8Array,
  deviceSeed: Uint8Array,
): readonly NewEntry[] => {
  const deviceKey = toPublicKey(deviceSeed);
  const claim = { person: id, device: toDeviceId(deviceKey), deviceKey: toBase64Url(deviceKey) };
  const certificate = certifyDevice(claim, createSigner(identitySeed));
  const { device } = claim;
  return [
    { kind: 'person-joined', item: id, body: { name, accent, identityKey, ageRecipient } },
    {
      kind: 'device-added',
      item: id,
      body: { device, deviceKey: claim.deviceKey, certificate },
    },
  ];
};
