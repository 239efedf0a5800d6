import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  makeEntryVectors,
  makeKeyringVectors,
  makePageVectors,
  makePersonalVaultVectors,
  makeTermVectors,
} from './vectors.fixture.ts';

/*
 * The committed vectors are what released versions have written. A difference means that old files
 * would no longer be understood: mend the code, never the vectors.
 */
const fileOf = (name: string) => `../../docs/formats/vectors/${name}.json`;
const textOf = (vectors: unknown) => `${JSON.stringify(vectors, null, 2)}\n`;

test('entries, batches and frames come out as the vectors have them', async () => {
  await expect(textOf(makeEntryVectors())).toMatchFileSnapshot(fileOf('entry'));
});

test('what two agree on for plans comes out as the vectors have it', async () => {
  await expect(textOf(makeTermVectors())).toMatchFileSnapshot(fileOf('calendar-term'));
});

test('pages come out as the vectors have them', async () => {
  await expect(textOf(makePageVectors())).toMatchFileSnapshot(fileOf('page'));
});

test('the keyring comes out as the vectors have it', async () => {
  await expect(textOf(await makeKeyringVectors())).toMatchFileSnapshot(fileOf('keyring'));
});

test('a personal vault comes out as the vectors have it', async () => {
  const { sealed, ...vectors } = makePersonalVaultVectors();
  const sha256 = createHash('sha256').update(sealed).digest('hex');
  const file = {
    bytes: sealed.length,
    sha256,
    prefix: Buffer.from(sealed.subarray(0, 19)).toString('hex'),
  };
  await expect(textOf({ ...vectors, file })).toMatchFileSnapshot(fileOf('personal-vault'));
});
