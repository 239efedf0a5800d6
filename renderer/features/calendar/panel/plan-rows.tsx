import type { ReactNode } from 'react';
import styles from './plan-rows.module.css';

interface PlanRowsProps {
  readonly children: ReactNode;
}

export const PlanRows = ({ children }: PlanRowsProps) => (
  <dl className={styles['rows']}>{children}</dl>
);

interface PlanRowProps {
  readonly name: string;
  readonly value: string;
  /** Eye or lock. */
  readonly aside?: ReactNode;
}

/** One line of a plan: its name small, the words as they were typed, who sees them. */
export const PlanRow = ({ name, value, aside }: PlanRowProps) => (
  <div className={styles['row']}>
    <dt className={styles['name']}>{name}</dt>
    <dd className={styles['value']} dir="auto">
      {value}
    </dd>
    {aside !== undefined && <dd className={styles['aside']}>{aside}</dd>}
  </div>
);
