import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createComputer, jonas, mara } from '#renderer/session/testing/test-window.ts';
import {
  openFor,
  button,
  inGrid,
  click,
  write,
  shown,
  opened,
  couple,
  choir,
  monthPlans,
  runOnCalendarClock,
} from '../testing/show-calendar.tsx';

runOnCalendarClock();

describe('past plans, and what changed since', () => {
  it('a past plan stays as it was: no change is offered, only another day', async () => {
    await couple();
    await choir();
    write('Day', '14 Oct');
    await click('All of this');
    await click('Offer this');
    await shown('Offered. Jonas can see it.');
    expect(screen.getByText(/^This is past, and stays as it was/u)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Change' })).toBeNull();
    expect(button('Duplicate')).toBeTruthy();
    expect(button('Withdraw')).toBeTruthy();
  });

  it('S3: who goes too is asked again once the time has changed', async () => {
    const computer = createComputer();
    await couple(computer);
    await choir();
    await click('All of this');
    await click('Offer this');
    await shown('Offered. Jonas can see it.');
    cleanup();
    await opened(await openFor(computer, jonas));
    await act(async () => fireEvent.click(inGrid('Mara, 19:00 Choir')));
    await click('We both go');
    await shown('You both go.');
    cleanup();
    await opened(await openFor(computer, mara));
    await act(async () => fireEvent.click(inGrid('Both, 19:00 Choir')));
    await click('Change');
    write('From', '20:00');
    await click('Offer the change');
    await shown('Changed. Jonas can see what changed.');
    cleanup();
    await opened(await openFor(computer, jonas));
    await act(async () => fireEvent.click(inGrid('Mara, 20:00 Choir')));
    expect(screen.getByText(/^The time or words changed after you said so/u)).toBeTruthy();
    expect(button('We both go')).toBeTruthy();
  });
});

describe('what is said on the day', () => {
  it('S27: is one tap, can be taken back, and is nowhere before', async () => {
    const window = await couple();
    await choir();
    await click('All of this');
    await click('Offer this');
    await shown('Offered. Jonas can see it.');
    expect((await monthPlans(window))[0]?.updates).toBeUndefined();
    await click('Running late, 15 min');
    await shown('Said. Jonas can see it.');
    expect((await monthPlans(window))[0]?.updates).toMatchObject([
      { update: 'late', minutes: 15, at: '2026-10-15T17:50' },
    ]);
    await click('Take back: Running late, 15 min');
    await shown('Taken back.');
    expect((await monthPlans(window))[0]?.updates).toEqual([]);
  });

  it('S29: the partner reads it, and has nothing to ask for it with', async () => {
    const computer = createComputer();
    await couple(computer);
    await choir();
    await click('All of this');
    await click('Offer this');
    await shown('Offered. Jonas can see it.');
    await click('Leaving');
    await shown('Said. Jonas can see it.');
    cleanup();
    await opened(await openFor(computer, jonas));
    await act(async () => fireEvent.click(inGrid('Mara, 19:00 Choir')));
    const said = screen.getByRole('region', { name: 'What Mara said on the day' });
    expect(said.textContent).toContain('Leaving');
    expect(within(said).queryAllByRole('button')).toEqual([]);
  });
});
