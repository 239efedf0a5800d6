import type { Page } from '@playwright/test';

const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

/**
 * What is found once the window has come to rest in its new size: what hangs on a card or is drawn to a width follows
 * some frames later. Looked at until nothing is found, or until it is clear that it stays.
 */
export const findAtRest = async (
  page: Page,
  find: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> => {
  await twoFrames(page);
  let found = await find(page);
  for (let look = 0; found.length > 0 && look < 8; look += 1) {
    await twoFrames(page);
    found = await find(page);
  }
  return found;
};

/**
 * What a person couldn't get at in the window as it stands, one line each: words or controls that lie
 * outside of it where nothing scrolls, words cut off by what they stand in, a page or a part of it that scrolls sideways.
 */
export const findOutOfReach = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const nameOf = (element: Element) => {
      const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
      return `${element.tagName.toLowerCase()} “${name}”`;
    };
    const styleOf = (element: Element) => getComputedStyle(element);
    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    /** A way past the sidebar, above the window until it has the focus. */
    const isSkipLink = (element: Element) => element.matches('a[href^="#"]');
    /** A plan in its day is shortened; its name has all of it, and so have its panel and the day's list. */
    const isShortened = (element: Element) =>
      element.closest('button[data-plan][aria-label]') !== null;
    /** For screen readers only, or not laid out yet. */
    const isTiny = ({ width, height }: DOMRect) => width <= 1 || height <= 1;
    const hasWords = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
      );
    const isControl = (element: Element) =>
      element.matches(
        'button, a[href], input, select, textarea, [contenteditable], [tabindex="0"]',
      );

    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth + 1) found.push('the page scrolls sideways');

    for (const element of document.body.querySelectorAll('*')) {
      const { overflowX } = styleOf(element);
      const scrolls = overflowX === 'auto' || overflowX === 'scroll';
      if (scrolls && element.scrollWidth > element.clientWidth + 1 && isShown(element)) {
        found.push(`${nameOf(element)} scrolls sideways`);
      }
      if (!(hasWords(element) || isControl(element)) || !isShown(element)) continue;
      const box = element.getBoundingClientRect();
      if (isTiny(box) || element.closest('[aria-hidden="true"], svg') !== null) continue;
      if (isSkipLink(element) || (isShortened(element) && !isControl(element))) continue;
      // What scrolls brings everything in it into its own box; what only cuts off hides it for good.
      let { left, right, top, bottom } = box;
      let hidden: string | null = null;
      // What is fixed to the window, a label beside the icon one points at, is cut off by nothing around it.
      const isFixed = styleOf(element).position === 'fixed';
      for (
        let node = isFixed ? null : element.parentElement;
        node !== null;
        node = node.parentElement
      ) {
        const { overflowX, overflowY, position, clipPath } = styleOf(node);
        const around = node.getBoundingClientRect();
        if (clipPath !== 'none' && isTiny(around)) break;
        const scrollsX = overflowX === 'auto' || overflowX === 'scroll';
        const scrollsY = overflowY === 'auto' || overflowY === 'scroll';
        if (scrollsX) ({ left, right } = around);
        else if (overflowX !== 'visible' && (left < around.left - 2 || right > around.right + 2)) {
          hidden = `cut off sideways by ${node.className}`;
        }
        if (scrollsY) ({ top, bottom } = around);
        else if (overflowY !== 'visible' && (top < around.top - 2 || bottom > around.bottom + 2)) {
          hidden = `cut off by ${node.className}`;
        }
        if (hidden !== null || position === 'fixed') break;
      }
      const scrollsDown = root.scrollHeight > root.clientHeight + 1;
      if (hidden === null && (left < -2 || right > innerWidth + 2)) hidden = 'beside the window';
      if (hidden === null && !scrollsDown && (top < -2 || bottom > innerHeight + 2)) {
        hidden = 'above or below the window';
      }
      if (hidden !== null) found.push(`${nameOf(element)} is ${hidden}`);
    }
    return found;
  });

/** In widths of its own letter m; 68 characters of running text are about half as many. */
const WIDEST = 48;

/** Running text that is set wider than an eye follows back. */
export const findStretched = (page: Page): Promise<readonly string[]> =>
  page.evaluate((widest) => {
    const isLong = ({ childNodes }: Element) =>
      [...childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').length > 60,
      );
    return [...document.querySelectorAll('main p, main li, main h1, main h2, main dd, main label')]
      .filter((element) => isLong(element) && element.checkVisibility())
      .flatMap((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const { width } = range.getBoundingClientRect();
        const letters = width / Number.parseFloat(getComputedStyle(element).fontSize);
        return letters > widest
          ? [`“${element.textContent.slice(0, 40)}” is ${Math.round(letters)} letters wide`]
          : [];
      });
  }, WIDEST);
