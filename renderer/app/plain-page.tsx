import type { ReactNode } from 'react';
import styles from './plain-page.module.css';

interface PlainPageProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A page outside the rooms: something went wrong, or can't begin. */
export const PlainPage = ({ title, children, actions }: PlainPageProps) => (
  <main className={styles['page']}>
    <div className={styles['slip']}>
      <h1 className={styles['title']}>{title}</h1>
      {children}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  </main>
);
