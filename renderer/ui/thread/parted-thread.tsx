import { m, pauseLight, useReducedMotion } from '#renderer/design/motion.tsx';
import { partedGap, partedHeight, partedPath, type Side } from './thread-geometry.ts';
import styles from './thread.module.css';
import { useWidth } from './use-width.ts';

interface PartedThreadProps {
  /** False while a pause is on one's own: only the first thread lies there. */
  readonly hasSecond?: boolean;
}

interface OneThreadProps {
  readonly side: Side;
  readonly width: number;
}

/** Taut between the margins at first, its end at the middle; then it sinks and draws aside. */
const OneThread = ({ side, width }: OneThreadProps) => {
  const isReduced = useReducedMotion();
  // Longer than the window, so that no end shows at the margin while it is drawn inwards.
  const [margin, beyond] = side === 'first' ? [0, -width] : [width, 2 * width];
  const inwards = partedGap(width) * (side === 'first' ? 1 : -1);
  const taut = isReduced ? { opacity: 0 } : { x: inwards, scaleY: 0.04, opacity: 0 };
  const loose = isReduced ? { opacity: 1 } : { x: 0, scaleY: 1, opacity: 1 };
  return (
    <m.div
      className={styles['partedLayer']}
      initial={taut}
      animate={{ ...loose, transition: pauseLight.parts(isReduced) }}
      exit={{ ...taut, transition: pauseLight.joins(isReduced) }}
    >
      <svg
        className={styles['line']}
        width={width}
        height={partedHeight}
        viewBox={`0 0 ${width} ${partedHeight}`}
      >
        <path
          d={`M${beyond} 2H${margin}${partedPath(side, width)}`}
          className={styles[side]}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
    </m.div>
  );
};

/** A Pause: the threads lie apart across the window, and are whole. */
export const PartedThread = ({ hasSecond = true }: PartedThreadProps) => {
  const [ref, width] = useWidth<HTMLDivElement>(1224);
  return (
    <div ref={ref} className={styles['parted']} aria-hidden="true">
      <OneThread side="first" width={width} />
      {hasSecond && <OneThread side="second" width={width} />}
    </div>
  );
};
