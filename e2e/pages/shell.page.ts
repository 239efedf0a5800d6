import { expect, type Page } from '@playwright/test';
import { words } from '../support/words.ts';

/** Rooms with a page of their own in this version, and what is always at hand. */
export type Room = 'today' | 'calendar' | 'agreements' | 'milestones' | 'private';
export type Always = 'more' | 'pause' | 'help';

/** The frame around every room. */
export const shellPage = (page: Page) => {
  const sidebar = page.getByRole('navigation').first();
  const link = (id: string) => sidebar.getByRole('button', { name: words(id), exact: true });
  /** While a pause is on, its end stands in the name too. */
  const pause = () => sidebar.getByRole('button', { name: new RegExp(`^${words('app.pause')}`) });
  const arrived = () =>
    expect(page.getByRole('main').getByRole('heading', { level: 1 }).first()).toBeVisible();

  const goTo = async (place: Room | Always | 'settings') => {
    if (place === 'settings') await sidebar.getByRole('button').last().click();
    else if (place === 'pause') await pause().click();
    else if (place === 'more' || place === 'help') {
      await link(`app.${place}`).click();
    } else if (await link(`app.room.${place}`).isVisible()) {
      await link(`app.room.${place}`).click();
    } else {
      // Not in the sidebar until something is in it.
      await link('app.more').click();
      await page
        .getByRole('main')
        .getByRole('button', { name: words(`app.room.${place}`), exact: true })
        .click();
    }
    await arrived();
  };

  return {
    sidebar,
    link,
    goTo,
    showKeys: async () => {
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    hideNow: () => sidebar.getByRole('button', { name: words('app.hide') }).click(),
    /** Answers "What would help now?" with a look around, where it is asked. */
    lookAround: async () => {
      await expect(sidebar).toBeVisible();
      await arrived();
      const look = page.getByRole('button', { name: words('today.help.look') });
      if (await look.isVisible()) await look.click();
      await expect(look).toBeHidden();
    },
  };
};
