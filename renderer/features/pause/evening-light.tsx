import { AnimatePresence, m, useReducedMotion } from '#renderer/design/motion.tsx';
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

const fall = [0.22, 0, 0.12, 1] as const;

interface EveningLightProps {
  readonly isLit: boolean;
}

/**
 * Pause's signature moment: evening light falls over the window, pane after pane from the left, in a
 * second and a half; coming back raises it in half of that. With less motion wished it only fades.
 */
export const EveningLight = ({ isLit }: EveningLightProps) => {
  const isReduced = useReducedMotion();
  const away = isReduced ? { opacity: 0 } : { y: -height - 260, opacity: 0.4 };
  return (
    <div className={styles['window']} aria-hidden="true">
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
        <AnimatePresence>
          {isLit &&
            columns.map((column, index) => (
              <m.path
                key={column[0]}
                className={styles['pane']}
                d={panesOf(column)}
                initial={away}
                animate={{
                  y: 0,
                  opacity: 1,
                  transition: isReduced
                    ? { duration: 0.18 }
                    : { duration: 1.2, delay: 0.15 * index, ease: fall },
                }}
                exit={{
                  ...away,
                  transition: isReduced
                    ? { duration: 0.18 }
                    : { duration: 0.6, delay: 0.06 * index, ease: fall },
                }}
              />
            ))}
        </AnimatePresence>
      </svg>
    </div>
  );
};
