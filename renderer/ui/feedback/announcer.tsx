import { createContext, useContext, useRef, type ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './visually-hidden.module.css';

type Announce = (message: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** Says a sentence to screen readers without moving focus: a move, a save, what changed. */
export const useAnnounce = (): Announce => useContext(AnnounceContext);

interface AnnouncerProps {
  readonly children: ReactNode;
}

/** One polite live region for the whole window. There are no toasts: what is said here is also seen in its place. */
export const Announcer = ({ children }: AnnouncerProps) => {
  const region = useRef<HTMLDivElement>(null);
  const announce: Announce = (message) => {
    const element = region.current;
    if (element === null) return;
    // The same sentence twice is read twice only if the node is new.
    const line = document.createElement('p');
    line.textContent = message;
    element.replaceChildren(line);
  };
  return (
    <AnnounceContext value={announce}>
      {children}
      <div
        ref={region}
        className={classNames(styles['hidden'], styles['live'])}
        role="status"
        aria-live="polite"
      />
    </AnnounceContext>
  );
};
