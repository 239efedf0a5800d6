import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Figure, Measured } from '../../figure.ts';
import { round } from '../../support/statistics.ts';

const words = 5_000;
const most = 50;

interface Times {
  readonly ours: number;
  readonly spaces: number;
  readonly segmented: number;
  readonly letters: number;
}

export const redline: Figure = {
  area: 'agreements',
  name: 'redline of two wordings of 5,000 words',
  unit: 'ms',
  target: `≤ ${String(most)} ms: words of the reader's language, marks and lists kept, ready to be drawn`,
  async measure(bench): Promise<Measured> {
    const task = join(bench.project, 'out/bench/redline-task.mjs');
    const rounds = bench.isLong ? 61 : 21;
    const { stdout } = await promisify(execFile)(
      bench.electron,
      [task, String(words), String(rounds)],
      { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } },
    );
    const { ours, spaces, segmented, letters } = JSON.parse(stdout) as Times;
    return {
      value: round(ours, 1),
      holds: ours <= most,
      beside: [
        `on the same texts: diff, parted at spaces, ${String(round(spaces, 1))} ms`,
        `diff, parted as the language does, ${String(round(segmented, 1))} ms`,
        `diff-match-patch, letter by letter, ${String(round(letters, 1))} ms`,
      ].join(', '),
    };
  },
};
