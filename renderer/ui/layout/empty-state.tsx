import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  /** One sentence of why, from research, plainly said. */
  readonly why: ReactNode;
  /** "Someone else began like this" */
  readonly exampleLabel?: ReactNode;
  readonly example?: ReactNode;
  /** One primary act, perhaps a quiet one beside it. */
  readonly actions: ReactNode;
}

/** What an empty page teaches below its heading: why, one example, one act. */
export const EmptyState = ({ why, exampleLabel, example, actions }: EmptyStateProps) => (
  <div className={styles['empty']}>
    <p className={styles['why']}>{why}</p>
    {example !== undefined && (
      <figure>
        {exampleLabel !== undefined && <figcaption>{exampleLabel}</figcaption>}
        <blockquote>{example}</blockquote>
      </figure>
    )}
    <Actions>{actions}</Actions>
  </div>
);

interface ActionsProps {
  readonly children: ReactNode;
}

/** A row of buttons: the primary one first. */
export const Actions = ({ children }: ActionsProps) => (
  <div className={styles['actions']}>{children}</div>
);
