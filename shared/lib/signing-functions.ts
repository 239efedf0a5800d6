/** What is signed. The purpose goes into the signed bytes, so that no signature serves two purposes. */
export type SigningPurpose = 'entry' | 'device-certificate' | 'shared-key';

/** Ed25519 (RFC 8032) by the key it was made with; 64 bytes. */
export type Sign = (purpose: SigningPurpose, message: Uint8Array) => Uint8Array;

/** Never throws: keys and signatures of a wrong length simply don't verify. */
export type Verify = (
  purpose: SigningPurpose,
  message: Uint8Array,
  signature: Uint8Array,
  publicKey: Uint8Array,
) => boolean;
