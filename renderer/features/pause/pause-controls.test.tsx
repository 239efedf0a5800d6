import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, expect, it, vi } from 'vitest';
import pauseWords from '#renderer/i18n/en/pause.json';
import ui from '#renderer/i18n/en/ui.json';
import { SessionProvider } from '#renderer/session/session-context.tsx';
import type { SessionHost } from '#renderer/session/session-host.ts';
import type { Session } from '#renderer/session/session-types.ts';
import { PauseControls } from './pause-controls.tsx';
import type { PauseActs } from './use-pause-acts.ts';

const mara = { id: 'mara', name: 'Mara', accent: 'indigo', side: 'first' } as const;
const jonas = { id: 'jonas', name: 'Jonas', accent: 'ochre', side: 'second' } as const;

const show = (me: typeof mara | typeof jonas, answered: boolean) => {
  const session = { mode: 'alone', me, people: [mara, jonas], shared: true } as unknown as Session;
  const state = { phase: 'unlocked', session } as const;
  const host = {
    state: () => state,
    pages: () => null,
    subscribe: () => () => undefined,
  } as unknown as SessionHost;
  const acts: PauseActs = {
    start: vi.fn<PauseActs['start']>(async () => 'done'),
    extend: vi.fn<PauseActs['extend']>(async () => 'done'),
    end: vi.fn<PauseActs['end']>(async () => 'done'),
    answer: vi.fn<PauseActs['answer']>(async () => 'done'),
  };
  const pause = {
    id: 'p',
    until: '2026-10-15T21:40',
    zone: 'Europe/Berlin',
    welcome: null,
    answered,
    shared: null,
    starter: 'mara',
  };
  render(
    <IntlProvider locale="en" messages={{ ...pauseWords, ...ui }}>
      <SessionProvider host={host}>
        <PauseControls
          pause={pause}
          acts={acts}
          starter="Mara"
          isEditing={false}
          onEdit={() => undefined}
        />
      </SessionProvider>
    </IntlProvider>,
  );
  return acts;
};

afterEach(cleanup);

it('S34: only its starter can end or lengthen a pause', () => {
  const acts = show(mara, false);
  fireEvent.click(screen.getByRole('button', { name: 'I’m back' }));
  expect(acts.end).toHaveBeenCalledOnce();
  cleanup();
  show(jonas, false);
  expect(screen.queryByRole('button', { name: 'I’m back' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Stay longer' })).toBeNull();
});

it('lets the other say one sentence, once, and says beforehand who will see it', () => {
  const acts = show(jonas, false);
  expect(screen.getByText('Said once. Mara will see this.')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'I’m here when you’re ready' }));
  expect(acts.answer).toHaveBeenCalledOnce();
  cleanup();
  show(jonas, true);
  expect(screen.queryByRole('button')).toBeNull();
});
