import { useEffect, useRef, useState, type RefObject } from 'react';

/** Opened once it comes near what is seen: a board of hundreds opens a dozen. */
const near = '240px';
/** In so many milliseconds it moves no further than so many pixels: slow enough to be looked at. */
const look = { every: 100, within: 200 };

/** True from when what has the ref comes near, and doesn't only fly past, until it is gone. */
export const useIsNear = (): {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly isNear: boolean;
} => {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    const element = place.current;
    if (element === null || typeof IntersectionObserver === 'undefined') return;
    let isFirst = true;
    let timer: number | undefined;
    const arrive = () => {
      setIsNear(true);
      observer.disconnect();
    };
    const waitForCalm = () => {
      const { top } = element.getBoundingClientRect();
      timer = window.setTimeout(() => {
        const moved = Math.abs(element.getBoundingClientRect().top - top);
        if (moved <= look.within) arrive();
        else waitForCalm();
      }, look.every);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        window.clearTimeout(timer);
        if (entries.at(-1)?.isIntersecting === true) {
          // What stands there from the beginning, stands still.
          if (isFirst) arrive();
          else waitForCalm();
        }
        isFirst = false;
      },
      { rootMargin: near },
    );
    observer.observe(element);
    return () => {
      window.clearTimeout(timer);
      observer.disconnect();
    };
  }, []);
  return { place, isNear };
};
