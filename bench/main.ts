import { mkdtemp, rm, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figures } from './figures.ts';
import { AREAS, type Bench, type Figure, type FigureRow } from './figure.ts';
import { rowsToTable } from './support/table.ts';

const wanted = (flag: string): string | undefined => {
  const at = process.argv.indexOf(flag);
  return at < 0 ? undefined : process.argv[at + 1];
};

const chosenFigures = (): readonly Figure[] => {
  const area = wanted('--area');
  const name = wanted('--name');
  if (area !== undefined && !AREAS.some((known) => known === area)) {
    throw new Error(`There is no area "${area}". Areas: ${AREAS.join(', ')}.`);
  }
  return figures
    .filter((figure) => area === undefined || figure.area === area)
    .filter((figure) => name === undefined || figure.name.includes(name));
};

const openBench = async (): Promise<Bench & { close(): Promise<void> }> => {
  const root = await mkdtemp(join(tmpdir(), 'common-ground-figures-'));
  let made = 0;
  return {
    electron: process.env['CG_ELECTRON'] ?? '',
    project: process.cwd(),
    freshFolder: async (name) => {
      made += 1;
      const folder = join(root, `${made}-${name}`);
      await mkdir(folder);
      return folder;
    },
    say: (text) => {
      console.error(`… ${text}`);
    },
    close: () => rm(root, { recursive: true, force: true }),
  };
};

const measureAll = async (chosen: readonly Figure[]): Promise<readonly FigureRow[]> => {
  const bench = await openBench();
  try {
    const rows: FigureRow[] = [];
    for (const { measure, ...figure } of chosen) {
      bench.say(`${figure.area}: ${figure.name}`);
      rows.push({ ...figure, ...(await measure(bench)) });
    }
    return rows;
  } finally {
    await bench.close();
  }
};

const chosen = chosenFigures();
if (process.argv.includes('--list')) {
  for (const figure of chosen) console.log(`${figure.area}\t${figure.name}\t${figure.target}`);
} else {
  const rows = await measureAll(chosen);
  const text = process.argv.includes('--json') ? JSON.stringify(rows, null, 2) : rowsToTable(rows);
  process.stdout.write(`${text}\n`);
}
