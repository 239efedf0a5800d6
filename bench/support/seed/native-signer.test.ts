import { expect, test } from 'vitest';
import { createSigner } from '#shared/crypto/signing.ts';
import { createNativeSigner } from './native-signer.ts';

test('signs byte for byte what the app signs', () => {
  const seed = Uint8Array.from({ length: 32 }, (_, index) => index * 7);
  const message = new TextEncoder().encode('Thank you for the tea.');
  expect(createNativeSigner(seed)('entry', message)).toEqual(createSigner(seed)('entry', message));
});
