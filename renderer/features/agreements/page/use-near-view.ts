import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

const whenNear = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | null = null;

/** One for all: told of whatever comes within a screen of what is seen, so that a page further it is drawn already. */
const observe = (element: Element, onNear: () => void): (() => void) => {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) whenNear.get(target)?.();
      }
    },
    // Within the page that scrolls, which a margin around the window doesn't reach into.
    { scrollMargin: '100% 0px' },
  );
  whenNear.set(element, onNear);
  observer.observe(element);
  return () => {
    whenNear.delete(element);
    observer?.unobserve(element);
  };
};

/**
 * For what is drawn only once it comes near: a ref for its stand-in, and whether it is. Once drawn it stays.
 * `onFocusLost` is told where the stand-in had the focus, which goes with it.
 */
export const useNearView = <E extends HTMLElement>(
  waits: boolean,
  onFocusLost: () => void,
): readonly [RefObject<E | null>, boolean] => {
  const standIn = useRef<E>(null);
  const [state, setState] = useState({ isNear: false, hadFocus: false });
  const isDrawn = !waits || state.isNear;
  useEffect(() => {
    const element = standIn.current;
    if (isDrawn || element === null) return undefined;
    const draw = () => setState({ isNear: true, hadFocus: element === document.activeElement });
    if (typeof IntersectionObserver === 'undefined') {
      draw();
      return undefined;
    }
    return observe(element, draw);
  }, [isDrawn]);
  useLayoutEffect(() => {
    if (state.hadFocus) onFocusLost();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, as it is drawn
  }, [state.hadFocus]);
  return [standIn, isDrawn];
};
