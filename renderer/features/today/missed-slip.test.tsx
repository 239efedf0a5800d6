import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ownPlanOf } from '#shared/domain/calendar/calendar.fixture.ts';
import { localToInstant } from '#shared/domain/dates/zone.ts';
import todayWords from '#renderer/i18n/en/today.json';
import ui from '#renderer/i18n/en/ui.json';
import { systemZone } from '#renderer/platform/clock.ts';
import { SessionProvider } from '#renderer/session/session-context.tsx';
import {
  createComputer,
  createCouple,
  type TestWindow,
} from '#renderer/session/testing/test-window.ts';
import { MissedSlip } from './missed-slip.tsx';

const zone = systemZone();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-15T17:50:00') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const keep = async ({ session }: TestWindow, isOn: boolean) => {
  const { drafts } = session();
  const times = { start: '2026-10-15T12:00', end: '2026-10-15T13:00', zone };
  const later = { start: '2026-10-15T19:00', end: '2026-10-15T20:00', zone };
  const plans = [
    ownPlanOf({ title: 'Doctor', ...times, remind: 30 }),
    ownPlanOf({ title: 'Not asked for', ...times }),
    ownPlanOf({ title: 'Still to come', ...later, remind: 30 }),
  ];
  for (const body of plans) await drafts?.save({ room: 'calendar', kind: 'plan', body });
  const reminders = {
    isOn,
    quiet: { from: '21:00', until: '08:00' },
    after: localToInstant('2026-10-15T08:00', zone),
  };
  const body = { idleMinutes: 5, rooms: [], reminders };
  await drafts?.save({ room: 'settings', kind: 'own', body });
};

const show = async (isOn: boolean) => {
  const window = await createCouple(createComputer());
  await keep(window, isOn);
  await act(async () => {
    render(
      <IntlProvider locale="en-GB" messages={{ ...todayWords, ...ui }}>
        <SessionProvider host={window.host}>
          <MissedSlip />
        </SessionProvider>
      </IntlProvider>,
    );
  });
};

it('S33: what came while the book was closed stands there until it is put aside', async () => {
  await show(true);
  expect(screen.getByText('While the book was closed')).toBeDefined();
  expect(screen.getByText('Doctor').parentElement?.textContent).toBe('Doctor, Thursday 12:00');
  expect(screen.queryByText('Not asked for')).toBeNull();
  expect(screen.queryByText('Still to come')).toBeNull();
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Put it aside' })));
  expect(screen.queryByText('While the book was closed')).toBeNull();
});

it('S33: nothing is said to somebody who didn’t want to be reminded', async () => {
  await show(false);
  expect(document.body.textContent).toBe('');
});
