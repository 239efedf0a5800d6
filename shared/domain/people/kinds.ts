import * as z from 'zod/mini';
import { signatureField } from '#shared/lib/fields.ts';
import { personId, publicKey, textUpTo } from '../fields.ts';

export const PERSON_NAME_CHARACTERS = 60;

/** Accents are named, never coloured, here: renderer/design gives a name its colours. */
const accent = z.string().check(z.regex(/^[a-z]{2,20}$/));

/** Item: the person's own id. Author: that person. */
export const personJoined = z.strictObject({
  name: textUpTo(PERSON_NAME_CHARACTERS),
  accent,
  identityKey: publicKey,
  ageRecipient: z.string().check(z.regex(/^age1[0-9a-z]{58}$/)),
});

export const deviceAdded = z.strictObject({
  device: personId,
  deviceKey: publicKey,
  /** Ed25519 signature of the identity key over the device's certificate, base64url. */
  certificate: signatureField,
});

export const deviceRetired = z.strictObject({ device: personId });

export const peopleKinds = {
  'person-joined': personJoined,
  'device-added': deviceAdded,
  'device-retired': deviceRetired,
} as const;

export type PersonJoined = z.infer<typeof personJoined>;
export type DeviceAdded = z.infer<typeof deviceAdded>;
