import type { ReactNode } from 'react';
import styles from './wide-page.module.css';

interface WidePageProps {
  readonly title: ReactNode;
  /** The longest title there can be: what stands beside stays where it is while the title changes. */
  readonly longestTitle?: string | undefined;
  /** Beside the title: the one act, or arrows. */
  readonly beside?: ReactNode;
  /** At the right edge: a choice of views. */
  readonly tools?: ReactNode;
  /** A panel at the right, under its own hairline (SidePanel). */
  readonly panel?: ReactNode;
  /**
   * Style sheets may ask how wide the page is (`@container wide`). Not for views that redraw much at once:
   * everything inside is then styled only while it is laid out.
   */
  readonly isContainer?: boolean;
  /** What is on it fills the height of the window, and ends close above its edge. */
  readonly isFilled?: boolean;
  readonly children: ReactNode;
}

/** A view that uses the whole width (board, calendar): edges of 48 px, an optional panel at the right. */
export const WidePage = ({
  title,
  longestTitle,
  beside,
  tools,
  panel,
  isContainer = false,
  isFilled = false,
  children,
}: WidePageProps) => (
  <div className={styles['wide']}>
    <div
      className={styles['scroll']}
      data-container={isContainer || undefined}
      data-filled={isFilled || undefined}
    >
      <header className={styles['head']}>
        <h1 tabIndex={-1} data-longest={longestTitle}>
          {title}
        </h1>
        {beside !== undefined && <div className={styles['beside']}>{beside}</div>}
        {tools !== undefined && <div className={styles['tools']}>{tools}</div>}
      </header>
      {children}
    </div>
    {panel}
  </div>
);
