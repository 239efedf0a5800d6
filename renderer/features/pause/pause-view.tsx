import { useEffect, useState } from 'react';
import { AnimatePresence } from '#renderer/design/motion.tsx';
import { getPlatform } from '#renderer/platform/platform.ts';
import { EveningLight } from './evening-light.tsx';
import { PauseBack } from './pause-back.tsx';
import { PauseRunning } from './pause-running.tsx';
import { PauseStart } from './pause-start.tsx';
import styles from './pause.module.css';
import { useCurrentPause } from './use-current-pause.ts';
import { useEveningScene } from './use-evening-scene.ts';
import { usePauseActs } from './use-pause-acts.ts';

/** While a pause lies open on the screen, sitting still is what it is for: no idle lock (S15). */
const useHeldIdleLock = (isHeld: boolean) => {
  useEffect(() => {
    if (!isHeld) return undefined;
    void getPlatform().tellShell({ holdsIdleLock: true });
    return () => void getPlatform().tellShell({ holdsIdleLock: false });
  }, [isHeld]);
};

/** Pause: asking for quiet, the quiet itself, and coming back. */
export const PauseView = () => {
  const { pause, all } = useCurrentPause();
  const acts = usePauseActs(all);
  const isRunning = pause !== undefined && pause !== null;
  const [wasRunning, setWasRunning] = useState(false);
  if (isRunning && !wasRunning) setWasRunning(true);
  useEveningScene(isRunning);
  useHeldIdleLock(isRunning);
  return (
    <div className={styles['view']}>
      <EveningLight isLit={isRunning} />
      {/* One after the other: what comes next waits until the threads are joined again. */}
      <AnimatePresence mode="wait">
        {isRunning && <PauseRunning key={pause.id} pause={pause} acts={acts} />}
        {pause === null && wasRunning && (
          <PauseBack key="back" onLonger={() => setWasRunning(false)} />
        )}
        {pause === null && !wasRunning && <PauseStart key="start" acts={acts} />}
      </AnimatePresence>
    </div>
  );
};
