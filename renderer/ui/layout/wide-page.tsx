import type { ReactNode } from 'react';
import styles from './wide-page.module.css';

interface WidePageProps {
  readonly title: ReactNode;
  /** Beside the title: the one act, or arrows. */
  readonly beside?: ReactNode;
  /** At the right edge: a choice of views. */
  readonly tools?: ReactNode;
  /** A panel at the right, under its own hairline (SidePanel). */
  readonly panel?: ReactNode;
  readonly children: ReactNode;
}

/** A view that uses the whole width (board, calendar): edges of 48 px, an optional panel at the right. */
export const WidePage = ({ title, beside, tools, panel, children }: WidePageProps) => (
  <div className={styles['wide']}>
    <div className={styles['scroll']}>
      <header className={styles['head']}>
        <h1 tabIndex={-1}>{title}</h1>
        {beside !== undefined && <div className={styles['beside']}>{beside}</div>}
        {tools !== undefined && <div className={styles['tools']}>{tools}</div>}
      </header>
      {children}
    </div>
    {panel}
  </div>
);
