import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  cell,
  choir,
  click,
  couple,
  field,
  inGrid,
  press,
  runOnCalendarClock,
  shown,
  until,
  write,
} from '../testing/show-calendar.tsx';

runOnCalendarClock();

const value = (name: string) => (field(name) as HTMLInputElement).value;
const panel = (name: string) => screen.getByRole('complementary', { name });
const item = (name: string) =>
  act(async () => fireEvent.click(within(panel('Templates')).getByRole('menuitem', { name })));
/** What an act leads to is drawn once the act is over, so it is waited for outside of one. */
const heading = (name: string) =>
  screen.findByRole('heading', { level: 2, name }, { timeout: 5_000 });
const keepTravel = async (title: string, from: string, until: string) => {
  await click('New plan');
  write('What', title);
  write('Day', '17 October');
  write('From', from);
  write('Until', until);
  await click('Keep private');
  await heading(title);
  press('Escape');
};
const templates = async () => {
  await click('New plan');
  await click('From a template');
};

describe('templates of plans', () => {
  it('S1: one’s own plan is kept as one, and fills the form of another day; nothing is shown by it', async () => {
    await couple();
    await choir();
    await click('All of this');
    await click('Offer this');
    await heading('Choir');
    await click('Keep as a template');
    write('Name of the template', 'Choir evening');
    await click('Keep as a template');
    await shown('Kept as a template. Only you see it.');

    press('Escape');
    await act(async () => fireEvent.click(cell('2026-10-20')));
    await act(async () => fireEvent.focus(cell('2026-10-20')));
    await click('From a template');
    await click('Choir evening Choir');
    expect([value('What'), value('Where'), value('Note')]).toEqual([
      'Choir',
      'Parish hall',
      'Wear the green scarf',
    ]);
    expect([value('Day'), value('From'), value('Until')]).toEqual([
      'Tue, 20 Oct 2026',
      '19:00',
      '21:00',
    ]);
    // What was meant to be shown is chosen, and waits to be offered.
    expect(screen.getByRole('button', { name: 'Offer this' })).toBeTruthy();
    press('Escape');
    await heading('Templates');
  });

  it('a trip’s plans belong together: seen on their days before they are kept, and taken back in one step', async () => {
    await couple();
    await keepTravel('Travel there', '8:00', '12:00');
    await keepTravel('Travel back', '18:00', '21:00');
    await act(async () => fireEvent.click(inGrid('Mara, 8:00 Travel there, only you see it')));
    await click('Keep as a template');
    write('Name of the template', 'To Inge');
    await act(async () => fireEvent.click(screen.getByRole('checkbox', { name: /^Travel back/u })));
    await click('Keep as a template');
    await heading('Travel there');
    press('Escape');

    await templates();
    await click('To Inge Travel there, Travel back');
    fireEvent.change(screen.getByLabelText('First day', { selector: 'input[type=text]' }), {
      target: { value: '24 October' },
    });
    const plans = within(screen.getByRole('list', { name: 'These plans' }));
    expect(plans.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Saturday 24 October, 8:00 to 12:00Travel there',
      'Saturday 24 October, 18:00 to 21:00Travel back',
    ]);
    expect(within(cell('2026-10-24')).queryAllByRole('button')).toHaveLength(0);
    await click('Keep these 2 plans');
    await shown('2 plans kept. Only you can see them.');
    expect(cell('2026-10-24').textContent).toContain('Travel back');
    await click('Undo');
    await shown('Undone.');
    await until(() => expect(cell('2026-10-24').textContent).not.toContain('Travel'));
    expect(cell('2026-10-17').textContent).toContain('Travel there');
  });

  it('what the app brings are words only; one’s own can be renamed, deleted, and brought back', async () => {
    await couple();
    await templates();
    await shown(/^None of your own yet/u);
    await click('Evening with friends');
    expect([value('What'), value('From'), value('Until')]).toEqual([
      'Evening with friends',
      '19:00',
      '23:00',
    ]);
    await click('Keep private');
    await heading('Evening with friends');
    await click('Keep as a template');
    await click('Keep as a template');
    await heading('Evening with friends');
    press('Escape');
    await templates();
    await item('Rename');
    write('Name of the template', 'With Ruth');
    await click('Rename');
    await shown('Renamed.');
    expect(within(panel('Templates')).getByText('With Ruth')).toBeTruthy();
    await item('Delete');
    await shown(/^Deleted\. It waits thirty days/u);
    await click('Undo');
    await until(() => expect(within(panel('Templates')).getByText('With Ruth')).toBeTruthy());
  });

  it('a form that something is written in is not left unasked', async () => {
    await couple();
    await click('New plan');
    write('What', 'Choir');
    await click('From a template');
    expect(value('What')).toBe('Choir');
    await shown(/^What you wrote here isn’t kept yet/u);
    await click('From a template');
    await heading('Templates');
  });
});
