import type { Bench, Figure, FigureRow, Measured } from './figure.ts';

/** A figure that takes longer than this waits for something that doesn't come. */
const patience = 15 * 60_000;

/** Rejects once `limit` is over, or when nothing is left that could ever settle what is waited for. */
const neverSettling = (limit: number) => {
  let stop = (): void => undefined;
  const failing = new Promise<never>((_, reject) => {
    const onEmpty = () => reject(new Error('it waits for something that never comes'));
    // The timer must not keep the process alive: an empty event loop is told at once.
    const timer = setTimeout(
      () => reject(new Error(`it took longer than ${String(limit / 1000)} s`)),
      limit,
    ).unref();
    process.once('beforeExit', onEmpty);
    stop = () => {
      clearTimeout(timer);
      process.off('beforeExit', onEmpty);
    };
  });
  return { failing, stop };
};

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).trim().split('\n', 1).join('');

export interface MeasureOptions {
  /** Called after each figure: whatever it left running goes. */
  readonly tidy: () => void;
  /** Milliseconds a figure may take. */
  readonly limit?: number;
}

/**
 * Measures one figure after another. One that fails is a row too: without a value, not holding, with the
 * reason beside it; the others are measured all the same.
 */
export const measureAll = async (
  chosen: readonly Figure[],
  bench: Bench,
  { tidy, limit = patience }: MeasureOptions,
): Promise<readonly FigureRow[]> => {
  const rows: FigureRow[] = [];
  for (const { measure, ...figure } of chosen) {
    bench.say(`${figure.area}: ${figure.name}`);
    const { failing, stop } = neverSettling(limit);
    try {
      const measured: Measured = await Promise.race([measure(bench), failing]);
      // Told at once as well: who stops a long run keeps what was measured.
      bench.say(
        `${String(measured.value)} ${figure.unit}, ${measured.holds ? 'holds' : 'does not hold'}: ${measured.beside}`,
      );
      rows.push({ ...figure, ...measured });
    } catch (error) {
      bench.say(`${figure.area}: ${figure.name} could not be measured`);
      bench.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
      rows.push({
        ...figure,
        value: null,
        holds: false,
        beside: `not measured: ${reasonOf(error)}`,
      });
    } finally {
      stop();
      tidy();
    }
  }
  return rows;
};
