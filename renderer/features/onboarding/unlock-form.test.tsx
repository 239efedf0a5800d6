import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, describe, expect, it, vi } from 'vitest';
import onboarding from '#renderer/i18n/en/onboarding.json';
import ui from '#renderer/i18n/en/ui.json';
import type { Accounts, UnlockOutcome } from '#renderer/session/accounts.ts';
import { SessionProvider } from '#renderer/session/session-context.tsx';
import type { SessionHost } from '#renderer/session/session-host.ts';
import { UnlockForm } from './unlock-form.tsx';

const mara = {
  id: 'mara',
  name: 'Mara',
  accent: 'indigo',
  side: 'first',
  hasRecoveryKey: true,
} as const;

type Unlock = (person: string, passphrase: string) => Promise<UnlockOutcome>;

const show = (unlock: Unlock) => {
  const step = vi.fn<(by: 1 | -1) => void>();
  const state = { phase: 'locked', people: [mara], shared: false, opening: null } as const;
  const host: SessionHost = {
    accounts: { unlock } as unknown as Accounts,
    state: () => state,
    pages: () => null,
    subscribe: () => () => undefined,
    start: async () => undefined,
  };
  render(
    <IntlProvider locale="en" messages={{ ...onboarding, ...ui }}>
      <SessionProvider host={host}>
        <UnlockForm person={mara} isTogether={false} onStep={step} onRecover={() => undefined} />
      </SessionProvider>
    </IntlProvider>,
  );
  const field = screen.getByLabelText<HTMLInputElement>('Passphrase');
  const type = (value: string) => fireEvent.change(field, { target: { value } });
  const enter = () => fireEvent.submit(field.form ?? field);
  return { field, type, enter, step };
};

afterEach(cleanup);

describe('the lock', () => {
  it('says when a passphrase is wrong, keeps it, and locks nobody out', async () => {
    const unlock = vi.fn<Unlock>(async () => ({ status: 'wrong-passphrase', waitMs: 0 }));
    const { field, type, enter } = show(unlock);
    type('tea after nine');
    enter();
    await screen.findByText(/That isn’t Mara’s passphrase/);
    expect(field.value).toBe('tea after nine');
    enter();
    await waitFor(() => expect(unlock).toHaveBeenCalledTimes(2));
  });

  it('waits as long as it is told to, and says so', async () => {
    const unlock = vi.fn<Unlock>(async () => ({ status: 'wrong-passphrase', waitMs: 4000 }));
    const { type, enter } = show(unlock);
    type('x');
    enter();
    await screen.findByText('You can try again in 4 seconds.');
    enter();
    expect(unlock).toHaveBeenCalledOnce();
  });

  it('asks for nothing of the key derivation while the field is empty', () => {
    const unlock = vi.fn<Unlock>();
    show(unlock).enter();
    expect(unlock).not.toHaveBeenCalled();
    expect(screen.getByText('Type the passphrase first.')).toBeDefined();
  });

  it('chooses the person by arrow keys from within the field', () => {
    const { field, step } = show(vi.fn<Unlock>());
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(field, { key: 'ArrowUp' });
    expect(step.mock.calls).toEqual([[1], [-1]]);
  });
});
