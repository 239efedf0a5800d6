import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  button,
  choir,
  click,
  couple,
  inGrid,
  monthPlans,
  press,
  runOnCalendarClock,
  shown,
} from '../testing/show-calendar.tsx';

runOnCalendarClock();

describe('moving a plan by keys', () => {
  it('moves a private plan at once, and takes all steps back together', async () => {
    await couple();
    await choir();
    await click('Keep private');
    await shown('Kept. Only you can see this.');
    inGrid('Mara, 19:00 Choir, only you see it').focus();
    press('ArrowRight', { altKey: true });
    await shown('Moved. Tomorrow, 19:00 to 21:00.');
    press('ArrowDown', { altKey: true });
    await shown('Moved. Friday 23 October, 19:00 to 21:00.');
    await click('Undo');
    await shown(/^Today, 19:00 to 21:00/u);
    expect(inGrid('Mara, 19:00 Choir, only you see it').dataset['plan']).toMatch(
      / 2026-10-15T19:00$/u,
    );
  });

  it('only prepares the move of a shared one: the partner’s stays until it is offered', async () => {
    const window = await couple();
    await choir();
    await click('All of this');
    await click('Offer this');
    await shown('Offered. Jonas can see it.');
    inGrid('Mara, 19:00 Choir').focus();
    press('ArrowRight', { altKey: true });
    await shown(/^Moved on your side\. Tomorrow/u);
    expect((await monthPlans(window)).map(({ current }) => current.plan.start)).toEqual([
      '2026-10-15T19:00',
    ]);
    expect(screen.getByText('Jonas will see this')).toBeTruthy();
    await act(async () => button('Offer this').click());
    await shown('Changed. Jonas can see what changed.');
    expect((await monthPlans(window)).map(({ current }) => current.plan.start)).toEqual([
      '2026-10-16T19:00',
    ]);
  });
});
