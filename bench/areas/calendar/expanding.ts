import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Figure, Measured } from '../../figure.ts';
import { round } from '../../support/statistics.ts';

const rules = 1_000;
const most = 50;

interface Expanded {
  readonly times: readonly number[];
  readonly found: readonly number[];
}

export const expanding: Figure = {
  area: 'calendar',
  name: 'one month of 1,000 series',
  unit: 'ms',
  target: `≤ ${String(most)} ms: one frame or three, on the wall clock of their zone`,
  async measure(bench): Promise<Measured> {
    const task = join(bench.project, 'out/bench/expanding-task.mjs');
    const { stdout } = await promisify(execFile)(
      bench.electron,
      [task, String(rules), String(bench.isLong ? 15 : 5)],
      { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } },
    );
    const { times, found } = JSON.parse(stdout) as Expanded;
    const [ours = NaN, temporal = NaN, classic = NaN] = times;
    const [count = 0, , inUtc = 0] = found;
    return {
      value: round(ours, 1),
      holds: ours <= most,
      beside: [
        `${String(count)} occurrences; the same rules, read before: rrule-temporal in the zone ${String(round(temporal, 1))} ms`,
        `rrule, which knows no zones, in UTC ${String(round(classic, 1))} ms (${String(inUtc)} occurrences)`,
      ].join(', '),
    };
  },
};
