import type { FigureRow } from '../figure.ts';

/** Rows for people: one line each, columns aligned. */
export const rowsToTable = (rows: readonly FigureRow[]): string => {
  const cells = rows.map((row) => [
    row.area,
    row.name,
    row.value === null ? '–' : `${String(row.value)} ${row.unit}`,
    row.target,
    row.value === null ? 'not measured' : row.holds ? 'holds' : 'does not hold',
    row.beside,
  ]);
  const table = [['area', 'figure', 'value', 'target', '', 'beside'], ...cells];
  const widths = table[0]?.map((_, column) =>
    Math.max(...table.map((line) => line[column]?.length ?? 0)),
  );
  return table
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
