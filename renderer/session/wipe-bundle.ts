import type { SessionBundle } from '#shared/crypto/session-bundle.ts';
import { wipe } from '#shared/lib/bytes.ts';

/** Overwrites a bundle's keys. Its age identity is text and can only be let go. */
export const wipeBundle = ({ identitySeed, device, draftsKey }: SessionBundle): void => {
  wipe(identitySeed, device.seed, draftsKey);
};
