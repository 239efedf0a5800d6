import { useEffect, useEffectEvent } from 'react';

/** Ctrl/Cmd+F, wherever the focus is in the room. */
export const useFindKey = (onFind: () => void): void => {
  const find = useEffectEvent(onFind);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== 'f' || event.defaultPrevented) return;
      // What lies above the calendar is read by itself.
      if (document.querySelector('dialog[open], :popover-open') !== null) return;
      event.preventDefault();
      find();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
};
