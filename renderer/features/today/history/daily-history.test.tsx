import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, describe, expect, it } from 'vitest';
import todayWords from '#renderer/i18n/en/today.json';
import { today as dateToday } from '#renderer/platform/clock.ts';
import { SessionProvider } from '#renderer/session/session-context.tsx';
import type { SessionHost } from '#renderer/session/session-host.ts';
import type { Session } from '#renderer/session/session-types.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { DailyHistory } from './daily-history.tsx';

const mara = { id: 'mara', name: 'Mara', accent: 'indigo', side: 'first' } as const;
const jonas = { id: 'jonas', name: 'Jonas', accent: 'ochre', side: 'second' } as const;
const today = dateToday();

const lineOf = (text: string, day: string) => ({
  id: text,
  room: 'today',
  kind: 'line',
  body: { text, day },
  changed: 1,
});

const show = (people: readonly (typeof mara | typeof jonas)[], lines: readonly unknown[] = []) => {
  const drafts = { list: () => lines, subscribe: () => () => undefined, status: () => 'saved' };
  const session = { mode: 'alone', me: mara, people, drafts } as unknown as Session;
  const state = { phase: 'unlocked', session } as const;
  const host = {
    state: () => state,
    pages: () => null,
    subscribe: () => () => undefined,
  } as unknown as SessionHost;
  render(
    <IntlProvider locale="en" messages={todayWords}>
      <SessionProvider host={host}>
        <DailyHistory isWriting={false} />
      </SessionProvider>
    </IntlProvider>,
  );
};

afterEach(cleanup);

describe('the daily history', () => {
  it('begins with two seedlings for two, and one for one alone; nothing is there to read yet', () => {
    show([mara, jonas]);
    expect(screen.getByRole('img').querySelectorAll('g > path')).toHaveLength(2);
    expect(screen.getByText(todayWords['today.trees.begin'])).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
    cleanup();
    show([mara]);
    expect(screen.getByRole('img', { name: todayWords['today.trees.label.own'] })).toBeDefined();
    expect(screen.getByRole('img').querySelectorAll('g > path')).toHaveLength(1);
  });

  it('reads one line after the other by its buttons, and stops at the first', () => {
    show([mara], [lineOf('The hall light.', today), lineOf('The tea.', addDays(today, -1))]);
    const earlier = screen.getByRole<HTMLButtonElement>('button', { name: 'An earlier line' });
    fireEvent.click(earlier);
    expect(screen.getByText('The hall light.')).toBeDefined();
    fireEvent.click(earlier);
    expect(screen.getByText('The tea.')).toBeDefined();
    expect(earlier.disabled).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'A later line' }));
    expect(screen.queryByText('The tea.')).toBeNull();
  });

  it('S11: says nowhere how many lines there are', () => {
    show(
      [mara],
      Array.from({ length: 7 }, (_, back) => lineOf(`line ${back}`, addDays(today, -back))),
    );
    expect(screen.getByRole('img').getAttribute('aria-label')).not.toMatch(/\d/);
    expect(document.body.textContent).not.toMatch(/\b7\b/);
  });
});
