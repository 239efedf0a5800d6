import type { Figure, Measured } from '../../figure.ts';
import { median, round } from '../../support/statistics.ts';
import { openBoard } from './open-board.ts';

const sizes = [100, 1_000, 5_000] as const;
const most = 1.5;

export const boardMounted: Figure = {
  area: 'milestones',
  name: 'a board of 5,000 cards put up',
  unit: '× one of 100',
  target: `main-thread task ≤ ${String(most)} × the board of 100 cards`,
  async measure(bench): Promise<Measured> {
    const mounts = new Map<number, number[]>(sizes.map((size) => [size, []]));
    for (let turn = 0; turn < (bench.isLong ? 5 : 3); turn += 1) {
      for (const [size, times] of mounts) {
        const { running, mount } = await openBoard(bench, size);
        times.push(mount);
        await running.kill();
      }
    }
    const middle = (size: number) => median(mounts.get(size) ?? []);
    const ratio = middle(5_000) / middle(100);
    const words = sizes.map((size) => `${String(size)} cards ${String(round(middle(size), 0))} ms`);
    return {
      value: round(ratio),
      holds: ratio <= most,
      beside: `${words.join(', ')}; each put up for the first time since the book was opened`,
    };
  },
};
