import { useEffect, useEffectEvent } from 'react';

const open: (() => void)[] = [];

const answer = (event: KeyboardEvent) => {
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
  // A native dialog or menu lies above everything here and has its own Esc.
  if (document.querySelector('dialog[open], :popover-open') !== null) return;
  const close = open.at(-1);
  if (close === undefined) return;
  event.preventDefault();
  close();
};

/**
 * Esc closes what was opened last, wherever the focus is: a button that went away with its step
 * must not leave Esc to the page below. Listens on the document, before the window's own keys. What is
 * on its way out no longer takes it (`isOpen`).
 */
export const useEscape = (onEscape: () => void, isOpen = true): void => {
  const close = useEffectEvent(onEscape);
  useEffect(() => {
    if (!isOpen) return undefined;
    const entry = () => close();
    if (open.length === 0) document.addEventListener('keydown', answer);
    open.push(entry);
    return () => {
      open.splice(open.indexOf(entry), 1);
      if (open.length === 0) document.removeEventListener('keydown', answer);
    };
  }, [isOpen]);
};
