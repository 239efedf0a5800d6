import 'fake-indexeddb/auto';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import {
  button,
  click,
  couple,
  press,
  runOnCalendarClock,
  write,
} from '../testing/show-calendar.tsx';

runOnCalendarClock();

/** A month that is gone to is read first, so both are waited for outside of `act`. */
const until = (look: () => unknown) => waitFor(look, { timeout: 5_000 });
const said = (text: string | RegExp) => screen.findByText(text, {}, { timeout: 5_000 });

const writePlan = async (title: string, where: string, day: string) => {
  await click('New plan');
  write('What', title);
  write('Where', where);
  write('Day', day);
  await click('Keep private');
  await said('Kept. Only you can see this.');
};

const field = () =>
  screen.getByRole<HTMLInputElement>('combobox', { name: 'Find in the calendar' });
const options = () => screen.queryAllByRole('option').map((each) => each.textContent);
const chosen = () => screen.getByRole('option', { selected: true }).textContent;
const look = (text: string) =>
  act(async () => fireEvent.change(field(), { target: { value: text } }));
const open = async () => {
  press('f', { ctrlKey: true });
  await until(() => expect(document.activeElement).toBe(field()));
};

it('plans of any month are found by word and place, month by month, and gone to by keys', async () => {
  await couple();
  await writePlan('Choir', 'Parish hall', '2025-06-12');
  await writePlan('Dentist', 'Hall Street', '2026-11-03');
  await writePlan('Walk', 'Harz', '2027-02-01');
  await open();
  await look('HALL');
  await said('2 plans');
  const list = screen.getByRole('listbox', { name: 'Plans that were found' });
  expect(within(list).getByRole('group', { name: 'June 2025' })).toBeTruthy();
  expect(within(list).getByRole('group', { name: 'November 2026' })).toBeTruthy();
  // What comes next is where Enter would go.
  expect(chosen()).toContain('Dentist');
  press('ArrowUp');
  await until(() => expect(chosen()).toContain('Choir'));
  press('Enter');
  await until(() =>
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('June 2025'),
  );
  await until(() => expect(screen.getByRole('heading', { level: 2, name: 'Choir' })).toBeTruthy());
  press('Escape');
  await until(() => expect(document.activeElement).toBe(field()));
  expect(field().value).toBe('HALL');
  press('Escape');
  await until(() => expect(screen.queryByRole('search')).toBeNull());
});

it('times are read as they are said, and nothing found is said plainly', async () => {
  await couple();
  await writePlan('Choir', '', '2026-03-12');
  await writePlan('Choir', '', '2026-10-20');
  await open();
  await look('choir last March');
  await said(/^One plan, 1\s?–\s?31 March$/u);
  expect(options()).toHaveLength(1);
  await look('next week');
  await said(/^One plan, 19\s?–\s?25 October$/u);
  await look('never written');
  await said('Nothing found');
  expect(options()).toEqual([]);
});

it('the tool opens it, and a form that is begun stays where it is', async () => {
  await couple();
  await click('New plan');
  write('What', 'Choir');
  press('f', { ctrlKey: true });
  expect(screen.queryByRole('search')).toBeNull();
  expect(
    screen.getByLabelText<HTMLInputElement>('What', { selector: 'input[type=text]' }).value,
  ).toBe('Choir');
  await click('Cancel');
  await act(async () => fireEvent.click(button('Find in the calendar')));
  await until(() => expect(document.activeElement).toBe(field()));
});
