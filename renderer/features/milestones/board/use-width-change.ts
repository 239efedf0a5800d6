import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Tells when an element has become wider or narrower, once it is laid out anew. */
export const useWidthChange = (
  element: RefObject<HTMLElement | null>,
  onChange: () => void,
): void => {
  const tell = useEffectEvent(onChange);
  useEffect(() => {
    if (element.current === null || typeof ResizeObserver === 'undefined') return;
    let last: number | null = null;
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      if (last !== null && width !== last) tell();
      last = width;
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
};
