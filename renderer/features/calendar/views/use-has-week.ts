import { useSyncExternalStore } from 'react';

/** Seven days side by side: below this their names run into each other. Zoom makes windows narrow too. */
const wideEnough = '(min-width: 640px)';

const listen = (onChange: () => void) => {
  const query = window.matchMedia(wideEnough);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};

/** Whether the window has room for a week. */
export const useHasWeek = (): boolean =>
  useSyncExternalStore(listen, () => window.matchMedia(wideEnough).matches);
