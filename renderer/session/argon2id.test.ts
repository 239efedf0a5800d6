import { expect, test } from 'vitest';
import { calibrate, scaleCost } from './argon2id.ts';
import { deriveArgon2id } from '#shared/crypto/argon2id.fixture.ts';
import { kdfFloor } from '#shared/crypto/kdf.ts';

test('the cost is scaled to about a second and never goes below the floor', () => {
  expect(scaleCost(5_000)).toEqual(kdfFloor);
  expect(scaleCost(900)).toEqual(kdfFloor);
  expect(scaleCost(400)).toEqual({ memoryKiB: 131_072, passes: 3, lanes: 1 });
  expect(scaleCost(100)).toEqual({ memoryKiB: 262_144, passes: 7, lanes: 1 });
});

test('the floor is measured with a real derivation', async () => {
  let time = 0;
  const cost = await calibrate(
    async (passphrase, kdf) => {
      time += 400;
      return deriveArgon2id(passphrase, kdf);
    },
    () => time,
  );
  expect(cost.memoryKiB).toBe(131_072);
});
