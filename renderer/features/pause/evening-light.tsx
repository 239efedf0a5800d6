import { AnimatePresence, m, pauseLight, useReducedMotion } from '#renderer/design/motion.tsx';
import styles from './evening-light.module.css';

/*
 * The window as drawn, in its own 1181 × 838: three panes wide, a cross bar a fifth down, all edges
 * falling 13 in 100 from right to left, as low light does.
 */
const width = 1181;
const height = 838;
const columns = [
  [93, 374],
  [390, 791],
  [807, 1088],
] as const;
const slant = 0.13;
const edge = (at93: number) => (x: number) => Math.round((at93 - slant * (x - 93)) * 10) / 10;
const top = edge(124);
const barTop = edge(197);
const barBottom = edge(212);

const panesOf = ([left, right]: readonly [number, number]): string =>
  [
    `M${left} ${top(left)}L${right} ${top(right)}V${barTop(right)}L${left} ${barTop(left)}Z`,
    `M${left} ${barBottom(left)}L${right} ${barBottom(right)}V${height + 200}H${left}Z`,
  ].join('');

interface EveningLightProps {
  readonly isLit: boolean;
}

/**
 * Pause's signature moment: evening light falls over the window, pane after pane from the left; coming back
 * raises it. With less motion wished it only fades. Each pane is a layer of its own, so that falling
 * is a matter of moving, not of painting.
 */
export const EveningLight = ({ isLit }: EveningLightProps) => {
  const isReduced = useReducedMotion();
  const away = isReduced ? { opacity: 0 } : { y: '-130%', opacity: 0.4 };
  return (
    <div className={styles['window']} aria-hidden="true">
      <AnimatePresence>
        {isLit &&
          columns.map((column, index) => (
            <m.div
              key={column[0]}
              className={styles['layer']}
              initial={away}
              animate={{ y: 0, opacity: 1, transition: pauseLight.falls(index, isReduced) }}
              exit={{ ...away, transition: pauseLight.rises(index, isReduced) }}
            >
              <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
                <path className={styles['pane']} d={panesOf(column)} />
              </svg>
            </m.div>
          ))}
      </AnimatePresence>
    </div>
  );
};
