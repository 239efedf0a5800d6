import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Figure, Measured } from '../../figure.ts';
import { round } from '../../support/statistics.ts';

const rules = 1_000;

interface Expanded {
  /** Of the app's engine, rrule-temporal and rrule, in milliseconds: a month like others, and the very first. */
  readonly times: readonly number[];
  readonly cold: readonly number[];
  readonly found: readonly number[];
}

export const expanding: Figure = {
  area: 'calendar',
  name: 'one month of 1,000 series',
  unit: 'ms',
  target: 'no longer than the fastest library that knows zones, measured beside it',
  async measure(bench): Promise<Measured> {
    const task = join(bench.project, 'out/bench/expanding-task.mjs');
    const { stdout } = await promisify(execFile)(
      bench.electron,
      [task, String(rules), String(bench.isLong ? 15 : 5)],
      { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } },
    );
    const { times, cold, found } = JSON.parse(stdout) as Expanded;
    const [ours = NaN, temporal = NaN, classic = NaN] = times;
    const [first = NaN, firstTemporal = NaN] = cold;
    const [count = 0, , inUtc = 0] = found;
    return {
      value: round(ours, 1),
      holds: ours <= temporal,
      beside: [
        `${String(count)} occurrences; the same rules, read before: rrule-temporal in the zone ${String(round(temporal, 1))} ms`,
        `rrule, which knows no zones, in UTC ${String(round(classic, 1))} ms (${String(inUtc)} occurrences)`,
        `the very first month ${String(round(first, 1))} ms, rrule-temporal ${String(round(firstTemporal, 1))} ms`,
      ].join(', '),
    };
  },
};
