import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './dialog.module.css';

interface DialogProps {
  readonly isOpen: boolean;
  /** Called for Esc and for a click beside it. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** Buttons, the primary one first. */
  readonly actions: ReactNode;
}

const OpenDialog = ({ onClose, title, children, actions }: Omit<DialogProps, 'isOpen'>) => {
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return;
    // The native modal keeps focus inside and gives it back to where it was.
    dialog.showModal();
    // Its first button may stand below a long text: that is read from its beginning.
    dialog.scrollTop = 0;
    return () => dialog.close();
  }, []);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- Esc is its key
    <dialog
      ref={ref}
      className={styles['dialog']}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.stopPropagation();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={styles['body']}>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        {children}
        <div className={styles['actions']}>{actions}</div>
      </div>
    </dialog>
  );
};

/** A short question in the middle of the window. For reading and deciding on something, use Sheet. */
export const Dialog = ({ isOpen, ...rest }: DialogProps) => isOpen && <OpenDialog {...rest} />;
