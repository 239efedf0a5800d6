import { cleanup, render, screen } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, expect, it } from 'vitest';
import agreements from '#renderer/i18n/en/agreements.json';
import appWords from '#renderer/i18n/en/app.json';
import bin from '#renderer/i18n/en/bin.json';
import calendar from '#renderer/i18n/en/calendar.json';
import milestones from '#renderer/i18n/en/milestones.json';
import settings from '#renderer/i18n/en/settings.json';
import ui from '#renderer/i18n/en/ui.json';
import { SessionProvider } from '#renderer/session/session-context.tsx';
import type { SessionHost } from '#renderer/session/session-host.ts';
import type { Session } from '#renderer/session/session-types.ts';
import { CommandsContext, createCommandRegistry } from '#renderer/ui/commands.ts';
import { KeyList } from './key-list.tsx';
import { keyAct } from './keys.ts';
import { allRooms } from './rooms.tsx';

afterEach(cleanup);

const words = {
  ...appWords,
  ...agreements,
  ...bin,
  ...calendar,
  ...milestones,
  ...settings,
  ...ui,
};

const show = (registry = createCommandRegistry()) => {
  const session = { mode: 'alone', drafts: null, lock: async () => undefined };
  const state = { phase: 'unlocked', session: session as unknown as Session } as const;
  const host = {
    state: () => state,
    pages: () => null,
    subscribe: () => () => undefined,
  } as unknown as SessionHost;
  render(
    <IntlProvider locale="en" messages={words}>
      <SessionProvider host={host}>
        <CommandsContext value={registry}>
          <KeyList />
        </CommandsContext>
      </SessionProvider>
    </IntlProvider>,
  );
};
const listed = () =>
  [...document.querySelectorAll('dl > div')].map((line) => [
    line.querySelector('dt')?.textContent ?? '',
    line.querySelector('dd')?.textContent ?? '',
  ]);

it('lists the keys of the open room before those that work everywhere', () => {
  const registry = createCommandRegistry();
  const run = () => undefined;
  registry.offer([
    { id: 'begin.plan', label: 'New plan', keys: 'N', run },
    { id: 'calendar.terms', label: 'Terms', run },
    { id: 'key Alt ←→', label: 'Move a plan', keys: 'Alt ←→', isKeyOnly: true, run },
  ]);
  show(registry);
  expect(listed().slice(0, 3)).toEqual([
    ['N', 'New plan'],
    ['Alt ←→', 'Move a plan'],
    ['1', 'Today'],
  ]);
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'Here',
    'Everywhere',
  ]);
});

it('names no room where none is open, and every key that works everywhere', () => {
  show();
  expect(screen.queryAllByRole('heading')).toEqual([]);
  const keys = listed().map(([key]) => key);
  expect(keys).toEqual([
    ...allRooms.map(({ key }) => key),
    '0',
    'P',
    'H',
    'Ctrl ,',
    'F9',
    'Ctrl L',
    'Ctrl Z',
    '?',
    'Ctrl P',
    'Ctrl K',
    'Esc',
  ]);
  const rest = { metaKey: false, altKey: false, shiftKey: false };
  const unanswered = keys.filter((key = '') => {
    // Answered by the menus, or before the page sees it.
    if (['Ctrl ,', 'Ctrl L', 'Ctrl P', 'F9'].includes(key)) return false;
    const pressed = key.replace('Ctrl ', '').replace('Esc', 'Escape').toLowerCase();
    const named = pressed === 'escape' ? 'Escape' : pressed;
    return keyAct({ ...rest, key: named, ctrlKey: key.startsWith('Ctrl') }, false) === null;
  });
  expect(unanswered).toEqual([]);
});
