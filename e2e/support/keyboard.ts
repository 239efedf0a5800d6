import { expect, type Locator, type Page } from '@playwright/test';

const MOST_STEPS = 80;

/**
 * What has the focus, and whether an eye finds it: an outline on it, on what it stands in (the label of
 * a radio button), or on its content (the picture of an icon button). In a text field the caret says it.
 */
const readFocus = (page: Page): Promise<{ readonly what: string; readonly isSeen: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) {
      return { what: 'nothing', isSeen: true };
    }
    const isTyped =
      element.isContentEditable ||
      element instanceof HTMLTextAreaElement ||
      (element instanceof HTMLInputElement && !['radio', 'checkbox'].includes(element.type));
    // A select is marked as a text field is: by a thicker thread below it.
    const { borderBlockEndWidth } = getComputedStyle(element);
    const isThreaded =
      element instanceof HTMLSelectElement && Number.parseFloat(borderBlockEndWidth) >= 2;
    const near = [element, ...element.children, element.parentElement, element.closest('label')];
    const hasMark = (node: Element | null) => {
      if (node === null) return false;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(node);
      const isClear = /^rgba\(.*, 0\)$/.test(outlineColor);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !isClear;
    };
    const name = element.getAttribute('aria-label') ?? element.textContent.slice(0, 40);
    return {
      what: `${element.tagName.toLowerCase()} “${name}”`,
      isSeen: isTyped || isThreaded || near.some(hasMark),
    };
  });

/** Tab until `target` (or something `within` it) has the focus; every stop on the way has to be seen. */
export const tabTo = async (page: Page, target: Locator, within = false): Promise<void> => {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const { what, isSeen } = await readFocus(page);
    expect(isSeen, `focus on ${what} can be seen`).toBe(true);
    const isThere = await target
      .first()
      .evaluate((element, inside) => {
        const { activeElement } = document;
        return inside ? element.contains(activeElement) : element === activeElement;
      }, within)
      .catch(() => false);
    if (isThere) return;
  }
  throw new Error(`${MOST_STEPS} × Tab did not reach ${String(target)}`);
};

/** Everything that Tab stops at, from where the focus stands until it comes round or leaves the page. */
export const walkByTab = async (page: Page): Promise<readonly string[]> => {
  const stops: string[] = [];
  const seen = new Set<string>();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const { what, isSeen } = await readFocus(page);
    expect(isSeen, `focus on ${what} can be seen`).toBe(true);
    const place = await page.evaluate(() => {
      const path: number[] = [];
      for (let node = document.activeElement; node?.parentElement; node = node.parentElement) {
        path.push([...node.parentElement.children].indexOf(node));
      }
      return path.join('.');
    });
    if (seen.has(place)) return stops;
    seen.add(place);
    stops.push(what);
  }
  return stops;
};

/** To a room by its number. Who arrives stands at its heading, a moment after its page: Tab goes on from there. */
export const goByNumber = async (page: Page, number: string): Promise<void> => {
  await page.keyboard.press(number);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
};
