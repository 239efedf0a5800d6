import type { BrowserContext } from '@playwright/test';

/** An evening with plans on both sides, ten days before the clocks change: the drawn pictures' day. */
export const stillInstant = '2026-10-15T18:20:00+02:00';
export const stillZone = 'Europe/Berlin';

/**
 * Makes what a context shows the same every time: the clock stands at `instant`, and what is drawn by lot
 * (recovery words, the sample's keys) comes out alike. For pictures only: nothing real may be kept in it.
 */
export const holdStill = async (context: BrowserContext, instant: string): Promise<void> => {
  await context.clock.setFixedTime(instant);
  await context.addInitScript(() => {
    let state = 0x2545f491;
    const next = () => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return state & 0xff;
    };
    crypto.getRandomValues = (array) => {
      if (array !== null) {
        const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
        for (const index of bytes.keys()) bytes[index] = next();
      }
      return array;
    };
  });
};
