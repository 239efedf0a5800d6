import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calendarProjection, SERIES_PAGE } from '#shared/domain/calendar/projection.ts';
import type { Plan } from '#shared/domain/calendar/plan.ts';
import type { Projection } from '#shared/domain/projection.ts';
import calendarWords from '#renderer/i18n/en/calendar.json';
import uiWords from '#renderer/i18n/en/ui.json';
import { SessionProvider } from '#renderer/session/session-context.tsx';
import {
  createComputer,
  createCouple,
  jonas,
  openWindow,
  readItems,
  type TestComputer,
  type TestWindow,
} from '#renderer/session/testing/test-window.ts';
import { Announcer } from '#renderer/ui/feedback/announcer.tsx';
import { CalendarView } from './calendar-view.tsx';

const projections = [calendarProjection as Projection<unknown>];

const show = (window: TestWindow) =>
  render(
    <IntlProvider locale="en-GB" messages={{ ...calendarWords, ...uiWords }}>
      <SessionProvider host={window.host}>
        <Announcer>
          <CalendarView />
        </Announcer>
      </SessionProvider>
    </IntlProvider>,
  );

const openFor = async (computer: TestComputer, person: typeof jonas): Promise<TestWindow> => {
  const window = await openWindow(computer, { projections });
  const state = window.host.state();
  if (state.phase !== 'locked') throw new Error('not locked');
  const who = state.people.find(({ name }) => name === person.name);
  await window.host.accounts.unlock(who?.id ?? '', person.passphrase, 'alone');
  return window;
};

const cell = (date: string): HTMLElement => {
  const found = screen
    .getAllByRole('gridcell')
    .find((candidate) => candidate.dataset['date'] === date);
  if (found === undefined) throw new Error(`no cell ${date}`);
  return found;
};

const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const inGrid = (name: string) => within(screen.getByRole('grid')).getByRole('button', { name });
const click = (name: string | RegExp) => act(async () => fireEvent.click(button(name)));
const field = (name: string) => screen.getByLabelText(name, { selector: 'input[type=text]' });
const write = (name: string, text: string) =>
  fireEvent.change(field(name), { target: { value: text } });

/** Until what is expected has come about: acts are saved before they are shown. */
const until = (look: () => unknown) => act(() => vi.waitFor(look, { timeout: 5_000 }));
const shown = (text: string | RegExp) =>
  until(() => expect(screen.queryAllByText(text)).not.toEqual([]));
const gone = (text: string) => until(() => expect(screen.queryByLabelText(text)).toBeNull());

const opened = async (window: TestWindow) => {
  show(window);
  await until(() => expect(screen.getByRole('grid').getAttribute('aria-busy')).toBeNull());
  return window;
};

const couple = async (computer = createComputer()) =>
  opened(await createCouple(computer, { projections }));

const choir = async () => {
  await click('New plan');
  write('What', 'Choir');
  write('Where', 'Parish hall');
  write('With', 'Inge, Ruth');
  write('Note', 'Wear the green scarf');
};

const monthPlans = (window: TestWindow): Promise<readonly Plan[]> =>
  readItems(window, calendarProjection, 'calendar/2026-10');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-15T17:50:00') });
  Object.assign(globalThis, {
    requestIdleCallback: (run: () => void) => setTimeout(run, 0),
    cancelIdleCallback: (handle: number) => {
      clearTimeout(handle);
    },
  });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

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
    expect(preview?.textContent).toContain('Choir. Parish hall.');
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

  it('repeats weekly on the page of series, and says that a change counts for all', async () => {
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
    expect(screen.getByText(/counts for every Thursday from now on/u)).toBeTruthy();
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
