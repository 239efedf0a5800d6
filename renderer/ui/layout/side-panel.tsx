import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { IconButton } from '../controls/icon-button.tsx';
import { useEscape } from '../use-escape.ts';
import styles from './side-panel.module.css';

interface SidePanelProps {
  /** Above the title, in the accent of whose thing it is. */
  readonly kicker?: ReactNode;
  readonly of?: 'first' | 'second' | 'shared';
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Details beside a wide view, 320 px. Takes focus when it opens, Esc closes, focus goes back. */
export const SidePanel = ({ kicker, of, title, onClose, children }: SidePanelProps) => {
  const id = useId();
  const intl = useIntl();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEscape(onClose);
  return (
    <aside ref={panel} className={styles['panel']} aria-labelledby={id} tabIndex={-1}>
      <div className={styles['close']}>
        <IconButton icon={X} label={intl.formatMessage({ id: 'ui.close' })} onClick={onClose} />
      </div>
      {kicker !== undefined && (
        <p className={styles['kicker']} data-of={of}>
          {kicker}
        </p>
      )}
      <h2 id={id} className={styles['title']}>
        {title}
      </h2>
      {children}
    </aside>
  );
};
