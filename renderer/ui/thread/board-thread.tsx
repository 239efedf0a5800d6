import { boardHeight, boardThreadPaths } from './thread-geometry.ts';
import styles from './thread.module.css';
import { useWidth } from './use-width.ts';

/** Both threads coming together over the board and going on as one braid, off the page. */
export const BoardThread = () => {
  const [ref, width] = useWidth<HTMLDivElement>(1176);
  const { first, second, braid, meetX } = boardThreadPaths(width);
  return (
    <div ref={ref} className={styles['board']} aria-hidden="true">
      <svg
        className={styles['line']}
        width={width}
        height={boardHeight}
        viewBox={`0 0 ${width} ${boardHeight}`}
      >
        <path d={first} className={styles['first']} />
        <path d={second} className={styles['second']} />
        <g transform={`translate(${meetX} ${boardHeight / 2})`}>
          {braid.map((d) => (
            <path key={d} d={d} className={styles['shared']} />
          ))}
        </g>
      </svg>
    </div>
  );
};
