import { m, useReducedMotion } from '#renderer/design/motion.tsx';
import { leafOutline, leafRib, type Leaf } from './leaves.ts';
import styles from './celebration.module.css';

interface FallingLeavesProps {
  readonly leaves: readonly Leaf[];
  /** Seconds before the first lets go, and that each is in the air. */
  readonly after: number;
  readonly lasts: number;
  readonly size?: number;
}

const settle = [0.35, 0.1, 0.3, 1] as const;

/** Leaves in line, from the origin of the SVG they lie in. With less motion wished they only appear. */
export const FallingLeaves = ({ leaves, after, lasts, size = 1 }: FallingLeavesProps) => {
  const isReduced = useReducedMotion();
  return leaves.map((leaf) => {
    const there = {
      x: leaf.x + leaf.drift,
      y: leaf.fall,
      rotate: leaf.lands,
      scale: size,
    };
    return (
      <m.g
        key={`${leaf.x}/${leaf.fall}`}
        className={styles[leaf.of]}
        initial={
          isReduced
            ? { ...there, opacity: 0 }
            : { x: leaf.x, y: 0, rotate: leaf.hangs, scale: size * 0.5, opacity: 0 }
        }
        animate={{ ...there, opacity: [0, 1, 1, 0] }}
        transition={{
          duration: lasts,
          delay: after + (isReduced ? 0 : leaf.delay),
          ease: settle,
          opacity: {
            duration: lasts,
            delay: after + (isReduced ? 0 : leaf.delay),
            times: [0, 0.16, 0.72, 1],
          },
        }}
      >
        <path d={leafOutline} />
        <path d={leafRib} />
      </m.g>
    );
  });
};
