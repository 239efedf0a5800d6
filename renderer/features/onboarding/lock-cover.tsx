import type { ReactNode } from 'react';
import { Stitches } from '#renderer/ui/thread/stitches.tsx';
import styles from './lock-cover.module.css';

interface LockCoverProps {
  /** One line at the foot of the cover. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** The stitched cover of a closed book, with a slip of paper on it. */
export const LockCover = ({ foot, children }: LockCoverProps) => (
  <main className={styles['cover']}>
    <Stitches />
    <div className={styles['middle']}>
      <div className={styles['slip']}>{children}</div>
    </div>
    <p className={styles['foot']} role="status">
      {foot}
    </p>
  </main>
);
