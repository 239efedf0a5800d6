import { useState, type ReactNode } from 'react';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { FormattedMessage } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import styles from '../agreements.module.css';

interface EndedClausesProps {
  /** Somebody is writing other words in here. */
  readonly hasDraft: boolean;
  readonly children: ReactNode;
}

/** What no longer holds rests at the end of the page, closed: nothing is lost, nothing is held up (S5). */
export const EndedClauses = ({ hasDraft, children }: EndedClausesProps) => {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? hasDraft;
  return (
    <section className={styles['ended']}>
      <Button
        kind="plain"
        size="small"
        icon={<Icon of={isOpen ? ChevronDown : ChevronRight} size={16} />}
        aria-expanded={isOpen}
        data-ended-toggle=""
        onClick={() => setChosen(!isOpen)}
      >
        <FormattedMessage id="agreements.ended" />
      </Button>
      {isOpen && <div className={styles['endedClauses']}>{children}</div>}
    </section>
  );
};
