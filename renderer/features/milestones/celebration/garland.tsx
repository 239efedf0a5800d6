import { m, useReducedMotion } from '#renderer/design/motion.tsx';
import { leafOutline, leafRib, leafStem, leavesAlong } from './leaves.ts';
import styles from './celebration.module.css';

interface GarlandProps {
  /** Of the braid, as it is drawn. */
  readonly width: number;
  readonly halfWave: number;
  readonly amplitude: number;
  /** Seconds before the first leaf opens. */
  readonly after: number;
}

const open = [0.2, 0.9, 0.25, 1.15] as const;

/** The braid comes into leaf, from the middle outwards. With less motion wished the leaves are simply there. */
export const Garland = ({ width, halfWave, amplitude, after }: GarlandProps) => {
  const isReduced = useReducedMotion();
  return leavesAlong(width, halfWave, amplitude).map((leaf) => {
    const grown = { x: leaf.x, y: leaf.y, rotate: leaf.turn, scale: leaf.size };
    return (
      <m.g
        key={leaf.x}
        className={styles[leaf.of]}
        initial={
          isReduced
            ? { ...grown, opacity: 0 }
            : { ...grown, rotate: leaf.turn * 0.4, scale: 0, opacity: 0 }
        }
        animate={{ ...grown, opacity: 1 }}
        transition={{
          duration: 0.5,
          delay: after + (isReduced ? 0 : leaf.late * 0.45),
          ease: open,
          opacity: { duration: 0.2, delay: after + (isReduced ? 0 : leaf.late * 0.45) },
        }}
        style={{ originX: 0.5, originY: leafStem }}
      >
        <path d={leafOutline} />
        <path d={leafRib} />
      </m.g>
    );
  });
};
