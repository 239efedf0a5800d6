import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bench, Figure, Measured } from '../../figure.ts';
import { round } from '../../support/statistics.ts';
import { heaviest, inKilobytes, watchScripts, weigh, type Weighed } from './fetched-scripts.ts';

/** Words that only these libraries have in them, whatever their chunk is called. */
const onDemand = { editor: 'ProseMirror', 'strength meter': 'bruteforce' } as const;

/** What should wait until it is asked for, but came along, or is nowhere at all. */
const misplaced = async (bench: Bench, fetched: readonly Weighed[]): Promise<readonly string[]> => {
  const names = await readdir(join(bench.project, 'out/renderer/assets'));
  const scripts = names.filter((name) => name.endsWith('.js')).map((name) => `/assets/${name}`);
  const all = await weigh(bench, scripts);
  return Object.entries(onDemand).flatMap(([name, word]) => {
    const isThere = all.some(({ text }) => text.includes(word));
    const isFetched = fetched.some(({ text }) => text.includes(word));
    if (isFetched) return [`the ${name} was fetched`];
    return isThere ? [] : [`no chunk has the ${name}`];
  });
};

const judge = async (
  bench: Bench,
  paths: readonly string[],
  target: number,
  also: string,
): Promise<Measured> => {
  const scripts = await weigh(bench, paths);
  const wrong = await misplaced(bench, scripts);
  const value = round(inKilobytes(scripts), 1);
  const onDemandWords =
    wrong.length === 0 ? 'editor and strength meter on demand' : wrong.join(', ');
  return {
    value,
    holds: value <= target && wrong.length === 0,
    beside: `${scripts.length} scripts, heaviest ${heaviest(scripts, 5)}; ${also}${onDemandWords}`,
  };
};

const scriptsOf = (bench: Bench) => bench.once('scripts', () => watchScripts(bench));

const lockTarget = 150;

export const lockScreenScript: Figure = {
  area: 'foundation',
  name: 'JavaScript of the lock screen',
  unit: 'kB gzip',
  target: `≤ ${String(lockTarget)} kB until it is painted`,
  async measure(bench) {
    const { untilLockScreen, lockScreenAtRest } = await scriptsOf(bench);
    const atRest = inKilobytes(await weigh(bench, lockScreenAtRest));
    return judge(bench, untilLockScreen, lockTarget, `${round(atRest, 1)} kB at rest; `);
  },
};

const shellTarget = 400;

export const shellScript: Figure = {
  area: 'foundation',
  name: 'JavaScript of the unlocked shell with Today',
  unit: 'kB gzip',
  target: `≤ ${String(shellTarget)} kB`,
  measure: async (bench) => judge(bench, (await scriptsOf(bench)).untilToday, shellTarget, ''),
};
