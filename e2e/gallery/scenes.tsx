import { Button } from '#renderer/ui/controls/button.tsx';
import { useEffect } from 'react';
import { PartedThread } from '#renderer/ui/thread/parted-thread.tsx';
import { Stitches } from '#renderer/ui/thread/stitches.tsx';
import styles from './gallery.module.css';

export const PausePage = () => {
  useEffect(() => {
    document.documentElement.dataset['scene'] = 'evening';
  }, []);
  return (
    <div className={`${styles['centre']} ${styles['rows']}`}>
      <h1 className={styles['small']}>Pause, begun by you</h1>
      <PartedThread />
      <Button kind="primary">I’m back</Button>
    </div>
  );
};

export const LockPage = () => (
  <div className={styles['cover']}>
    <Stitches />
  </div>
);
