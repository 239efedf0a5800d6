import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  button,
  cell,
  choir,
  click,
  couple,
  press,
  runOnCalendarClock,
  shown,
} from '../testing/show-calendar.tsx';

runOnCalendarClock();

const grid = () => screen.getByRole('grid');
const seen = () => grid().getAttribute('aria-label') ?? '';

describe('turning the month', () => {
  it('shows each month with its plans where somebody leafs on, forth and back', async () => {
    await couple();
    await choir();
    fireEvent.click(screen.getByLabelText('Every Thursday'));
    await click('Keep private');
    await shown('Kept. Only you can see this.');
    for (const month of ['November', 'December', 'January', 'February']) {
      await click('Next month');
      expect(seen()).toContain(month);
      expect(grid().querySelectorAll('[data-plan]').length).toBeGreaterThan(3);
    }
    expect(screen.getByRole('status').textContent).toBe('February 2027');
    for (const month of ['January', 'December', 'November', 'October']) {
      await click('Previous month');
      expect(seen()).toContain(month);
    }
    expect(screen.getAllByRole('button', { name: /Choir/u }).length).toBeGreaterThan(2);
  });

  it('brings a later month from after and an earlier one from before, each time anew', async () => {
    await couple();
    const movement = () => [grid().dataset['from'], grid().dataset['second']];
    expect(movement()).toEqual([undefined, undefined]);
    await click('Next month');
    expect(movement()).toEqual(['after', 'true']);
    await click('Next month');
    expect(movement()).toEqual(['after', undefined]);
    await click('Previous month');
    expect(movement()).toEqual(['before', 'true']);
  });

  it('leaves the keys where they are: pages turn with the day, an arrow of the title keeps the focus', async () => {
    await couple();
    cell('2026-10-15').focus();
    press('PageDown');
    expect(document.activeElement).toBe(cell('2026-11-15'));
    press('PageUp');
    expect(document.activeElement).toBe(cell('2026-10-15'));
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    button('Next month').focus();
    await act(async () => button('Next month').click());
    expect(document.activeElement).toBe(button('Next month'));
  });

  it('follows two fingers sideways, one month a swipe', async () => {
    await couple();
    await act(async () => {
      for (let move = 0; move < 20; move += 1) {
        fireEvent.wheel(grid(), { deltaX: 30, deltaY: 0 });
      }
    });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('November');
  });
});
