import { useState, type ReactNode } from 'react';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import styles from '../agreements.module.css';

export interface Fold {
  readonly id: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

interface FoldsProps {
  /** What can be done, before what can be opened. */
  readonly acts: ReactNode;
  readonly folds: readonly Fold[];
}

/** One quiet row under a clause; what is opened stands below it, in the order of the row. */
export const Folds = ({ acts, folds }: FoldsProps) => {
  const [open, setOpen] = useState<readonly string[]>([]);
  const toggle = (id: string) =>
    setOpen(open.includes(id) ? open.filter((each) => each !== id) : [...open, id]);
  return (
    <div className={styles['foot']}>
      <div className={styles['row']}>
        {acts}
        {folds.map(({ id, label }) => (
          <Button
            key={id}
            kind="plain"
            size="small"
            icon={<Icon of={open.includes(id) ? ChevronDown : ChevronRight} size={16} />}
            aria-expanded={open.includes(id)}
            onClick={() => toggle(id)}
          >
            {label}
          </Button>
        ))}
      </div>
      {folds
        .filter(({ id }) => open.includes(id))
        .map(({ id, content }) => (
          <div key={id} className={styles['disclosed']}>
            {content}
          </div>
        ))}
    </div>
  );
};
