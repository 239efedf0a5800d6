import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  button,
  cell,
  choir,
  click,
  comeToRest,
  couple,
  press,
  runOnCalendarClock,
  shown,
} from '../testing/show-calendar.tsx';

runOnCalendarClock();

/** Everything that is drawn, whether it is seen or not. */
const drawn = () => [...document.querySelectorAll<HTMLElement>('[role="grid"]')];
const nameOf = (grid: HTMLElement | undefined) => grid?.getAttribute('aria-label') ?? '';
const names = () => drawn().map(nameOf);
const seen = () => nameOf(screen.getByRole('grid'));
const ofMonth = (name: string) => {
  const found = drawn().find((grid) => nameOf(grid).includes(name));
  if (found === undefined) throw new Error(`${name} is not drawn`);
  return found;
};

const weekly = async () => {
  await couple();
  await choir();
  fireEvent.click(screen.getByLabelText('Every Thursday'));
  await click('Keep private');
  await shown('Kept. Only you can see this.');
};

describe('months that stand ready', () => {
  it('are the one before and the one after, and nobody but the eye’s month is there for keys and readers', async () => {
    await couple();
    expect(names()).toHaveLength(1);
    await comeToRest();
    expect(names()).toHaveLength(3);
    expect(screen.getAllByRole('grid')).toHaveLength(1);
    expect(seen()).toContain('October 2026');
    const hidden = drawn().filter((grid) => grid.getAttribute('aria-hidden') === 'true');
    expect(hidden.map((grid) => /[A-Z]\w+ 2026/u.exec(nameOf(grid))?.[0])).toEqual([
      'November 2026',
      'September 2026',
    ]);
    for (const grid of hidden) expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(0);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are what is seen after a turn: the very same days, not drawn anew', async () => {
    await couple();
    await comeToRest();
    const november = ofMonth('November');
    const days = [...november.querySelectorAll('[role="gridcell"]')];
    await click('Next month');
    expect(screen.getByRole('grid')).toBe(november);
    expect([...november.querySelectorAll('[role="gridcell"]')]).toEqual(days);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('November');
    expect(screen.getByRole('status').textContent).toBe('November 2026');
    expect(november.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    await comeToRest();
    expect(names()).toHaveLength(3);
    expect(ofMonth('December')).toBeTruthy();
  });

  it('follow what changes: a plan kept is in both, and gone from both', async () => {
    await couple();
    await comeToRest();
    await choir();
    fireEvent.click(screen.getByLabelText('Every Thursday'));
    await click('Keep private');
    await shown('Kept. Only you can see this.');
    expect(ofMonth('November').querySelectorAll('[data-plan]').length).toBeGreaterThan(3);
    await click('Remove');
    await shown('Removed.');
    expect(document.querySelectorAll('[data-plan]')).toHaveLength(0);
  });

  it('are drawn at once where somebody leafs on, and never more than three', async () => {
    await weekly();
    await comeToRest();
    for (const month of ['November', 'December', 'January', 'February']) {
      await click('Next month');
      expect(screen.getAllByRole('grid')).toHaveLength(1);
      expect(seen()).toContain(month);
      expect(screen.getByRole('grid').querySelectorAll('[data-plan]').length).toBeGreaterThan(3);
      expect(names().length).toBeLessThanOrEqual(3);
    }
    for (const month of ['January', 'December', 'November', 'October']) {
      await click('Previous month');
      expect(seen()).toContain(month);
    }
    expect(screen.getAllByRole('button', { name: /Choir/u }).length).toBeGreaterThan(2);
  });

  it('leave the keys where they are: pages turn with the day, an arrow of the title keeps the focus', async () => {
    await couple();
    await comeToRest();
    cell('2026-10-15').focus();
    press('PageDown');
    expect(document.activeElement).toBe(cell('2026-11-15'));
    press('PageUp');
    expect(document.activeElement).toBe(cell('2026-10-15'));
    button('Next month').focus();
    await act(async () => button('Next month').click());
    expect(document.activeElement).toBe(button('Next month'));
  });

  it('are turned to by two fingers sideways, one month a swipe', async () => {
    await couple();
    const swipe = (deltaX: number) =>
      act(async () => {
        for (let move = 0; move < 20; move += 1) {
          fireEvent.wheel(screen.getByRole('grid'), { deltaX, deltaY: 0 });
        }
      });
    await swipe(30);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('November');
  });
});
