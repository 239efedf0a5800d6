import type { KeyboardEvent } from 'react';

/** Arrow up is later, arrow down earlier, as in every spin button. */
export const stepsOf = (event: KeyboardEvent): -1 | 0 | 1 => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return 0;
  if (event.key === 'ArrowUp') return 1;
  return event.key === 'ArrowDown' ? -1 : 0;
};
