import type { ReactNode } from 'react';
import styles from './evening-window.module.css';

interface EveningWindowProps {
  readonly children: ReactNode;
}

/** Evening light falling through a window on the page: three panes, a transom, a gentle slope. */
export const EveningWindow = ({ children }: EveningWindowProps) => (
  <div className={styles['evening']}>
    <div className={styles['panes']} aria-hidden="true">
      {[0, 1, 2].map((pane) => (
        <div key={pane} className={styles['pane']}>
          <div className={styles['upper']} />
          <div className={styles['lower']} />
        </div>
      ))}
    </div>
    <div className={styles['content']}>{children}</div>
  </div>
);
