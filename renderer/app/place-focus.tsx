import { useEffect, useRef, type RefObject } from 'react';
import type { Place } from '#renderer/ui/navigation.ts';

interface PlaceFocusProps {
  readonly place: Place;
  readonly main: RefObject<HTMLElement | null>;
  /** False for the view a window begins with: nothing is taken from where the focus is. */
  readonly takesFocus: boolean;
}

const headingIn = (view: Element | null) => view?.querySelector<HTMLElement>('h1') ?? null;

/**
 * Stands behind a view. When the view is shown, focus goes back to where it was in it, or to its
 * heading, as soon as there is one; a view that focuses a field of its own is left alone.
 */
export const PlaceFocus = ({ place, main, takesFocus }: PlaceFocusProps) => {
  const last = useRef<HTMLElement | null>(null);
  const begins = useRef(!takesFocus);
  useEffect(() => {
    const view = main.current?.querySelector(`[data-place="${place}"]`) ?? null;
    if (view === null) return;
    const remember = (event: Event) => {
      if (event.target instanceof HTMLElement) last.current = event.target;
    };
    view.addEventListener('focusin', remember);
    const stop = () => view.removeEventListener('focusin', remember);
    const isFirst = begins.current;
    begins.current = false;
    if (isFirst || view.contains(document.activeElement)) return stop;

    const before = last.current?.isConnected === true ? last.current : null;
    const heading = headingIn(view);
    (before ?? heading ?? main.current)?.focus({ preventScroll: before !== null });
    if (before !== null || heading !== null) return stop;
    // Its words are still being read: the heading follows.
    const watcher = new MutationObserver(() => {
      const arrived = headingIn(view);
      if (arrived === null) return;
      watcher.disconnect();
      if (document.activeElement === main.current) arrived.focus();
    });
    watcher.observe(view, { childList: true, subtree: true });
    return () => {
      stop();
      watcher.disconnect();
    };
  }, [place, main]);
  return null;
};
