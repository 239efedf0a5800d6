import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import {
  cell,
  press,
  inGrid,
  click,
  field,
  write,
  shown,
  couple,
  choir,
  runOnCalendarClock,
} from '../testing/show-calendar.tsx';

runOnCalendarClock();

describe('week, day and agenda', () => {
  const day = (date: string): HTMLElement => {
    const found = screen
      .getAllByRole('gridcell')
      .find(({ dataset }) => dataset['date'] === date && dataset['hours'] !== undefined);
    if (found === undefined) throw new Error(`no hours of ${date}`);
    return found;
  };

  it('shows the week with w: days by arrows, its plans below them, one tab stop', async () => {
    await couple();
    await choir();
    await click('Keep private');
    await shown('Kept. Only you can see this.');
    cell('2026-10-15').focus();
    press('w');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/12.*18 October/u);
    expect(screen.getAllByRole('gridcell').filter(({ tabIndex }) => tabIndex === 0)).toEqual([
      day('2026-10-15'),
    ]);
    day('2026-10-15').focus();
    press('ArrowDown');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Choir');
    press('ArrowUp');
    expect(document.activeElement).toBe(day('2026-10-15'));
    press('ArrowRight');
    expect(document.activeElement).toBe(day('2026-10-16'));
    press('PageDown');
    expect(document.activeElement).toBe(day('2026-10-23'));
    press('m');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('October');
  });

  it('draws whole days above the hours of the week', async () => {
    await couple();
    await click('New plan');
    write('What', 'Vienna');
    fireEvent.click(screen.getByLabelText('Whole day'));
    write('Day', '24 Oct');
    write('Last day', '26 Oct');
    await click('Keep private');
    await shown('Kept. Only you can see this.');
    await act(async () => fireEvent.click(screen.getByLabelText('Week')));
    expect(within(day('2026-10-24')).queryByRole('button')).toBeNull();
    expect(inGrid('Mara, Vienna, only you see it')).toBeTruthy();
  });

  it('draws a line at this hour, in the column of today alone', async () => {
    await couple();
    const lines = () =>
      [...document.querySelectorAll<HTMLElement>('[class*="_now_"]')].map((line) => [
        line.parentElement?.dataset['date'] ??
          line.closest('[data-date]')?.getAttribute('data-date'),
        Number(line.style.getPropertyValue('--at')),
      ]);
    expect(lines()).toEqual([]);
    cell('2026-10-15').focus();
    press('w');
    expect(lines()).toEqual([['2026-10-15', 17 * 60 + 50]]);
    press('d');
    expect(lines()).toEqual([['2026-10-15', 17 * 60 + 50]]);
    vi.setSystemTime(new Date('2026-10-15T18:05:00'));
    await act(async () => window.dispatchEvent(new Event('focus')));
    expect(lines()).toEqual([['2026-10-15', 18 * 60 + 5]]);
    press('w');
    day('2026-10-15').focus();
    press('PageDown');
    expect(lines()).toEqual([]);
  });

  it('lists the month as an agenda with a, day by day, up and down through the plans', async () => {
    await couple();
    await choir();
    fireEvent.click(screen.getByLabelText('Every Thursday'));
    await click('Keep private');
    await shown('Kept. Only you can see this.');
    press('Escape');
    cell('2026-10-15').focus();
    press('a');
    const list = screen.getByRole('group', { name: /^October 2026, day by day/u });
    expect(
      within(list)
        .getAllByRole('heading')
        .map(({ textContent }) => textContent),
    ).toEqual(['Today', 'Thursday 22 October', 'Thursday 29 October']);
    const stops = within(list).getAllByRole('button');
    expect(stops.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    stops[0]?.focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(stops[1]);
    press('End');
    expect(document.activeElement).toBe(stops[2]);
    await act(async () => fireEvent.click(stops[2] ?? list));
    expect(screen.getByText(/^Thursday 29 October, 19:00 to 21:00/u)).toBeTruthy();
  });

  it('shows one day with d, and begins a plan at the hour that was pressed', async () => {
    await couple();
    cell('2026-10-15').focus();
    press('d');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/15 October/u);
    await act(async () => fireEvent.click(day('2026-10-15')));
    expect((field('From') as HTMLInputElement).value).toMatch(/^0?0:00$/u);
  });

  it('shows days one by one where a window has no room for a week, and the week once it has', async () => {
    const { happyDOM } = window as unknown as {
      readonly happyDOM: { setViewport(size: { readonly width: number }): void };
    };
    const width = window.innerWidth;
    try {
      happyDOM.setViewport({ width: 450 });
      await couple();
      cell('2026-10-15').focus();
      press('w');
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Thu 15 October');
      expect(screen.queryByLabelText('Week')).toBeNull();
      await act(async () => happyDOM.setViewport({ width: 1200 }));
      expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/12.*18 October/u);
    } finally {
      happyDOM.setViewport({ width });
    }
  });
});
