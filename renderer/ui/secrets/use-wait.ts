import { useEffect, useState } from 'react';

interface Wait {
  /** Whole seconds until the next try, 0 when it may come at once. */
  readonly seconds: number;
  holdFor(milliseconds: number): void;
}

/** The rising delay after a wrong passphrase, counted down. Typing goes on meanwhile. */
export const useWait = (): Wait => {
  const [until, setUntil] = useState(0);
  const [now, setNow] = useState(0);

  useEffect(() => {
    if (until <= now) return undefined;
    const timer = setTimeout(() => setNow(performance.now()), Math.min(1000, until - now));
    return () => clearTimeout(timer);
  }, [until, now]);

  return {
    seconds: Math.max(0, Math.ceil(Math.round(until - now) / 1000)),
    holdFor: (milliseconds) => {
      const started = performance.now();
      setNow(started);
      setUntil(started + milliseconds);
    },
  };
};
