import { expect, test } from 'vitest';
import { randomBytes } from '#renderer/platform/random.ts';
import { createComputer, createCouple, mara, openWindow } from './testing/test-window.ts';

/** What a signature for nobody draws by lot: a message and a seed. */
const forNobody = [32, 32];

/** A window in which the moments after unlocking don't pass by themselves; passing one answers what was drawn in it. */
const openStill = async (computer: ReturnType<typeof createComputer>) => {
  const waiting: (() => void)[] = [];
  const wait = (ms: number) =>
    new Promise<void>((resolve) => {
      if (ms > 0 && ms < 1_000) waiting.push(resolve);
      else setTimeout(resolve, ms);
    });
  const drawn: number[] = [];
  const random = (length: number) => {
    drawn.push(length);
    return randomBytes(length);
  };
  const window = await openWindow(computer, { env: { wait, random } });
  const pass = async () => {
    drawn.length = 0;
    for (const resolve of waiting.splice(0)) resolve();
    await new Promise((resolve) => setTimeout(resolve, 0));
    return drawn;
  };
  return { window, pass };
};

test.each(['alone', 'together'] as const)(
  'the first act signs as quickly as any: a signature for nobody is made after unlocking (%s)',
  async (mode) => {
    const computer = createComputer();
    const couple = await createCouple(computer);
    await couple.session().lock('asked');
    const { window, pass } = await openStill(computer);
    await window.host.accounts.unlock(couple.mara, mara.passphrase, mode);
    expect(await pass()).toEqual(forNobody);
    expect(await pass()).toEqual([]);
  },
);

test('locked again before that, nothing is signed', async () => {
  const computer = createComputer();
  const couple = await createCouple(computer);
  await couple.session().lock('asked');
  const { window, pass } = await openStill(computer);
  await window.host.accounts.unlock(couple.mara, mara.passphrase);
  await window.session().lock('asked');
  expect(await pass()).toEqual([]);
});
