/** Milliseconds before the next try, by wrong tries in a row. Rises and then stays: no lockout (S17). */
const waits = [0, 0, 1_000, 2_000, 4_000, 8_000, 15_000] as const;
const longestWait = 30_000;

export interface PassphraseDelay {
  /** Resolves once a try may begin. */
  ready(name: string): Promise<void>;
  /** Notes a wrong try; tells how long the next one is held back. */
  wrong(name: string): number;
  right(name: string): void;
}

/** Counts wrong tries apart for each name (a person, a person's private space). */
export const createPassphraseDelay = (
  elapsed: () => number,
  wait: (ms: number) => Promise<void>,
): PassphraseDelay => {
  const tries = new Map<string, { readonly wrong: number; readonly notBefore: number }>();
  return {
    ready: async (name) => {
      const left = (tries.get(name)?.notBefore ?? 0) - elapsed();
      if (left > 0) await wait(left);
    },
    wrong: (name) => {
      const wrong = (tries.get(name)?.wrong ?? 0) + 1;
      const waitMs = waits[wrong] ?? longestWait;
      tries.set(name, { wrong, notBefore: elapsed() + waitMs });
      return waitMs;
    },
    right: (name) => {
      tries.delete(name);
    },
  };
};
