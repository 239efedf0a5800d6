import * as z from 'zod/mini';
import { fromBase64Url, textToBytes, toBase64Url } from '#shared/lib/bytes.ts';
import { canonical } from '#shared/lib/canonical.ts';
import { toDeviceId } from '#shared/lib/device-id.ts';
import { bytes32Field, idField, signatureField } from '#shared/lib/fields.ts';
import type { DeviceId, PersonId } from '#shared/lib/identifiers.ts';
import type { Sign, Verify } from '#shared/lib/signing-functions.ts';

/** What a certificate says: this device key writes for this person. */
export interface DeviceClaim {
  readonly person: PersonId;
  readonly device: DeviceId;
  /** Ed25519 public key, base64url. */
  readonly deviceKey: string;
}

const toClaimBytes = ({ person, device, deviceKey }: DeviceClaim): Uint8Array =>
  textToBytes(canonical({ v: 1, person, device, deviceKey }));

/** The identity key's signature over the claim, 86 characters of base64url. `sign` signs as the identity. */
export const certifyDevice = (claim: DeviceClaim, sign: Sign): string =>
  toBase64Url(sign('device-certificate', toClaimBytes(claim)));

/** What `device-added` says of a device, by its Ed25519 public key (32 bytes). `sign` signs as the identity. */
export const toDeviceAdded = (person: PersonId, publicKey: Uint8Array, sign: Sign) => {
  const device = toDeviceId(publicKey);
  const deviceKey = toBase64Url(publicKey);
  return { device, deviceKey, certificate: certifyDevice({ person, device, deviceKey }, sign) };
};

/** True where the identity (Ed25519 public key, base64url) has certified the device, and its id is made from its key. */
export const verifyCertificate = (
  claim: DeviceClaim,
  certificate: string,
  identityKey: string,
  verify: Verify,
): boolean => {
  const [key, identity, signature] = [claim.deviceKey, identityKey, certificate].map(fromBase64Url);
  if (!key || !identity || !signature || toDeviceId(key) !== claim.device) return false;
  return verify('device-certificate', toClaimBytes(claim), signature, identity);
};

/*
 * The ledger reads of the people room's bodies only what authorship rests on; more fields may follow.
 * They are never erased: all proof rests on them.
 */
const joinedBody = z.object({ identityKey: bytes32Field });
const deviceBody = z.object({
  device: idField,
  deviceKey: bytes32Field,
  certificate: signatureField,
});
const retiredBody = z.object({ device: idField });

const readBody = <T>(schema: z.ZodMiniType<T>, body: unknown): T | null => {
  const parsed = z.safeParse(schema, body);
  return parsed.success ? parsed.data : null;
};

export const readPersonJoined = (body: unknown) => readBody(joinedBody, body);
export const readDeviceAdded = (body: unknown) => readBody(deviceBody, body);
export const readDeviceRetired = (body: unknown) => readBody(retiredBody, body);
