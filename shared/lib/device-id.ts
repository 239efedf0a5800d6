import { toBase64Url } from './bytes.ts';
import { digest } from './digest.ts';
import type { DeviceId } from './identifiers.ts';

/**
 * A device's id is made from its Ed25519 public key (32 bytes): two keys can't claim one id, so that
 * ledgers merged in any order know the same devices.
 */
export const toDeviceId = (deviceKey: Uint8Array): DeviceId =>
  toBase64Url(digest('common-ground/device-id/v1', deviceKey).subarray(0, 16));
