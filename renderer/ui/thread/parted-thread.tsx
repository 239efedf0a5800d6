import { m, seconds, useReducedMotion } from '#renderer/design/motion.tsx';
import { partedHeight, partedPath } from './thread-geometry.ts';
import styles from './thread.module.css';
import { useWidth } from './use-width.ts';

interface PartedThreadProps {
  /** False while a pause is on one's own: only the first thread lies there. */
  readonly hasSecond?: boolean;
}

const parting = { duration: seconds.twist * 2, ease: [0.3, 0, 0.15, 1] as const };

/** A Pause: the threads lie apart across the window, and are whole. */
export const PartedThread = ({ hasSecond = true }: PartedThreadProps) => {
  const [ref, width] = useWidth<HTMLDivElement>(1224);
  const isReduced = useReducedMotion();
  const initial = isReduced ? { opacity: 0 } : { pathLength: 0.7, opacity: 0 };
  const animate = { pathLength: 1, opacity: 1 };
  return (
    <div ref={ref} className={styles['parted']} aria-hidden="true">
      <svg
        className={styles['line']}
        width={width}
        height={partedHeight}
        viewBox={`0 0 ${width} ${partedHeight}`}
      >
        <m.path
          d={partedPath('first', width)}
          className={styles['first']}
          initial={initial}
          animate={animate}
          transition={parting}
        />
        {hasSecond && (
          <m.path
            d={partedPath('second', width)}
            className={styles['second']}
            initial={initial}
            animate={animate}
            transition={parting}
          />
        )}
      </svg>
    </div>
  );
};
