import styles from './thread-progress.module.css';

interface ThreadProgressProps {
  /** What is being done, said once; without it the parent says it. */
  readonly label?: string;
  /** 0 to 1; left out while nobody can tell. */
  readonly share?: number;
}

/** Work in progress: a thread that is pulled through. Shown for anything above 400 ms. */
export const ThreadProgress = ({ label, share }: ThreadProgressProps) => (
  <span
    className={styles['progress']}
    {...(label === undefined
      ? { 'aria-hidden': true }
      : { role: 'progressbar', 'aria-label': label })}
    {...(label !== undefined && share !== undefined
      ? { 'aria-valuenow': Math.round(share * 100) }
      : {})}
  >
    <svg width="40" height="8" viewBox="0 0 40 8" aria-hidden="true">
      <path
        d="M1 4C7 0 13 0 20 4S33 8 39 4"
        pathLength={1}
        className={share === undefined ? styles['pulled'] : styles['share']}
        style={share === undefined ? undefined : { strokeDasharray: `${share} 1` }}
      />
    </svg>
  </span>
);
