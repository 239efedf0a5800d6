import 'fake-indexeddb/auto';
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  inTheMannerOfApple,
  inTheMannerOfGoogle,
  withEvent,
} from '#shared/formats/ics/calendar-files.fixture.ts';
import { click, couple, monthPlans, runOnCalendarClock, shown } from '../testing/show-calendar.tsx';

runOnCalendarClock();

const paste = (text: string) =>
  fireEvent.change(screen.getByLabelText('Or paste it here'), { target: { value: text } });

const look = async (text: string) => {
  const window = await couple();
  await click('Bring in plans');
  paste(text);
  await click('Look at it');
  return window;
};

const kept = (window: Awaited<ReturnType<typeof couple>>) =>
  (window.session().drafts?.list('calendar') ?? []).map(({ body }) => body);

describe('a calendar file', () => {
  it('S1: is looked at first, and comes in private', async () => {
    const window = await look(inTheMannerOfGoogle);
    expect(screen.getByRole('checkbox', { name: /^Choir, tenors first/u })).toHaveProperty(
      'checked',
      true,
    );
    expect(kept(window)).toEqual([]);
    await click('Take over');
    await shown('2 plans taken over. Only you can see them.');
    expect(kept(window)).toMatchObject([{ visibility: 'private' }, { visibility: 'private' }]);
    expect(await monthPlans(window)).toEqual([]);
    expect(
      screen.getAllByRole('button', { name: /Choir, tenors first, only you see it/u }),
    ).not.toEqual([]);
  });

  it('brings only what is ticked', async () => {
    const window = await look(inTheMannerOfApple);
    await act(async () =>
      fireEvent.click(screen.getByRole('checkbox', { name: /At my parents/u })),
    );
    await click('Take over');
    await shown('One plan taken over. Only you can see it.');
    expect(kept(window)).toMatchObject([{ title: 'Ana’s birthday' }]);
  });

  it('knows what it brought before', async () => {
    const window = await look(inTheMannerOfApple);
    await click('Take over');
    await shown('2 plans taken over. Only you can see them.');
    await click('Bring in plans');
    paste(inTheMannerOfApple);
    await click('Look at it');
    expect(screen.getByRole('checkbox', { name: /At my parents/u })).toHaveProperty(
      'disabled',
      true,
    );
    expect(screen.getByRole('button', { name: 'Take over' })).toHaveProperty('disabled', true);
    expect(kept(window)).toHaveLength(2);
  });

  it('says what stays in the file and why, and what is none at all', async () => {
    await look(withEvent('SUMMARY:Dinner', 'DTSTART:20261201T080000', 'DTEND:20261201T070000'));
    expect(screen.getByText(/ends before it begins/u).textContent).toContain('Dinner');
    await click('Back');
    paste('Dear all, see you at seven');
    await click('Look at it');
    expect(screen.getByText(/^No plan was found in it/u)).toBeTruthy();
  });
});
