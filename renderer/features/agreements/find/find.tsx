import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import type { Tell } from '../page/page-state.ts';
import { FindBar } from './find-bar.tsx';

interface FindProps {
  /** What is looked through: it scrolls. */
  readonly page: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly tell: Tell;
}

/** Where the focus goes back to when what had it is gone. */
const FIND_TOOL = '[data-find-tool]';

/** Find in the agreement: Ctrl/Cmd+F, or the tool beside the page. */
export const Find = ({ page, isOpen, tell }: FindProps) => {
  const field = useRef<HTMLInputElement>(null);
  const before = useRef<Element | null>(null);
  const open = useEffectEvent(() => {
    if (isOpen) {
      field.current?.focus({ preventScroll: true });
      field.current?.select();
      return;
    }
    before.current = document.activeElement;
    tell({ type: 'find', isOn: true });
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== 'f' || event.defaultPrevented) return;
      // What lies above the page is read by itself.
      if (document.querySelector('dialog[open], :popover-open') !== null) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  if (!isOpen) return null;
  const close = () => {
    const had = before.current;
    before.current = null;
    const back =
      had instanceof HTMLElement && had.isConnected && had !== document.body
        ? had
        : document.querySelector<HTMLElement>(FIND_TOOL);
    // The page stays where the words were found.
    back?.focus({ preventScroll: true });
    tell({ type: 'find', isOn: false });
  };
  return <FindBar page={page} field={field} onClose={close} />;
};
