import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { calendarProjection } from '#shared/domain/calendar/projection.ts';
import { termsProjection } from '#shared/domain/calendar/terms/projection.ts';
import type { Plan } from '#shared/domain/calendar/plan.ts';
import type { Projection } from '#shared/domain/projection.ts';
import calendarWords from '#renderer/i18n/en/calendar.json';
import uiWords from '#renderer/i18n/en/ui.json';
import { SessionProvider } from '#renderer/session/session-context.tsx';
import {
  createComputer,
  createCouple,
  type jonas,
  openWindow,
  readItems,
  type TestComputer,
  type TestWindow,
} from '#renderer/session/testing/test-window.ts';
import { WhileOpen } from '#renderer/session/testing/while-open.tsx';
import { Announcer } from '#renderer/ui/feedback/announcer.tsx';
import { CalendarView } from '../calendar-view.tsx';

const usual: readonly Projection<unknown>[] = [calendarProjection, termsProjection];
export const projections: Projection<unknown>[] = [...usual];

export const show = (window: TestWindow) =>
  render(
    <IntlProvider locale="en-GB" messages={{ ...calendarWords, ...uiWords }}>
      <SessionProvider host={window.host}>
        <Announcer>
          <WhileOpen>
            <CalendarView />
          </WhileOpen>
        </Announcer>
      </SessionProvider>
    </IntlProvider>,
  );

export const openFor = async (
  computer: TestComputer,
  person: typeof jonas,
): Promise<TestWindow> => {
  const window = await openWindow(computer, { projections });
  const state = window.host.state();
  if (state.phase !== 'locked') throw new Error('not locked');
  const who = state.people.find(({ name }) => name === person.name);
  await window.host.accounts.unlock(who?.id ?? '', person.passphrase, 'alone');
  return window;
};

export const cell = (date: string): HTMLElement => {
  const found = screen
    .getAllByRole('gridcell')
    .find((candidate) => candidate.dataset['date'] === date);
  if (found === undefined) throw new Error(`no cell ${date}`);
  return found;
};

export const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const inGrid = (name: string) =>
  within(screen.getByRole('grid')).getByRole('button', { name });
export const click = (name: string | RegExp) => act(async () => fireEvent.click(button(name)));
/** From the menu of what brings in and takes out. */
export const takeTool = async (name: string) => {
  await click('Files and paper');
  await act(async () => fireEvent.click(screen.getByRole('menuitem', { name })));
};
export const field = (name: string) =>
  screen.getByLabelText(name, { selector: 'input[type=text]' });
export const write = (name: string, text: string) =>
  fireEvent.change(field(name), { target: { value: text } });

/** Until what is expected has come about: acts are saved before they are shown. */
export const until = (look: () => unknown) => act(() => vi.waitFor(look, { timeout: 5_000 }));
export const shown = (text: string | RegExp) =>
  until(() => expect(screen.queryAllByText(text)).not.toEqual([]));
export const gone = (text: string) => until(() => expect(screen.queryByLabelText(text)).toBeNull());

export const opened = async (window: TestWindow) => {
  show(window);
  await until(() => expect(screen.getByRole('grid').getAttribute('aria-busy')).toBeNull());
  return window;
};

export const couple = async (computer = createComputer()) =>
  opened(await createCouple(computer, { projections }));

export const choir = async () => {
  await click('New plan');
  write('What', 'Choir');
  write('Where', 'Parish hall');
  write('With', 'Inge, Ruth');
  write('Note', 'Wear the green scarf');
};

export const monthPlans = (window: TestWindow): Promise<readonly Plan[]> =>
  readItems(window, calendarProjection, 'calendar/2026-10');

/** Thursday, 15 October 2026, 17:50, for every test of a file. */
export const runOnCalendarClock = () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-15T17:50:00') });
    Object.assign(globalThis, {
      requestIdleCallback: (run: () => void) => setTimeout(run, 0),
      cancelIdleCallback: (handle: number) => {
        clearTimeout(handle);
      },
    });
    // The document here has no top layer: what is in a menu is always seen.
    Object.assign(HTMLElement.prototype, {
      showPopover: () => undefined,
      hidePopover: () => undefined,
    });
  });

  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    projections.splice(0, projections.length, ...usual);
  });
};
