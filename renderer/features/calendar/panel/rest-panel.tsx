import type { ReactNode } from 'react';
import styles from './rest-panel.module.css';

interface RestPanelProps {
  readonly kicker: string;
  readonly title: string;
  readonly children: ReactNode;
}

/**
 * The focused day, where a plan's panel will stand: on wide windows the grid then keeps its width when
 * something opens. It takes no focus; the day itself says all of it.
 */
export const RestPanel = ({ kicker, title, children }: RestPanelProps) => (
  <aside className={styles['rest']} aria-label={title} data-print="no">
    <p className={styles['kicker']}>{kicker}</p>
    <h2 className={styles['title']}>{title}</h2>
    {children}
  </aside>
);
