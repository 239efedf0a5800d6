import { useSyncExternalStore } from 'react';

/** Where sheets are laid: the shell puts it beside the page, so that the sidebar stays in reach. */
export const sheetLayerId = 'sheet-layer';
/** What lies under a sheet and can't be reached meanwhile. */
export const underSheetId = 'under-sheet';

/** The window's own place for sheets; the body in tests and before the shell. Looked up, never watched. */
const findLayer = () => document.getElementById(sheetLayerId) ?? document.body;
const nothingToHear = () => () => undefined;

export const useSheetLayer = (): HTMLElement => useSyncExternalStore(nothingToHear, findLayer);

let lying = 0;

const setUnderInert = (isInert: boolean) => {
  const under = document.getElementById(underSheetId);
  if (under !== null) under.inert = isInert;
};

/**
 * The page can't be reached while anything lies on it. What is returned gives it back, the last one taken
 * away, and the focus to whatever had it.
 */
export const coverPage = (): (() => void) => {
  const before = document.activeElement;
  lying += 1;
  setUnderInert(true);
  return () => {
    lying -= 1;
    if (lying === 0) setUnderInert(false);
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
};
