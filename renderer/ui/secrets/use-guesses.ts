import { useEffect, useState } from 'react';

type Estimate = (passphrase: string, known: readonly string[]) => number;

let loading: Promise<Estimate> | null = null;

/** One load a window. A failed one is forgotten, so that the next keystroke tries again. */
const loadEstimate = (): Promise<Estimate> => {
  loading ??= import('./estimate-guesses.ts').then(
    (module) => module.estimateGuesses,
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
};

const settle = 120;

/** Guesses for what is typed; null while nothing is typed or nothing is known yet. */
export const useGuesses = (passphrase: string, name: string): number | null => {
  const [found, setFound] = useState<{ for: string; guesses: number } | null>(null);

  useEffect(() => {
    if (passphrase === '') return undefined;
    let current = true;
    const timer = setTimeout(() => {
      loadEstimate().then(
        (estimate) => {
          if (!current) return;
          const guesses = estimate(passphrase, [name, 'common ground', 'commonground']);
          setFound({ for: passphrase, guesses });
        },
        // Without the estimator the field works as before; it only has nothing to say.
        () => undefined,
      );
    }, settle);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [passphrase, name]);

  return passphrase === '' || found === null ? null : found.guesses;
};
