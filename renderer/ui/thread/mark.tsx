import { markPaths } from './thread-geometry.ts';
import { classNames } from '../class-names.ts';
import styles from './thread.module.css';

/** The mark of the app: two threads that meet. */
export const Mark = () => (
  <svg
    aria-hidden="true"
    className={classNames(styles['line'], styles['mark'])}
    width={28}
    height={12}
    viewBox="0 0 28 12"
  >
    <path d={markPaths.first} className={styles['first']} />
    <path d={markPaths.second} className={styles['second']} />
  </svg>
);
