import { useId } from 'react';
import styles from './stitches.module.css';

/** The spine of the closed book: both threads stitched side by side, the whole height of the window. */
export const Stitches = () => {
  const id = useId();
  return (
    <div className={styles['spine']} aria-hidden="true">
      <svg width="36" height="100%">
        <defs>
          <pattern id={id} width="36" height="48" patternUnits="userSpaceOnUse">
            <path d="M9 0V27" className={styles['first']} />
            <path d="M19 23.5V50.5M19 -24.5V2.5" className={styles['second']} />
          </pattern>
        </defs>
        <rect width="36" height="100%" fill={`url(#${id})`} />
      </svg>
    </div>
  );
};
