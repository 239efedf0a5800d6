import { useEffect, useRef } from 'react';
import type { FocusWish } from './page-state.ts';

/** Grants each wish once, as soon as what it names is on the page. Coming back to the room later is no wish. */
export const useFocusWish = (wish: FocusWish | null): void => {
  const granted = useRef<FocusWish | null>(null);
  useEffect(() => {
    if (wish === null || granted.current === wish) return;
    const found = document.querySelector<HTMLElement>(wish.selector);
    if (found === null) return;
    granted.current = wish;
    if (wish.when === 'always' || document.activeElement === document.body) found.focus();
  });
};
