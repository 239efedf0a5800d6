import { useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { AnimatePresence, m, transitions, useReducedMotion } from '#renderer/design/motion.tsx';
import { classNames } from '../class-names.ts';
import { useEscape } from '../use-escape.ts';
import styles from './sheet.module.css';

/** Where sheets are laid: the shell puts it beside the page, so that the sidebar stays in reach. */
export const sheetLayerId = 'sheet-layer';
/** What lies under a sheet and can't be reached meanwhile. */
export const underSheetId = 'under-sheet';

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

const setUnderInert = (isInert: boolean) => {
  const under = document.getElementById(underSheetId);
  if (under !== null) under.inert = isInert;
};

const SheetBody = ({ onClose, label, hasThreads = true, children }: SheetBodyProps) => {
  const sheet = useRef<HTMLDivElement>(null);
  const isReduced = useReducedMotion();
  useEffect(() => {
    const before = document.activeElement;
    setUnderInert(true);
    const first = sheet.current?.querySelector<HTMLElement>('[data-autofocus], [autofocus]');
    (first ?? sheet.current)?.focus();
    return () => {
      setUnderInert(false);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEscape(onClose);
  return (
    <div className={styles['layer']}>
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

/** The window's own place for sheets; the body in tests and before the shell. Looked up, never watched. */
const findLayer = () => document.getElementById(sheetLayerId) ?? document.body;
const nothingToHear = () => () => undefined;

/**
 * A slip of paper laid over the page from below: one thing to read and decide. The page under it is
 * inert, the sidebar with Pause and Hide now is not.
 */
export const Sheet = ({ isOpen, ...body }: SheetProps) => {
  const layer = useSyncExternalStore(nothingToHear, findLayer);
  return createPortal(
    <AnimatePresence>{isOpen && <SheetBody {...body} />}</AnimatePresence>,
    layer,
  );
};
