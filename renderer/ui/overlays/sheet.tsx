import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import {
  AnimatePresence,
  m,
  transitions,
  useIsPresent,
  useReducedMotion,
} from '#renderer/design/motion.tsx';
import { classNames } from '../class-names.ts';
import { useEscape } from '../use-escape.ts';
import { coverPage, useSheetLayer } from './page-under.ts';
import styles from './sheet.module.css';

interface SheetProps {
  readonly isOpen: boolean;
  /** Esc, the scrim, or a button inside: always one step back, never an act. */
  readonly onClose: () => void;
  readonly label: string;
  /** Both threads run through the sheet, in line with the page below. */
  readonly hasThreads?: boolean;
  readonly children: ReactNode;
}

type SheetBodyProps = Omit<SheetProps, 'isOpen'>;

const isWithinWindow = (element: HTMLElement) =>
  element.getBoundingClientRect().bottom <= window.innerHeight;

const SheetBody = ({ onClose, label, hasThreads = true, children }: SheetBodyProps) => {
  const sheet = useRef<HTMLDivElement>(null);
  const isReduced = useReducedMotion();
  // While it still slides away, the page under it is there again, and has the focus.
  const isPresent = useIsPresent();
  useEffect(() => {
    if (!isPresent) return undefined;
    const giveBack = coverPage();
    const first = sheet.current?.querySelector<HTMLElement>('[data-autofocus], [autofocus]');
    // What is asked about comes first: an answer below the window's edge waits to be scrolled to.
    const isInView = first !== null && first !== undefined && isWithinWindow(first);
    (isInView ? first : sheet.current)?.focus({ preventScroll: true });
    return giveBack;
  }, [isPresent]);
  useEscape(onClose, isPresent);
  return (
    <div className={styles['layer']} inert={!isPresent}>
      <m.div
        className={styles['scrim']}
        aria-hidden="true"
        onClick={onClose}
        initial={{ opacity: 0 }}
        animate={{ opacity: 1 }}
        exit={{ opacity: 0 }}
        transition={transitions.medium}
      />
      <m.div
        ref={sheet}
        role="dialog"
        aria-label={label}
        tabIndex={-1}
        className={classNames(styles['sheet'], hasThreads && styles['threads'])}
        initial={isReduced ? { opacity: 0 } : { y: 48, opacity: 0 }}
        animate={{ y: 0, opacity: 1 }}
        exit={isReduced ? { opacity: 0 } : { y: 48, opacity: 0 }}
        transition={transitions.long}
      >
        {children}
      </m.div>
    </div>
  );
};

/**
 * A slip of paper laid over the page from below: one thing to read and decide. The page under it is
 * inert, the sidebar with Pause and Hide now is not.
 */
export const Sheet = ({ isOpen, ...body }: SheetProps) => {
  const layer = useSheetLayer();
  return createPortal(
    <AnimatePresence>{isOpen && <SheetBody {...body} />}</AnimatePresence>,
    layer,
  );
};
