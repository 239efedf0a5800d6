import { useEffect, useRef } from 'react';

/**
 * After an act that took its own button away: focuses `selector` once for each `wish`, as soon as it is
 * known. Coming back to the room later is no act.
 */
export const useFocusOnce = (
  wish: object | null,
  selector: string | null,
  when: 'always' | 'focus-lost' = 'always',
): void => {
  const done = useRef<object | null>(null);
  useEffect(() => {
    if (wish === null || selector === null || done.current === wish) return;
    done.current = wish;
    if (when === 'focus-lost' && document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(selector)?.focus();
  }, [wish, selector, when]);
};
