/**
 * The only import of framer-motion. Motion explains (look.md): one easing family, 120 to 240 ms,
 * the two signature times apart, and everything a fade where less motion is wished.
 */
import {
  AnimatePresence,
  LazyMotion,
  m,
  MotionConfig,
  useReducedMotionConfig,
  type Transition,
} from 'framer-motion';
import type { ReactNode } from 'react';
import { useLook } from './theme.ts';

export { AnimatePresence, m };
export type { Transition };

const ease = [0.3, 0, 0.15, 1] as const;

/** Seconds, as framer-motion counts. */
export const seconds = {
  short: 0.12,
  medium: 0.18,
  long: 0.24,
  halfLine: 0.24,
  twist: 0.4,
} as const;

export const transitions = {
  short: { duration: seconds.short, ease },
  medium: { duration: seconds.medium, ease },
  long: { duration: seconds.long, ease },
  twist: { duration: seconds.twist, ease, delay: seconds.halfLine },
} as const satisfies Record<string, Transition>;

/** A half-line is drawn in 240 ms; it is taken back at half that speed, as gently as it came. */
export const drawTransition = (drawn: boolean, isReduced: boolean): Transition =>
  isReduced ? { duration: 0 } : { duration: drawn ? seconds.halfLine : seconds.halfLine * 2, ease };

export const twistTransition = (twisted: boolean, isReduced: boolean): Transition =>
  isReduced
    ? { duration: 0 }
    : {
        duration: twisted ? seconds.twist : seconds.twist * 2,
        delay: twisted ? seconds.halfLine : 0,
        ease,
      };

/** True where the system or the setting asks for less motion. */
export const useReducedMotion = (): boolean => useReducedMotionConfig() ?? false;

const loadFeatures = () => import('./motion-features.ts').then((loaded) => loaded.features);

interface MotionRootProps {
  readonly children: ReactNode;
}

/** Loads the animation code after the first paint of the unlocked window; the lock screen never does. */
export const MotionRoot = ({ children }: MotionRootProps) => {
  const [look] = useLook();
  return (
    <LazyMotion features={loadFeatures} strict>
      <MotionConfig
        reducedMotion={look.motion === 'reduced' ? 'always' : 'user'}
        transition={transitions.long}
      >
        {children}
      </MotionConfig>
    </LazyMotion>
  );
};
