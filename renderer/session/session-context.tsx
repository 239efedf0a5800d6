import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { Accounts } from './accounts.ts';
import type { SessionHost } from './session-host.ts';
import type { Session, SessionState } from './session-types.ts';
import { DraftContext } from '#renderer/storage/use-drafts.ts';
import { PageReaderContext } from '#renderer/storage/use-items.ts';

export type { Person, Session, SessionState } from './session-types.ts';

const HostContext = createContext<SessionHost | null>(null);

const sessionIn = (state: SessionState): Session | null =>
  state.phase === 'unlocked' || state.phase === 'setting-up' ? state.session : null;

const useHost = (): SessionHost => {
  const host = useContext(HostContext);
  if (host === null) throw new Error('Outside of SessionProvider');
  return host;
};

interface SessionProviderProps {
  readonly host: SessionHost;
  readonly children: ReactNode;
}

/** Makes the host's state, accounts, pages and drafts known to everything below. */
export const SessionProvider = ({ host, children }: SessionProviderProps) => {
  const state = useSyncExternalStore(host.subscribe, host.state);
  const pages = useSyncExternalStore(host.subscribe, host.pages);
  return (
    <HostContext value={host}>
      <PageReaderContext value={pages}>
        <DraftContext value={sessionIn(state)?.drafts ?? null}>{children}</DraftContext>
      </PageReaderContext>
    </HostContext>
  );
};

/** Which screen is due: see SessionState. */
export const useSessionState = (): SessionState => {
  const host = useHost();
  return useSyncExternalStore(host.subscribe, host.state);
};

export const useAccounts = (): Accounts => useHost().accounts;

/** The open session; only below a screen that is shown while unlocked or setting up. */
export const useSession = (): Session => {
  const session = sessionIn(useSessionState());
  if (session === null) throw new Error('No session is open');
  return session;
};
