import * as z from 'zod/mini';
import { bytesToText, fromBase64Url, textToBytes, toBase64Url } from '#shared/lib/bytes.ts';
import { canonical, parseCanonical } from '#shared/lib/canonical.ts';
import { bytes32Field, idField } from '#shared/lib/fields.ts';
import type { DeviceId, PersonId } from '#shared/lib/identifiers.ts';

/** What one person's passphrase opens. In memory only while that person is unlocked alone. */
export interface SessionBundle {
  readonly person: PersonId;
  /** Ed25519 seed of the identity, which certifies devices. 32 bytes. */
  readonly identitySeed: Uint8Array;
  readonly device: { readonly id: DeviceId; readonly seed: Uint8Array };
  /** `AGE-SECRET-KEY-1…`: opens what was sealed to this person. */
  readonly ageIdentity: string;
  /** Key of the drafts' file. 32 bytes. */
  readonly draftsKey: Uint8Array;
}

const bundleSchema = z.strictObject({
  v: z.literal(1),
  identitySeed: bytes32Field,
  device: z.strictObject({ id: idField, seed: bytes32Field }),
  ageIdentity: z.string().check(z.regex(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/)),
  draftsKey: bytes32Field,
});

export const encodeSessionBundle = (bundle: SessionBundle): Uint8Array =>
  textToBytes(
    canonical({
      v: 1,
      identitySeed: toBase64Url(bundle.identitySeed),
      device: { id: bundle.device.id, seed: toBase64Url(bundle.device.seed) },
      ageIdentity: bundle.ageIdentity,
      draftsKey: toBase64Url(bundle.draftsKey),
    }),
  );

/** null where the bytes are no bundle of this version. */
export const decodeSessionBundle = (person: PersonId, bytes: Uint8Array): SessionBundle | null => {
  const value = parseCanonical(bytesToText(bytes) ?? '');
  const parsed = z.safeParse(bundleSchema, value.ok ? value.value : null);
  if (!parsed.success) return null;
  const { identitySeed, device, ageIdentity, draftsKey } = parsed.data;
  const [identity, seed, drafts] = [identitySeed, device.seed, draftsKey].map(fromBase64Url);
  if (!identity || !seed || !drafts) return null;
  return {
    person,
    identitySeed: identity,
    device: { id: device.id, seed },
    ageIdentity,
    draftsKey: drafts,
  };
};
