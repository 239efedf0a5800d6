import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { calendarProjection, SERIES_PAGE } from '#shared/domain/calendar/projection.ts';
import { createComputer, jonas, readItems } from '#renderer/session/testing/test-window.ts';
import {
  button,
  choir,
  click,
  couple,
  openFor,
  opened,
  press,
  runOnCalendarClock,
  shown,
  until,
  write,
} from '../testing/show-calendar.tsx';

runOnCalendarClock();

const marks = () =>
  [...document.querySelectorAll<HTMLElement>('[role="grid"] [data-plan]')]
    .filter(({ ariaLabel, textContent }) => `${ariaLabel} ${textContent}`.includes('Choir'))
    .map((mark) => {
      const day = mark.closest<HTMLElement>('[data-date]')?.dataset['date']?.slice(5) ?? '';
      return `${day} ${mark.textContent?.trim() ?? ''}`;
    });

const weekly = async (computer = createComputer()) => {
  const window = await couple(computer);
  await choir();
  fireEvent.click(screen.getByLabelText('Every Thursday'));
  await click('Keep private');
  await shown('Kept. Only you can see this.');
  return window;
};

const openOn = (day: string) =>
  act(async () => {
    const cell = screen.getAllByRole('gridcell').find(({ dataset }) => dataset['date'] === day);
    fireEvent.click(cell?.querySelector('[data-plan]') ?? document.body);
  });

describe('one of a series', () => {
  it('is changed alone, and the others stay', async () => {
    await weekly();
    await openOn('2026-10-22');
    await click('Change');
    write('From', '18:00');
    write('Until', '19:30');
    await act(async () => button('Keep private').click());
    await vi.waitFor(() => screen.getByText('This one is otherwise than the others.'), 5_000);
    expect(marks()).toEqual(['10-15 19:00 Choir', '10-22 18:00 Choir', '10-29 19:00 Choir']);
    await click('Like the others again');
    await shown('Like the others again.');
    expect(marks()[1]).toBe('10-22 19:00 Choir');
    await click('Undo');
    await until(() => expect(marks()[1]).toBe('10-22 18:00 Choir'));
  });

  it('makes the following, or all, like it', async () => {
    await weekly();
    await openOn('2026-10-22');
    press('ArrowRight', { altKey: true });
    await shown('Moved. Friday 23 October, 19:00 to 21:00.');
    expect(marks()).toEqual(['10-15 19:00 Choir', '10-23 19:00 Choir', '10-29 19:00 Choir']);
    await click('So from here on');
    await shown('Changed from here on.');
    expect(marks()).toEqual(['10-15 19:00 Choir', '10-23 19:00 Choir', '10-30 19:00 Choir']);
    await click('Undo');
    await until(() => expect(marks()[2]).toBe('10-29 19:00 Choir'));
    await openOn('2026-10-23');
    await click('All like this');
    await until(() =>
      expect(marks()).toEqual(['10-16 19:00 Choir', '10-23 19:00 Choir', '10-30 19:00 Choir']),
    );
  });

  it('is left out, with a way back', async () => {
    await weekly();
    await openOn('2026-10-22');
    await click('Leave this one out');
    await shown('Left out. The others stay.');
    expect(marks()).toEqual(['10-15 19:00 Choir', '10-29 19:00 Choir']);
    await click('Undo');
    await until(() => expect(marks()).toHaveLength(3));
  });

  it('is changed for both once it is offered, and the partner reads what changed and when', async () => {
    const computer = createComputer();
    const window = await couple(computer);
    await choir();
    fireEvent.click(screen.getByLabelText('Every Thursday'));
    await click('All of this');
    await click('Offer this');
    await shown('Offered. Jonas can see it.');
    await openOn('2026-10-22');
    await click('Change');
    write('From', '18:00');
    expect(screen.getByText(/^Thursday 22 October, 18:00 to 21:00/u)).toBeTruthy();
    await click('Offer the change');
    await shown('Changed. Jonas can see what changed.');
    const [series] = await readItems(window, calendarProjection, SERIES_PAGE);
    expect(series?.versions).toHaveLength(1);
    expect(
      series?.occurrenceActs?.map(({ occurrence, plan }) => [occurrence, plan?.start]),
    ).toEqual([['2026-10-22T19:00', '2026-10-22T18:00']]);
    cleanup();
    await opened(await openFor(computer, jonas));
    await openOn('2026-10-22');
    await shown(/^Mara changed the one for Thursday 22 October/u);
    expect(screen.getByText('This one is otherwise than the others.')).toBeTruthy();
    expect(button('We both go')).toBeTruthy();
  });
});
