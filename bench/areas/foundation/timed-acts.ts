import type { Page } from '@playwright/test';
import { milestoneTitles } from '../../support/seed/couple.ts';

export interface TimedAct {
  /** From the event of the press to "Saved" in the document. */
  readonly saved: number;
  /** The same to the frame that shows it. */
  readonly painted: number;
}

/** Waits inside the page, so that the wire between it and the benchmark isn't measured. */
const listen = (page: Page, within: 'main' | 'form'): Promise<void> =>
  page.evaluate((place) => {
    /** Said in that place; a form that is gone has done its work as well. */
    const isSaved = () => {
      const area = document.querySelector(place);
      const said = [...(area?.querySelectorAll('[role="status"]') ?? [])];
      return area === null || said.some(({ textContent }) => /^Saved\b/.test(textContent ?? ''));
    };
    Object.assign(globalThis, {
      timedAct: new Promise((resolve) => {
        addEventListener(
          'click',
          ({ timeStamp }) => {
            // What an earlier act left behind doesn't count: it has to go first.
            let isAsked = !isSaved();
            const observer = new MutationObserver(() => {
              if (!isSaved()) isAsked = true;
              else if (isAsked) {
                observer.disconnect();
                const saved = performance.now() - timeStamp;
                requestAnimationFrame(() => {
                  const channel = new MessageChannel();
                  channel.port1.onmessage = () => {
                    resolve({ saved, painted: performance.now() - timeStamp });
                  };
                  channel.port2.postMessage(null);
                });
              }
            });
            observer.observe(document, { subtree: true, childList: true, characterData: true });
          },
          { capture: true, once: true },
        );
      }),
    });
  }, within);

const timedAct = (page: Page): Promise<TimedAct> =>
  page.evaluate(() => (globalThis as unknown as { timedAct: Promise<TimedAct> }).timedAct);

/** In every seeded profile this one is being practised. */
const title = milestoneTitles[2];

/** Takes the card up, opens its menu, and times the one press that moves it. */
export const moveMilestone = async (page: Page, round: number): Promise<TimedAct> => {
  await page
    .getByRole('row', { name: title, exact: true })
    .getByText(title, { exact: true })
    .click();
  const slip = page.getByRole('dialog', { name: title, exact: true });
  await slip.getByRole('button', { name: 'More', exact: true }).click();
  const column = round % 2 === 0 ? 'Hoped for' : 'Practising';
  const item = slip.getByRole('menuitem', { name: `Move to ${column}` });
  await item.hover();
  await listen(page, 'main');
  await item.click();
  return timedAct(page);
};

/** Words of one's own become shared: the draft is kept, the act is made, the draft goes. */
export const offerMilestone = async (page: Page, round: number): Promise<TimedAct> => {
  await page.getByRole('button', { name: 'Hope for something' }).click();
  const words = page.getByLabel('What do you hope for?');
  await words.fill(`An evening without plans (${String(round)})`);
  const offer = page.getByRole('button', { name: 'Offer this' });
  await offer.hover();
  await listen(page, 'form');
  await offer.click();
  const timed = await timedAct(page);
  await words.waitFor({ state: 'detached' });
  return timed;
};
