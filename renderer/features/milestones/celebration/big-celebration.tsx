import { useEffect, useEffectEvent, useId, useState } from 'react';
import { createPortal } from 'react-dom';
import { FormattedMessage } from 'react-intl';
import { m, useReducedMotion } from '#renderer/design/motion.tsx';
import { halfLinePath, meetHeight, twistPaths } from '#renderer/ui/thread/thread-geometry.ts';
import { FallingLeaves } from './falling-leaves.tsx';
import { Garland } from './garland.tsx';
import { lastLeaves } from './leaves.ts';
import styles from './celebration.module.css';

interface BigCelebrationProps {
  readonly title: string;
  readonly onEnd: () => void;
}

/** Milliseconds from the first stroke to the page below; the last of them fade. */
const lasts = 2_450;
const fades = 0.24;
/** Characters from which on a title is set smaller, so that it stays in a small window. */
const longTitle = 60;
const wave = { halfWave: 28, amplitude: 9 } as const;
const sweep = [0.4, 0, 0.15, 1] as const;

const windowWidth = () => window.innerWidth;

/**
 * The whole window: both threads sweep in from their sides, meet and go on as one braid under the
 * title. Three seconds at most; any key and any click end it, F9 still hides the window.
 */
export const BigCelebration = ({ title, onEnd }: BigCelebrationProps) => {
  const isReduced = useReducedMotion();
  const clip = useId();
  const [width] = useState(windowWidth);
  const [isLeaving, setLeaving] = useState(false);
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    const leave = setTimeout(() => setLeaving(true), lasts);
    const skip = (event: KeyboardEvent) => {
      if (event.key === 'F9') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      end();
    };
    window.addEventListener('keydown', skip, { capture: true });
    return () => {
      clearTimeout(leave);
      window.removeEventListener('keydown', skip, { capture: true });
    };
  }, []);
  useEffect(() => {
    if (!isLeaving) return;
    const gone = setTimeout(() => end(), fades * 1_000);
    return () => clearTimeout(gone);
  }, [isLeaving]);

  const braidWidth = Math.min(560, Math.round((width * 0.44) / 56) * 56);
  const braid = twistPaths({ width: braidWidth, opening: 3.4, taper: 1, ...wave });
  const fade = { duration: 0.24 };
  const draw = isReduced ? fade : { duration: 0.7, ease: sweep };
  const hidden = isReduced ? { opacity: 0 } : { pathLength: 0, opacity: 1 };
  const drawn = isReduced ? { opacity: 1 } : { pathLength: 1, opacity: 1 };
  return createPortal(
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- any key does the same; what is seen was announced
    <m.div
      className={styles['big']}
      data-celebration="big"
      initial={{ opacity: 0 }}
      animate={{ opacity: isLeaving ? 0 : 1 }}
      transition={{ duration: isLeaving ? fades : 0.18 }}
      onClick={onEnd}
    >
      <svg
        className={styles['sweep']}
        width={width}
        height={120}
        viewBox={`0 ${-meetHeight} ${width} 120`}
        aria-hidden="true"
      >
        <clipPath id={clip}>
          <m.rect
            y={-meetHeight}
            height={120}
            initial={isReduced ? false : { x: braidWidth / 2, width: 0 }}
            animate={{ x: 0, width: braidWidth }}
            transition={{ duration: 0.8, delay: 0.6, ease: sweep }}
          />
        </clipPath>
        {(['first', 'second'] as const).map((side) => (
          <m.path
            key={side}
            className={styles[side]}
            d={halfLinePath({ side, width, gap: braidWidth / 2 })}
            transform={`translate(0 ${-meetHeight})`}
            initial={hidden}
            animate={drawn}
            transition={draw}
          />
        ))}
        <g transform={`translate(${(width - braidWidth) / 2} 0)`} clipPath={`url(#${clip})`}>
          {braid.map((d) => (
            <m.path
              key={d}
              className={styles['twist']}
              d={d}
              initial={isReduced ? { opacity: 0 } : false}
              animate={{ opacity: 1 }}
              transition={fade}
            />
          ))}
        </g>
        <g transform={`translate(${(width - braidWidth) / 2} 0)`}>
          <Garland width={braidWidth} {...wave} after={isReduced ? 0.1 : 0.8} />
        </g>
        <g transform={`translate(${width / 2} 12)`}>
          <FallingLeaves
            leaves={lastLeaves}
            after={isReduced ? 0.3 : 1.25}
            lasts={1.2}
            size={1.3}
          />
        </g>
      </svg>
      <m.p
        className={styles['title']}
        data-long={title.length > longTitle || undefined}
        dir="auto"
        initial={{ opacity: 0 }}
        animate={{ opacity: 1 }}
        transition={{ duration: 0.4, delay: isReduced ? 0 : 0.5 }}
      >
        {title}
      </m.p>
      <m.p
        className={styles['warm']}
        initial={{ opacity: 0 }}
        animate={{ opacity: 1 }}
        transition={{ duration: 0.4, delay: isReduced ? 0 : 0.8 }}
      >
        <FormattedMessage id="milestones.celebrated.warm" />
      </m.p>
    </m.div>,
    document.body,
  );
};
