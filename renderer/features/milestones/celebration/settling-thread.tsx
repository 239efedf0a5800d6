import { useEffect, useEffectEvent, useRef } from 'react';
import { consent, m, useReducedMotion } from '#renderer/design/motion.tsx';
import { twistPaths, twists } from '#renderer/ui/thread/thread-geometry.ts';
import { useWidth } from '#renderer/ui/thread/use-width.ts';
import { FallingLeaves } from './falling-leaves.tsx';
import { fewLeaves } from './leaves.ts';
import styles from './celebration.module.css';

interface SettlingThreadProps {
  readonly hasLeaves: boolean;
  readonly onEnd: () => void;
}

const height = 10;
const middle = 4.5;
const shape = twists.card;
/** Milliseconds: the glow, or the glow and the leaves that follow it. */
const quietLasts = 1_800;
const smallLasts = 3_000;

/** The line over a card while it is celebrated: both halves run in, the twist settles and glows. */
export const SettlingThread = ({ hasLeaves, onEnd }: SettlingThreadProps) => {
  const [ref, width] = useWidth<HTMLDivElement>(252);
  const isReduced = useReducedMotion();
  const box = useRef<SVGSVGElement>(null);
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
    const timer = setTimeout(() => end(), hasLeaves ? smallLasts : quietLasts);
    return () => clearTimeout(timer);
  }, [hasLeaves]);
  const reach = (width - shape.width) / 2;
  const hidden = isReduced ? { opacity: 0 } : { pathLength: 0, opacity: 1 };
  const drawn = isReduced ? { opacity: 1 } : { pathLength: 1, opacity: 1 };
  const fade = { duration: 0.18 };
  const draws = isReduced ? fade : consent.line(true, false, false);
  return (
    <div
      ref={ref}
      className={styles['settling']}
      aria-hidden="true"
      data-celebration={hasLeaves ? 'small' : 'quiet'}
    >
      <m.div
        className={styles['glow']}
        initial={isReduced ? { opacity: 0 } : { opacity: 0, scaleX: 0.1 }}
        animate={{ opacity: [0, 0.9, 0], scaleX: 1 }}
        transition={{ duration: 1.4, delay: isReduced ? 0 : 0.24, times: [0, 0.4, 1] }}
      />
      <svg ref={box} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <m.path
          className={styles['first']}
          d={`M0 ${middle}H${reach}`}
          initial={hidden}
          animate={drawn}
          transition={draws}
        />
        <m.path
          className={styles['second']}
          d={`M${width} ${middle}H${width - reach}`}
          initial={hidden}
          animate={drawn}
          transition={draws}
        />
        <g transform={`translate(${reach} ${middle})`}>
          {twistPaths(shape).map((d) => (
            <m.path
              key={d}
              className={styles['twist']}
              d={d}
              initial={{ opacity: 0 }}
              animate={{ opacity: 1 }}
              transition={isReduced ? fade : consent.twist(true, false)}
            />
          ))}
        </g>
        {hasLeaves && (
          <g transform={`translate(${width / 2} ${middle + 6})`}>
            <FallingLeaves leaves={fewLeaves} after={isReduced ? 0 : 0.6} lasts={1.8} />
          </g>
        )}
      </svg>
    </div>
  );
};
