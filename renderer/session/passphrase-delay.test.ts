import { expect, test } from 'vitest';
import { createPassphraseDelay } from './passphrase-delay.ts';

test('the delay rises, stays at half a minute, and ends with a right passphrase', async () => {
  let time = 0;
  const waited: number[] = [];
  const delay = createPassphraseDelay(
    () => time,
    async (ms) => {
      waited.push(ms);
      time += ms;
    },
  );
  const waits: number[] = [];
  for (let n = 0; n < 8; n += 1) {
    await delay.ready('mara');
    waits.push(delay.wrong('mara'));
  }
  expect(waits).toEqual([0, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 30_000]);
  expect(waited).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 30_000]);
  delay.right('mara');
  await delay.ready('mara');
  await delay.ready('jonas');
  expect(waited).toHaveLength(6);
  expect(delay.wrong('mara')).toBe(0);
});
