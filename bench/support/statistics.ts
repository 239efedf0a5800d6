/** Middle of the values; machines are noisy, so this is what is quoted. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) throw new Error('No measurement was taken.');
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
};

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** Two things measured in turn (A B A B …), so that a drift of the machine's speed meets both. */
export const interleave = async <T>(
  rounds: number,
  one: () => Promise<T>,
  other: () => Promise<T>,
): Promise<{ readonly one: readonly T[]; readonly other: readonly T[] }> => {
  const results = { one: [] as T[], other: [] as T[] };
  for (let index = 0; index < rounds; index += 1) {
    results.one.push(await one());
    results.other.push(await other());
  }
  return results;
};
