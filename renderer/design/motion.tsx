/**
 * The only import of framer-motion. Motion explains: one easing family, 120 to 240 ms,
 * the signature times and growing apart, and everything a fade where less motion is wished.
 */
import {
  AnimatePresence,
  LazyMotion,
  m,
  MotionConfig,
  useIsPresent,
  useReducedMotionConfig,
  type Transition,
} from 'framer-motion';
import type { ReactNode } from 'react';
import { useLook } from './theme.ts';

export { AnimatePresence, m, useIsPresent };
export type { Transition };

const ease = [0.3, 0, 0.15, 1] as const;

/** Seconds, as framer-motion counts. */
export const seconds = {
  short: 0.12,
  medium: 0.18,
  long: 0.24,
  halfLine: 0.24,
  twist: 0.4,
  growth: 1.2,
} as const;

export const transitions = {
  short: { duration: seconds.short, ease },
  medium: { duration: seconds.medium, ease },
  long: { duration: seconds.long, ease },
  /** A limb of a tree, grown while somebody looks. */
  growth: { duration: seconds.growth, ease },
} as const satisfies Record<string, Transition>;

/**
 * Consent, frame by frame. A half-line draws itself in 240 ms; where the other's is there already both
 * reach the middle within that time, then draw back over 400 ms while the twist opens between them.
 * Withdrawal is the same film backwards at half the speed. With less motion wished, each part fades.
 */
export const consent = {
  /** A person's own line, thread to its end beside the middle. `withTwist`: it meets, or parts from, a twist. */
  line: (isDrawn: boolean, withTwist: boolean, isReduced: boolean): Transition => {
    if (isReduced) return transitions.medium;
    const reach = seconds.halfLine * (withTwist ? 0.7 : 1);
    if (isDrawn) return { duration: reach, ease, opacity: { duration: 0 } };
    const delay = withTwist ? (seconds.twist + seconds.halfLine * 0.3) * 2 : 0;
    return { duration: reach * 2, delay, ease, opacity: { duration: 0, delay: delay + reach * 2 } };
  },
  /** The last stretch to the middle: there while the two meet or part, drawn back while they are twisted. */
  meeting: (isTwisted: boolean): Transition => {
    const whole = seconds.halfLine + seconds.twist;
    const reached = seconds.halfLine / whole;
    return isTwisted
      ? { duration: whole, times: [0, reached * 0.7, reached, 1], ease }
      : { duration: whole * 2, times: [0, 1 - reached, 1 - reached * 0.7, 1], ease };
  },
  twist: (isTwisted: boolean, isReduced: boolean): Transition => {
    if (isReduced) return transitions.medium;
    return isTwisted
      ? {
          duration: seconds.twist,
          delay: seconds.halfLine,
          ease,
          // There at once, so that nothing shows between the lines while they draw back.
          opacity: { duration: 0, delay: seconds.halfLine },
        }
      : { duration: seconds.twist * 2, ease, opacity: { duration: 0, delay: seconds.twist * 2 } };
  },
  /** The dashed place that is kept for a line gives way to it, and is kept again once the line has gone. */
  place: (isReduced: boolean): Transition =>
    isReduced ? transitions.medium : { duration: seconds.long, delay: seconds.halfLine },
} as const;

/**
 * Pause, frame by frame: the light falls pane after pane in a second and a half while the two threads,
 * drawn taut between the margins, loosen and part. Coming back raises the light and draws them taut, in half
 * of that.
 */
export const pauseLight = {
  words: { ...transitions.long, delay: 0.5 },
  falls: (pane: number, isReduced: boolean): Transition =>
    isReduced ? transitions.medium : { duration: 1.2, delay: 0.15 * pane, ease },
  rises: (pane: number, isReduced: boolean): Transition =>
    isReduced ? transitions.medium : { duration: 0.6, delay: 0.075 * pane, ease },
  parts: (isReduced: boolean): Transition =>
    isReduced ? transitions.medium : { duration: 1.2, delay: 0.2, ease },
  joins: (isReduced: boolean): Transition =>
    isReduced ? transitions.medium : { duration: 0.6, ease },
} as const;

/** A tree grows by a line: root and twig draw themselves, then the leaf opens. */
export const growth = {
  twig: (isReduced: boolean): Transition => (isReduced ? transitions.medium : transitions.growth),
  leaf: (isReduced: boolean): Transition =>
    isReduced ? transitions.medium : { ...transitions.long, delay: seconds.growth * 0.8 },
} as const;

/** True where the system or the setting asks for less motion. */
export const useReducedMotion = (): boolean => useReducedMotionConfig() ?? false;

const loadFeatures = () => import('./motion-features.ts').then((loaded) => loaded.features);

const reducedMotion = { system: 'user', reduced: 'always', full: 'never' } as const;

interface MotionRootProps {
  readonly children: ReactNode;
}

/** Loads the animation code after the first paint of the unlocked window; the lock screen never does. */
export const MotionRoot = ({ children }: MotionRootProps) => {
  const [look] = useLook();
  return (
    <LazyMotion features={loadFeatures} strict>
      <MotionConfig reducedMotion={reducedMotion[look.motion]} transition={transitions.long}>
        {children}
      </MotionConfig>
    </LazyMotion>
  );
};
