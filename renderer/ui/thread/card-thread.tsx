import { twistPaths, twists } from './thread-geometry.ts';
import { classNames } from '../class-names.ts';
import styles from './thread.module.css';
import { useWidth } from './use-width.ts';

interface CardThreadProps {
  /** Whose card it is; `both` twists (what both have said); `private` is dashed: only its owner sees it. */
  readonly kind: 'first' | 'second' | 'either' | 'both' | 'private';
}

const height = 10;
const middle = 4.5;

/** The line over a card: the left half for the first person, the right for the second, a twist for both. */
export const CardThread = ({ kind }: CardThreadProps) => {
  const [ref, width] = useWidth<HTMLDivElement>(252);
  const half = Math.round(width * 0.445);
  const shape = twists.card;
  const hasTwist = kind === 'both';
  const reach = hasTwist ? (width - shape.width) / 2 : half;
  const hasFirst = kind === 'first' || kind === 'either' || hasTwist;
  const hasSecond = kind === 'second' || kind === 'either' || hasTwist;
  return (
    <div ref={ref} className={styles['card']} aria-hidden="true">
      <svg
        className={styles['line']}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        {kind === 'private' && (
          <path
            d={`M0 ${middle}H${half}`}
            className={classNames(styles['undecided'], styles['thin'])}
          />
        )}
        {hasFirst && (
          <path
            d={`M0 ${middle}H${reach}`}
            className={classNames(styles['first'], styles['thin'])}
          />
        )}
        {hasSecond && (
          <path
            d={`M${width - reach} ${middle}H${width}`}
            className={classNames(styles['second'], styles['thin'])}
          />
        )}
        {hasTwist && (
          <g transform={`translate(${reach} ${middle})`}>
            {twistPaths(shape).map((d) => (
              <path key={d} d={d} className={styles['shared']} />
            ))}
          </g>
        )}
      </svg>
    </div>
  );
};
