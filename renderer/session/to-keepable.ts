import { textOfBody } from '#shared/crypto/personal-vault-packing.ts';

/** Plain JSON as it will be read back: no undefined, no lone surrogates. */
export const toKeepable = (body: unknown): unknown => {
  const plain: unknown = JSON.parse(JSON.stringify(body ?? null));
  if (textOfBody(plain).ok) return plain;
  return JSON.parse(JSON.stringify(plain), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value,
  );
};
