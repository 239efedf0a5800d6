import { beforeEach, expect, test, vi } from 'vitest';
import { createComputer, createCouple, mara, openWindow } from './testing/test-window.ts';
import { warmUpSigning } from '#shared/crypto/signing.ts';

vi.mock(import('#shared/crypto/signing.ts'), async (actual) => ({
  ...(await actual()),
  warmUpSigning: vi.fn<typeof warmUpSigning>(),
}));

beforeEach(() => {
  vi.mocked(warmUpSigning).mockClear();
});

/** A window in which the moments after unlocking don't pass by themselves. */
const openStill = async (computer: ReturnType<typeof createComputer>) => {
  const waiting: (() => void)[] = [];
  const wait = (ms: number) =>
    new Promise<void>((resolve) => {
      if (ms > 0 && ms < 1_000) waiting.push(resolve);
      else setTimeout(resolve, ms);
    });
  const window = await openWindow(computer, { env: { wait } });
  const pass = async () => {
    for (const resolve of waiting.splice(0)) resolve();
    await new Promise((resolve) => setTimeout(resolve, 0));
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
    expect(warmUpSigning).not.toHaveBeenCalled();
    await pass();
    expect(warmUpSigning).toHaveBeenCalledTimes(1);
  },
);

test('locked again before that, nothing is signed', async () => {
  const computer = createComputer();
  const couple = await createCouple(computer);
  await couple.session().lock('asked');
  const { window, pass } = await openStill(computer);
  await window.host.accounts.unlock(couple.mara, mara.passphrase);
  await window.session().lock('asked');
  await pass();
  expect(warmUpSigning).not.toHaveBeenCalled();
});
