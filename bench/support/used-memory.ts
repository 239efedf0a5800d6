import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** MiB that all processes of the app have for themselves, what they share divided among them (PSS). Linux. */
export const usedMemory = async (page: Page): Promise<number> => {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('There is no browser to ask.');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = await Promise.all(
    processInfo.map(async ({ id }) => {
      const rollup = await readFile(`/proc/${String(id)}/smaps_rollup`, 'utf8').catch(() => '');
      return Number(/^Pss:\s+(\d+) kB/mu.exec(rollup)?.[1] ?? 0);
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1_024;
};
