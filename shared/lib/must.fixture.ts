import type { Result } from './result.ts';

/** The value of a result that has to be there; a refusal fails the test by its name. */
export const must = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
};
