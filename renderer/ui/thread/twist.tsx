import { classNames } from '../class-names.ts';
import { twistPaths, twists, type TwistName } from './thread-geometry.ts';
import styles from './thread.module.css';

interface TwistProps {
  readonly shape: TwistName;
}

/** What both have said, small: a plan of both, a legend, an inline mark. Say it in words beside it. */
export const Twist = ({ shape }: TwistProps) => {
  const { width, amplitude } = twists[shape];
  const height = amplitude * 2 + 3;
  return (
    <svg
      aria-hidden="true"
      className={classNames(styles['line'], styles['twist'])}
      width={width}
      height={height}
      viewBox={`0 ${-height / 2} ${width} ${height}`}
    >
      {twistPaths(twists[shape]).map((d) => (
        <path key={d} d={d} className={styles['shared']} />
      ))}
    </svg>
  );
};
