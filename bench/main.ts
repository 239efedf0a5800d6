import { openBench } from './bench.ts';
import { AREAS, type Figure, type FigureRow } from './figure.ts';
import { figures } from './figures.ts';
import { measureAll } from './measure-all.ts';
import { killAll } from './support/start-electron.ts';
import { rowsToTable } from './support/table.ts';

/** What follows a flag on the command line. */
const wanted = (flag: string): string | undefined => {
  const at = process.argv.indexOf(flag);
  if (at < 0) return undefined;
  const value = process.argv[at + 1];
  if (value === undefined || value.startsWith('--'))
    throw new Error(`${flag} needs a word after it.`);
  return value;
};

const chosenFigures = (): readonly Figure[] => {
  const area = wanted('--area');
  const name = wanted('--name')?.toLowerCase();
  if (area !== undefined && !AREAS.some((known) => known === area)) {
    throw new Error(`There is no area "${area}". Areas: ${AREAS.join(', ')}.`);
  }
  const chosen = figures
    .filter((figure) => area === undefined || figure.area === area)
    .filter((figure) => name === undefined || figure.name.toLowerCase().includes(name));
  if (name !== undefined && chosen.length === 0) {
    throw new Error(`No figure's name has "${name}" in it; --list names them.`);
  }
  return chosen;
};

/** With full counts a hundred thousand plans are made and opened before anything is measured. */
const longest = 60 * 60_000;

const measure = async (chosen: readonly Figure[]): Promise<readonly FigureRow[]> => {
  if (chosen.length === 0) return [];
  const bench = await openBench(process.argv.includes('--long'));
  try {
    return await measureAll(chosen, bench, {
      tidy: killAll,
      ...(bench.isLong && { limit: longest }),
    });
  } finally {
    await bench.close();
  }
};

try {
  const chosen = chosenFigures();
  if (process.argv.includes('--list')) {
    for (const { area, name, target } of chosen) console.log(`${area}\t${name}\t${target}`);
  } else {
    const rows = await measure(chosen);
    const asJson = process.argv.includes('--json');
    const text = `${asJson ? JSON.stringify(rows, null, 2) : rowsToTable(rows)}\n`;
    await new Promise((resolve) => process.stdout.write(text, resolve));
    if (rows.some(({ value }) => value === null)) process.exitCode = 1;
  }
  // What a figure that failed left waiting must not keep this process.
  process.exit();
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
  process.exit(1);
}
