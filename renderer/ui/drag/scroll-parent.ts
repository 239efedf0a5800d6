/** The nearest ancestor that scrolls up and down; null where only the window does. */
export const scrollParentOf = (element: Element | null): HTMLElement | null => {
  for (let each = element?.parentElement ?? null; each !== null; each = each.parentElement) {
    const { overflowY } = getComputedStyle(each);
    if (overflowY === 'auto' || overflowY === 'scroll') return each;
  }
  return null;
};
