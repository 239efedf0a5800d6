import * as z from 'zod/mini';
import {
  accentField,
  ageRecipientField,
  bytes32Field,
  filledTextField,
  idField,
  signatureField,
} from '#shared/lib/fields.ts';
import { textLimits } from '#shared/lib/limits.ts';

/** Item: the person's own id. Author: that person. */
export const personJoined = z.strictObject({
  name: filledTextField(textLimits.name),
  accent: accentField,
  identityKey: bytes32Field,
  ageRecipient: ageRecipientField,
});

export const deviceAdded = z.strictObject({
  device: idField,
  deviceKey: bytes32Field,
  /** Ed25519 signature of the identity key over the device's certificate, base64url. */
  certificate: signatureField,
});

export const deviceRetired = z.strictObject({ device: idField });

export const peopleKinds = {
  'person-joined': personJoined,
  'device-added': deviceAdded,
  'device-retired': deviceRetired,
} as const;

export type PersonJoined = z.infer<typeof personJoined>;
export type DeviceAdded = z.infer<typeof deviceAdded>;
