import type { ReactNode } from 'react';
import { drawTransition, m, twistTransition, useReducedMotion } from '#renderer/design/motion.tsx';
import { classNames } from '../class-names.ts';
import {
  aloneGap,
  halfLineHeight,
  halfLinePath,
  keptLinePath,
  meetHeight,
  needleEye,
  needleLength,
  needleOutline,
  twistPaths,
  twists,
  type Side,
} from './thread-geometry.ts';
import styles from './thread.module.css';
import { useWidth } from './use-width.ts';

/**
 * drawn: an act of this person stands here. undecided: a dashed place is kept for it.
 * needle: the line is still being written. none: this side has no part in it.
 */
export type HalfLineState = 'drawn' | 'undecided' | 'needle' | 'none';

interface HalfLinesProps {
  readonly first: HalfLineState;
  readonly second: HalfLineState;
  /** Both half-lines meet and twist: an agreement in force, or the moment it is made. */
  readonly twist?: 'clause' | 'agreed' | null;
  /** Draws itself when it appears, not only when it changes. */
  readonly drawsIn?: boolean;
  readonly captionFirst?: ReactNode;
  readonly captionShared?: ReactNode;
  readonly captionSecond?: ReactNode;
}

interface OneSideProps {
  readonly side: Side;
  readonly state: HalfLineState;
  readonly width: number;
  readonly gap: number;
  readonly drawsIn: boolean;
}

const OneSide = ({ side, state, width, gap, drawsIn }: OneSideProps) => {
  const isReduced = useReducedMotion();
  const isDrawn = state === 'drawn' || state === 'needle';
  const d = halfLinePath({ side, width, gap });
  const needleX = side === 'first' ? width / 2 - gap : width / 2 + gap;
  return (
    <>
      {state === 'undecided' && (
        <path d={keptLinePath({ side, width, gap })} className={styles['undecided']} />
      )}
      <m.path
        d={d}
        className={styles[side]}
        initial={drawsIn ? { pathLength: 0, opacity: 1 } : false}
        animate={{ pathLength: isDrawn ? 1 : 0, opacity: isDrawn ? 1 : 0 }}
        transition={{
          ...drawTransition(isDrawn, isReduced),
          opacity: { duration: isReduced ? 0.18 : 0, delay: isDrawn || isReduced ? 0 : 0.48 },
        }}
      />
      {state === 'needle' && (
        <g
          className={styles['needle']}
          transform={`translate(${needleX} ${meetHeight})${side === 'second' ? ' scale(-1 1)' : ''}`}
        >
          <path d={needleOutline} />
          <path d={needleEye} />
        </g>
      )}
    </>
  );
};

const gapOf = (state: HalfLineState, twistWidth: number | null) => {
  if (twistWidth !== null) return twistWidth / 2;
  return state === 'needle' ? needleLength / 2 : aloneGap;
};

/** The half-lines under an act: which of the two people stand behind what is above. */
export const HalfLines = ({
  first,
  second,
  twist = null,
  drawsIn = false,
  captionFirst,
  captionShared,
  captionSecond,
}: HalfLinesProps) => {
  const [ref, width] = useWidth<HTMLDivElement>(766);
  const isReduced = useReducedMotion();
  const shape = twists[twist ?? 'clause'];
  const twistWidth = twist === null ? null : shape.width;
  const hasCaptions = Boolean(captionFirst ?? captionShared ?? captionSecond);
  return (
    <div ref={ref} className={styles['halfLines']}>
      <svg
        aria-hidden="true"
        className={styles['line']}
        width={width}
        height={halfLineHeight}
        viewBox={`0 0 ${width} ${halfLineHeight}`}
      >
        <OneSide
          side="first"
          state={first}
          width={width}
          gap={gapOf(first, twistWidth)}
          drawsIn={drawsIn}
        />
        <OneSide
          side="second"
          state={second}
          width={width}
          gap={gapOf(second, twistWidth)}
          drawsIn={drawsIn}
        />
        <g transform={`translate(${(width - shape.width) / 2} ${meetHeight})`}>
          <m.g
            className={styles['shared']}
            initial={drawsIn ? { clipPath: 'inset(-4px 50%)' } : false}
            animate={{ clipPath: twist === null ? 'inset(-4px 50%)' : 'inset(-4px 0%)' }}
            transition={twistTransition(twist !== null, isReduced)}
          >
            {twistPaths(shape).map((d) => (
              <path key={d} d={d} />
            ))}
          </m.g>
        </g>
      </svg>
      {hasCaptions && (
        <div className={styles['captions']}>
          <div className={styles['captionFirst']}>{captionFirst}</div>
          <div
            className={classNames(
              styles['captionShared'],
              twist === 'agreed' && styles['captionAgreed'],
            )}
          >
            {captionShared}
          </div>
          <div className={styles['captionSecond']}>{captionSecond}</div>
        </div>
      )}
    </div>
  );
};
