import 'fake-indexeddb/auto';
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ownPlanOf } from '#shared/domain/calendar/calendar.fixture.ts';
import { localToInstant } from '#shared/domain/dates/zone.ts';
import { pauseProjection } from '#shared/domain/pause/projection.ts';
import type { Projection } from '#shared/domain/projection.ts';
import type { CommonGroundApi } from '#shared/ipc/contract.ts';
import { systemZone } from '#renderer/platform/clock.ts';
import { standInForPlatform } from '#renderer/platform/platform.ts';
import { SessionProvider } from '#renderer/session/session-context.tsx';
import {
  createComputer,
  createCouple,
  type TestWindow,
} from '#renderer/session/testing/test-window.ts';
import { Reminders } from './reminders.tsx';

const zone = systemZone();
const at = (time: string) => localToInstant(`2026-10-15T${time}`, zone);

type Told = Parameters<CommonGroundApi['tellShell']>[0];
let told: Told[] = [];
beforeEach(() => {
  told = [];
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-15T12:00:00') });
  standInForPlatform({
    tellShell: async (facts: Told) => {
      told.push(facts);
      return { zoom: 1 };
    },
  } as CommonGroundApi);
});
afterEach(() => {
  cleanup();
  standInForPlatform(null);
  vi.useRealTimers();
});

const keepTwoPlans = async ({ session }: TestWindow, isOn: boolean) => {
  const { drafts } = session();
  const planAt = (hour: string) => ({
    room: 'calendar',
    kind: 'plan',
    body: ownPlanOf({
      title: 'Doctor',
      start: `2026-10-15T${hour}:00`,
      end: `2026-10-15T${hour}:30`,
      zone,
      remind: 30,
    }),
  });
  await drafts?.saveAll([planAt('14'), planAt('17')]);
  const reminders = { isOn, quiet: { from: '21:00', until: '08:00' }, after: 0 };
  const body = { idleMinutes: 5, rooms: [], reminders };
  await drafts?.save({ room: 'settings', kind: 'own', body });
};

const show = async (isOn: boolean): Promise<TestWindow> => {
  const projections = [pauseProjection as Projection<unknown>];
  const window = await createCouple(createComputer(), { projections });
  await keepTwoPlans(window, isOn);
  await act(async () => {
    render(
      <SessionProvider host={window.host}>
        <Reminders />
      </SessionProvider>,
    );
  });
  return window;
};

const until = (look: () => void) => act(() => vi.waitFor(look));
const lastTold = () => told.at(-1)?.reminders;

it('S33: the shell is told when, and nothing of what', async () => {
  await show(true);
  await until(() => expect(lastTold()).toEqual([at('13:30'), at('16:30')]));
  expect(JSON.stringify(told)).not.toMatch(/Doctor/u);
});

it('S33: a pause of one’s own silences them until it ends, and gives them back when it is ended', async () => {
  const window = await show(true);
  await until(() => expect(lastTold()).toEqual([at('13:30'), at('16:30')]));
  const { drafts } = window.session();
  const body = { until: '2026-10-15T15:00', zone, welcome: null };
  let id = '';
  await act(async () => {
    id = (await drafts?.save({ room: 'pause', kind: 'pause', body }))?.id ?? '';
  });
  await until(() => expect(lastTold()).toEqual([at('16:30')]));
  await act(async () => drafts?.remove(id));
  await until(() => expect(lastTold()).toEqual([at('13:30'), at('16:30')]));
});

it('S33: whoever wants none puts away those that were told before', async () => {
  await show(false);
  await until(() => expect(lastTold()).toEqual([]));
});
