import type { Page } from '@playwright/test';
import { words } from '../support/words.ts';

export type Room = 'today' | 'calendar' | 'agreements' | 'milestones' | 'private' | 'more';

/** The frame around every room. */
export const shellPage = (page: Page) => {
  const sidebar = page.getByRole('navigation').first();
  const link = (room: Room) => sidebar.getByRole('button', { name: words(`app.room.${room}`) });
  return {
    /** By the sidebar, or by More while a room is not in it yet. */
    goTo: async (room: Room) => {
      if (!(await link(room).isVisible())) {
        await link('more').click();
        await page
          .getByRole('main')
          .getByRole('button', { name: words(`app.room.${room}`) })
          .click();
        return;
      }
      await link(room).click();
    },
    hideNow: () => page.getByRole('button', { name: words('app.hide') }).click(),
    lookAround: async () => {
      const look = page.getByRole('button', { name: words('today.help.look') });
      const title = page.getByRole('heading', { level: 1 });
      await title.or(look).first().waitFor();
      if (await look.isVisible()) await look.click();
    },
  };
};
