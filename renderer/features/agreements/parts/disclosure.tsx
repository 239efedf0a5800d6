import { useState, type ReactNode } from 'react';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import styles from '../agreements.module.css';

interface DisclosureProps {
  readonly label: ReactNode;
  /** Where the line reads differently while it is open. */
  readonly labelOpen?: ReactNode;
  /** Open where there is something inside already. */
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** One quiet line; what it holds is there once it is asked for. */
export const Disclosure = ({
  label,
  labelOpen = label,
  startsOpen = false,
  children,
}: DisclosureProps) => {
  const [isOpen, setIsOpen] = useState(startsOpen);
  return (
    <div className={styles['disclosure']} data-open={isOpen || undefined}>
      <Button
        kind="plain"
        size="small"
        icon={<Icon of={isOpen ? ChevronDown : ChevronRight} size={16} />}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? labelOpen : label}
      </Button>
      {isOpen && <div className={styles['disclosed']}>{children}</div>}
    </div>
  );
};
