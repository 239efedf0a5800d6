import { openBench } from './bench.ts';
import { AREAS, type Figure, type FigureRow } from './figure.ts';
import { figures } from './figures.ts';
import { rowsToTable } from './support/table.ts';

/** What follows a flag on the command line. */
const wanted = (flag: string): string | undefined => {
  const at = process.argv.indexOf(flag);
  return at < 0 ? undefined : process.argv[at + 1];
};

const chosenFigures = (): readonly Figure[] => {
  const area = wanted('--area');
  const name = wanted('--name')?.toLowerCase();
  if (area !== undefined && !AREAS.some((known) => known === area)) {
    throw new Error(`There is no area "${area}". Areas: ${AREAS.join(', ')}.`);
  }
  return figures
    .filter((figure) => area === undefined || figure.area === area)
    .filter((figure) => name === undefined || figure.name.toLowerCase().includes(name));
};

const measureAll = async (chosen: readonly Figure[]): Promise<readonly FigureRow[]> => {
  if (chosen.length === 0) return [];
  const bench = await openBench(process.argv.includes('--long'));
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

try {
  const chosen = chosenFigures();
  if (process.argv.includes('--list')) {
    for (const { area, name, target } of chosen) console.log(`${area}\t${name}\t${target}`);
  } else {
    const rows = await measureAll(chosen);
    const asJson = process.argv.includes('--json');
    process.stdout.write(`${asJson ? JSON.stringify(rows, null, 2) : rowsToTable(rows)}\n`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
  // Windows that are still open would keep this process waiting.
  process.exit(1);
}
