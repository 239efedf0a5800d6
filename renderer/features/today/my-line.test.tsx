import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, expect, it, vi } from 'vitest';
import todayWords from '#renderer/i18n/en/today.json';
import ui from '#renderer/i18n/en/ui.json';
import { SessionProvider } from '#renderer/session/session-context.tsx';
import type { SessionHost } from '#renderer/session/session-host.ts';
import type { Session } from '#renderer/session/session-types.ts';
import { MyLine } from './my-line.tsx';

const jonas = { id: 'jonas', name: 'Jonas', accent: 'ochre', side: 'second' } as const;
const draft = {
  id: 'd',
  room: 'today',
  kind: 'line',
  body: { text: '<b>the hall light</b> 🌱', day: '2026-10-15' },
  changed: 1,
};

const show = (shared: boolean) => {
  const session = { mode: 'alone', partner: shared ? jonas : null, shared } as unknown as Session;
  const state = { phase: 'unlocked', session } as const;
  const host = {
    state: () => state,
    pages: () => null,
    subscribe: () => () => undefined,
  } as unknown as SessionHost;
  const offer = vi.fn<() => Promise<boolean>>(async () => true);
  const line = {
    draft,
    offered: null,
    theirs: null,
    trouble: null,
    bringBack: null,
    keep: vi.fn<(text: string) => Promise<void>>(async () => undefined),
    offer,
    takeBack: vi.fn<() => Promise<void>>(async () => undefined),
  };
  render(
    <IntlProvider locale="en" messages={{ ...todayWords, ...ui }}>
      <SessionProvider host={host}>
        <MyLine line={line} onWriting={() => undefined} />
      </SessionProvider>
    </IntlProvider>,
  );
  return offer;
};

afterEach(cleanup);

it('S1: a line is mine alone, and who will see it is said before it is offered', () => {
  const offer = show(true);
  expect(screen.getByText('Only you can see this.')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Offer it to Jonas' }));
  expect(screen.getByText('Jonas will see this.')).toBeDefined();
  expect(offer).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Offer this' }));
  expect(offer).toHaveBeenCalledOnce();
});

it('shows HTML-looking words as words', () => {
  show(true);
  expect(screen.getByText('<b>the hall light</b> 🌱')).toBeDefined();
  expect(document.querySelector('b')).toBeNull();
});

it('offers nothing to anyone on one’s own', () => {
  show(false);
  expect(screen.queryByRole('button', { name: /Offer/ })).toBeNull();
});
