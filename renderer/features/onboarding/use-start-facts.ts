import { useEffect, useState } from 'react';
import { getPlatform } from '#renderer/platform/platform.ts';

/** As the platform tells them at the start of a window. */
export type StartFacts = Awaited<ReturnType<ReturnType<typeof getPlatform>['startFacts']>>;

/** Why this window was made and whether anything can be kept; null for the moment before it is known. */
export const useStartFacts = (): readonly [StartFacts | null, () => void] => {
  const [facts, setFacts] = useState<StartFacts | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    void getPlatform()
      .startFacts()
      .then((found) => {
        if (current) setFacts(found);
      });
    return () => {
      current = false;
    };
  }, [round]);
  return [facts, () => setRound(round + 1)];
};
