import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createComputer, jonas } from '#renderer/session/testing/test-window.ts';
import {
  choir,
  click,
  couple,
  field,
  openFor,
  opened,
  press,
  runOnCalendarClock,
  shown,
  until,
  write,
} from '../testing/show-calendar.tsx';

runOnCalendarClock();

const value = (name: string) => (field(name) as HTMLInputElement).value;
const choose = (name: string, option: string) =>
  act(async () => {
    const select = screen.getByLabelText<HTMLSelectElement>(name);
    const wanted = [...select.options].find(({ text }) => text === option);
    fireEvent.change(select, { target: { value: wanted?.value } });
  });
const open = () => click('Free times for you both');
const list = () => screen.getByRole('complementary', { name: 'Free times for you both' });
const times = (day: string) =>
  within(within(list()).getByRole('list', { name: day }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

it('free times for both lie around what each has, and one that is chosen begins a plan', async () => {
  const computer = createComputer();
  await couple(computer);
  await choir();
  await click('Only “busy”');
  await click('Offer this');
  await shown('Offered. Jonas can see it.');
  cleanup();
  await opened(await openFor(computer, jonas));
  await click('New plan');
  write('What', 'Workshop');
  write('Day', '16 October');
  write('From', '9:00');
  write('Until', '12:00');
  await click('Keep private');
  await shown('Kept. Only you can see this.');
  press('Escape');

  await open();
  // It is 17:50, and Mara is busy from 19:00 to 21:00.
  await choose('For how long', 'One hour');
  await until(() => expect(times('Today')).toEqual(['18:00 to 19:00', '21:00 to 22:00']));
  expect(times('Tomorrow')).toEqual(['8:00 to 9:00', '12:00 to 22:00']);
  await choose('Time of day', 'Evening, 18:00 to 23:00');
  expect(times('Tomorrow')).toEqual(['18:00 to 23:00']);

  await click('Tomorrow, 18:00 to 23:00');
  expect([value('Day'), value('From'), value('Until')]).toEqual([
    'Fri, 16 Oct 2026',
    '18:00',
    '19:00',
  ]);
  // One step back leads to the list, as it was chosen.
  press('Escape');
  await until(() => expect(times('Tomorrow')).toEqual(['18:00 to 23:00']));
});

it('S13: what the other keeps private is neither counted nor hinted at, and that is said', async () => {
  const computer = createComputer();
  await couple(computer);
  await choir();
  await click('Keep private');
  await shown('Kept. Only you can see this.');
  cleanup();
  await opened(await openFor(computer, jonas));
  await open();
  await until(() => expect(times('Today')).toEqual(['18:00 to 22:00']));
  expect(list().textContent).not.toContain('Choir');
  expect(list().textContent).toContain('What Mara keeps private isn’t known here');
});

it('what is only tentative stands beside, and nothing free is said plainly', async () => {
  await couple();
  await choir();
  await act(async () => fireEvent.click(screen.getByRole('radio', { name: 'Tentative' })));
  await click('Keep private');
  await shown('Kept. Only you can see this.');
  press('Escape');
  await open();
  await until(() => expect(list().textContent).toContain('Choir, 19:00 to 21:00, tentative'));
  expect(times('Today')).toEqual(['18:00 to 22:00']);
  press('Escape');

  await click('New plan');
  write('What', 'Away');
  await act(async () => fireEvent.click(screen.getByRole('checkbox', { name: 'Whole day' })));
  write('Last day', '15 November 2026');
  // The month it reaches into opens first, so it is waited for outside of `act`.
  await click('Keep private');
  await screen.findByRole('heading', { level: 2, name: 'Away' }, { timeout: 5_000 });
  press('Escape');
  await open();
  await screen.findByText(
    /^No time of that length is free in these days\./u,
    {},
    { timeout: 5_000 },
  );
});

it('a plan that is written says what it overlaps with, the other’s too, and blocks nothing', async () => {
  const computer = createComputer();
  await couple(computer);
  await choir();
  await click('All of this');
  await click('Offer this');
  await shown('Offered. Jonas can see it.');
  cleanup();
  await opened(await openFor(computer, jonas));
  await click('New plan');
  write('What', 'Dinner');
  await shown('Overlaps with Choir (Mara), 19:00 to 21:00.');
  write('From', '21:00');
  write('Until', '22:00');
  expect(screen.queryByText(/^Overlaps/u)).toBeNull();
  write('From', '20:30');
  await shown(/^Overlaps/u);
  await click('Keep private');
  await shown('Kept. Only you can see this.');
  // It is never in its own way.
  await click('Change');
  await shown('Overlaps with Choir (Mara), 19:00 to 21:00.');
  expect(screen.queryByText(/Dinner, /u)).toBeNull();
});

it('a new plan that repeats says on which day it first overlaps with each', async () => {
  await couple();
  await click('New plan');
  write('What', 'Concert');
  write('Day', '22 October');
  write('From', '20:00');
  write('Until', '22:00');
  await click('Keep private');
  await shown('Kept. Only you can see this.');
  press('Escape');
  await click('New plan');
  write('What', 'Yoga');
  write('Day', '15 October');
  write('From', '21:00');
  write('Until', '22:00');
  expect(screen.queryByText(/verlaps with/u)).toBeNull();
  await act(async () => fireEvent.click(screen.getByRole('checkbox', { name: 'Every Thursday' })));
  await shown(/^Thursday 22 October: overlaps with Concert, 20:00 to 22:00\.$/u);
});
