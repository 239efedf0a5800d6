import { useState, type ReactNode } from 'react';
import { AnimatePresence, consent, m, useReducedMotion } from '#renderer/design/motion.tsx';
import { classNames } from '../class-names.ts';
import {
  aloneGap,
  halfLineHeight,
  halfLinePath,
  keptLinePath,
  meetHeight,
  meetingPath,
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
  readonly isTwisted: boolean;
  /** Half of the twist's width, of the last one where it has just parted. */
  readonly twistGap: number;
}

/** What a value was before it last changed; itself until then. */
const useBefore = <Value,>(value: Value): Value => {
  const [seen, setSeen] = useState({ value, before: value });
  if (seen.value === value) return seen.before;
  setSeen({ value, before: seen.value });
  return seen.value;
};

const isLine = (state: HalfLineState) => state === 'drawn' || state === 'needle';

const OneSide = ({ side, state, width, gap, drawsIn, isTwisted, twistGap }: OneSideProps) => {
  const isReduced = useReducedMotion();
  const isDrawn = isLine(state);
  const wasDrawn = isLine(useBefore(state));
  const wasTwisted = useBefore(isTwisted);
  const turned = wasTwisted !== isTwisted;
  const needleX = side === 'first' ? width / 2 - gap : width / 2 + gap;
  // Beside a twist the line ends sooner: until it parts, it stays as it was drawn there.
  const end = isTwisted || (turned && !isDrawn) ? twistGap : gap;
  const stub = turned && wasDrawn && isTwisted ? 1 - aloneGap / twistGap : 0;
  const still = isReduced ? { pathLength: 1 } : null;
  return (
    <>
      <AnimatePresence initial={false}>
        {state === 'undecided' && (
          <m.path
            key="kept"
            d={keptLinePath({ side, width, gap })}
            className={styles['undecided']}
            initial={{ opacity: 0 }}
            animate={{ opacity: 1 }}
            exit={{ opacity: 0 }}
            transition={consent.place(isReduced)}
          />
        )}
      </AnimatePresence>
      <m.path
        d={halfLinePath({ side, width, gap: end })}
        className={styles[side]}
        initial={drawsIn ? { pathLength: 0, opacity: 0, ...still } : false}
        animate={{ pathLength: isDrawn ? 1 : 0, opacity: isDrawn ? 1 : 0, ...still }}
        transition={consent.line(isDrawn, turned, isReduced)}
      />
      {turned && !isReduced && (
        <m.path
          key={String(isTwisted)}
          d={meetingPath({ side, width, gap: twistGap })}
          className={styles[side]}
          strokeLinecap="butt"
          initial={{ pathLength: stub }}
          animate={{ pathLength: isTwisted ? [stub, stub, 1, 0] : [0, 1, 0, 0] }}
          transition={consent.meeting(isTwisted)}
        />
      )}
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
  const isTwisted = twist !== null;
  const before = useBefore(twist);
  // A twist that parts keeps its size until it is gone.
  const shape = twists[twist ?? before ?? 'clause'];
  const twistWidth = isTwisted ? shape.width : null;
  const common = { width, drawsIn, isTwisted, twistGap: shape.width / 2 };
  const hidden = isReduced ? { opacity: 0 } : { opacity: 0, scaleX: 0, scaleY: 0 };
  const whole = isReduced ? { opacity: 1 } : { opacity: 1, scaleX: 1, scaleY: 1 };
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
        <OneSide side="first" state={first} gap={gapOf(first, twistWidth)} {...common} />
        <OneSide side="second" state={second} gap={gapOf(second, twistWidth)} {...common} />
        <g transform={`translate(${(width - shape.width) / 2} ${meetHeight})`}>
          <m.g
            className={styles['shared']}
            initial={drawsIn ? hidden : false}
            animate={isTwisted ? whole : hidden}
            transition={consent.twist(isTwisted, isReduced)}
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
