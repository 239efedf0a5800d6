import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { calendarProjection, SERIES_PAGE } from '#shared/domain/calendar/projection.ts';
import { createComputer, jonas, readItems } from '#renderer/session/testing/test-window.ts';
import {
  openFor,
  cell,
  press,
  button,
  inGrid,
  click,
  field,
  write,
  shown,
  gone,
  opened,
  couple,
  choir,
  monthPlans,
  runOnCalendarClock,
} from './testing/show-calendar.tsx';

runOnCalendarClock();

describe('the month as a grid', () => {
  it('has one tab stop, today, and moves it with the arrows across months', async () => {
    await couple();
    expect(screen.getAllByRole('gridcell').filter(({ tabIndex }) => tabIndex === 0)).toEqual([
      cell('2026-10-15'),
    ]);
    cell('2026-10-15').focus();
    press('ArrowRight');
    expect(document.activeElement).toBe(cell('2026-10-16'));
    press('Home');
    expect(document.activeElement).toBe(cell('2026-10-12'));
    press('PageDown');
    expect(document.activeElement).toBe(cell('2026-11-12'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('November');
    expect(screen.getByRole('status').textContent).toBe('November 2026');
    press('PageDown', { shiftKey: true });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('November 2027');
    press('t');
    expect(document.activeElement).toBe(cell('2026-10-15'));
  });

  it('begins a plan with Enter on an empty day and with n, and Esc goes back to the day', async () => {
    await couple();
    cell('2026-10-20').focus();
    press('Enter');
    expect(field('Day')).toHaveProperty('value', 'Tue, 20 Oct 2026');
    press('Escape');
    await gone('What');
    expect(document.activeElement).toBe(cell('2026-10-20'));
    press('n');
    expect(field('What')).toBeTruthy();
  });

  it('teaches on the empty first day', async () => {
    await couple();
    expect(
      screen.getByRole('heading', { name: 'Yours to offer. Start with one evening.' }),
    ).toBeTruthy();
  });
});

describe('a plan', () => {
  it('S1: a new plan is private until it is offered', async () => {
    const window = await couple();
    await choir();
    await click('Keep private');
    await shown('Kept. Only you can see this.');
    expect(button('Mara, 19:00 Choir, only you see it')).toBeTruthy();
    expect(await monthPlans(window)).toEqual([]);
  });

  it('S1: what the partner would see is shown before, and hidden fields are in no shared entry', async () => {
    const computer = createComputer();
    const window = await couple(computer);
    await choir();
    await click('show to Jonas: With');
    await click('All of this');
    const preview = screen.getByText('Jonas will see this').parentElement;
    expect(preview?.textContent).toContain('Choir, Parish hall.');
    expect(preview?.textContent).not.toContain('Inge');
    expect(preview?.textContent).not.toContain('scarf');
    await click('Offer this');
    await shown('Offered. Jonas can see it.');
    const [plan] = await monthPlans(window);
    expect(plan?.current.plan).toEqual({
      visibility: 'full',
      title: 'Choir',
      where: 'Parish hall',
      start: '2026-10-15T19:00',
      end: '2026-10-15T21:00',
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      status: 'CONFIRMED',
    });
    cleanup();

    await opened(await openFor(computer, jonas));
    await act(async () => fireEvent.click(inGrid('Mara, 19:00 Choir')));
    expect(screen.queryByText(/Inge|scarf/u)).toBeNull();
    await click('We both go');
    await shown('You both go.');
    expect(inGrid('Both, 19:00 Choir')).toBeTruthy();
  });

  it('shows less at once, and more only once it is offered', async () => {
    const window = await couple();
    await choir();
    await click('All of this');
    await click('Offer this');
    await shown('Offered. Jonas can see it.');
    await click('shown to Jonas: Where');
    await shown('Jonas sees less now.');
    expect((await monthPlans(window))[0]?.current.plan.where).toBeUndefined();
    await click('yours alone: Where');
    await shown('Kept on your side.');
    expect((await monthPlans(window))[0]?.current.plan.where).toBeUndefined();
    await click('Offer this');
    await shown('Changed. Jonas can see what changed.');
    expect((await monthPlans(window))[0]?.current.plan.where).toBe('Parish hall');
  });

  it('S4: is withdrawn with one press, and is then its owner’s alone', async () => {
    const window = await couple();
    await choir();
    await click('All of this');
    await click('Offer this');
    await shown('Offered. Jonas can see it.');
    await click('Withdraw');
    await shown(/^Withdrawn. Jonas no longer sees it/u);
    expect(await monthPlans(window)).toEqual([]);
    expect(button('Mara, 19:00 Choir, only you see it')).toBeTruthy();
  });

  it('says what changed, from what to what, who and with how much notice', async () => {
    await couple();
    await choir();
    await click('All of this');
    await click('Offer this');
    await shown('Offered. Jonas can see it.');
    await click('Change');
    write('From', '7:30pm');
    await click('Offer the change');
    await shown('Changed. Jonas can see what changed.');
    const history = screen.getByText('One change').parentElement;
    if (history === null) throw new Error('no history');
    expect(history.textContent).toContain('Mara changed it, today at 17:50. 70 minutes before');
    expect(within(history).getByText('19:00')).toBeTruthy();
    expect(within(history).getByText('19:30')).toBeTruthy();
  });

  it('repeats weekly on the page of series, and says how far a change reaches', async () => {
    const window = await couple();
    await choir();
    fireEvent.click(screen.getByLabelText('Every Thursday'));
    await click('Only “busy”');
    await click('Offer this');
    await shown('Offered. Jonas can see it.');
    expect(screen.getAllByRole('button', { name: 'Mara, 19:00 Choir' })).toHaveLength(3);
    const [series] = await readItems(window, calendarProjection, SERIES_PAGE);
    expect(series?.current.plan).toMatchObject({ visibility: 'busy', rrule: 'FREQ=WEEKLY' });
    expect(series?.current.plan.title).toBeUndefined();
    await click('Change');
    expect(screen.getByText('The others stay as they are.')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('All'));
    expect(screen.getByText(/counts for all of them from now on/u)).toBeTruthy();
  });

  it('takes the last unshared act back', async () => {
    await couple();
    await choir();
    await click('Keep private');
    await shown('Kept. Only you can see this.');
    await click('Remove');
    await shown('Removed.');
    expect(screen.queryByRole('button', { name: /Choir/u })).toBeNull();
    await click('Undo');
    await shown('Undone.');
    expect(screen.getAllByRole('button', { name: /Choir/u }).length).toBeGreaterThan(0);
  });
});

describe('bad input', () => {
  it('names what can’t be read, keeps what was typed, and saves nothing', async () => {
    const window = await couple();
    await click('New plan');
    const long = 'x'.repeat(100_000);
    write('What', long);
    write('From', 'half past seven');
    await click('Keep private');
    expect(field('What')).toHaveProperty('value', long);
    expect(screen.getByText(/99,860 characters more/u)).toBeTruthy();
    expect(screen.getByText('Not a time. Try 19:30 or 7pm.')).toBeTruthy();
    expect(window.session().drafts?.list('calendar')).toEqual([]);
  });

  it('takes no words only as a choice: “my time”', async () => {
    const window = await couple();
    await click('New plan');
    await click('Keep private');
    expect(screen.getByText('Write what it is, or choose “my time” below.')).toBeTruthy();
    expect(window.session().drafts?.list('calendar')).toEqual([]);
    fireEvent.click(screen.getByLabelText('Without words: “my time”'));
    await click('Keep private');
    await shown('Kept. Only you can see this.');
    expect(screen.getByRole('heading', { name: 'my time' })).toBeTruthy();
  });

  it('says in the form why it couldn’t be kept, and keeps every word', async () => {
    const window = await couple();
    await choir();
    await click('All of this');
    window.shell.faults.journal = 'disk-full';
    await click('Offer this');
    await shown(/the disk is full/u);
    expect(field('What')).toHaveProperty('value', 'Choir');
  });

  it('asks before it leaves what isn’t kept', async () => {
    await couple();
    await choir();
    press('Escape');
    expect(screen.getByText(/Esc again leaves it/u)).toBeTruthy();
    expect(field('What')).toHaveProperty('value', 'Choir');
    press('Escape');
    await gone('What');
  });
});
