import { Button } from '#renderer/ui/controls/button.tsx';
import { EveningWindow } from '#renderer/ui/layout/evening-window.tsx';
import { useEveningLight } from '#renderer/ui/evening-light.ts';
import { PartedThread } from '#renderer/ui/thread/parted-thread.tsx';
import { Stitches } from '#renderer/ui/thread/stitches.tsx';
import styles from './gallery.module.css';

export const PausePage = () => {
  useEveningLight(true);
  return (
    <EveningWindow>
      <div className={`${styles['centre']} ${styles['rows']}`}>
        <p className={styles['small']}>Pause, begun by you</p>
        <PartedThread />
        <Button kind="primary">I’m back</Button>
      </div>
    </EveningWindow>
  );
};

export const LockPage = () => (
  <div className={styles['cover']}>
    <Stitches />
  </div>
);
