import { createAccounts } from './create-accounts.ts';
import type { Environment } from './environment.ts';
import { createHeldKeys, type HeldKeys } from './held-keys.ts';
import {
  copyToRows,
  readKeyring,
  reconcileKeyring,
  writeKeyring,
  type FoundKeyring,
} from './keyring-store.ts';
import { runLock } from './lock.ts';
import type { OpenSession } from './open-session.ts';
import { createPassphraseDelay } from './passphrase-delay.ts';
import { lockScreenPeopleOf } from './people.ts';
import type { SessionCore } from './session-core.ts';
import type { SessionHost } from './session-host.ts';
import type { SessionState, StartTrouble } from './session-types.ts';
import { createQueue } from '#shared/lib/queue.ts';
import type { RowsHolder } from '#renderer/storage/rows-holder.ts';
import type { Keyring } from '#shared/crypto/keyring-schema.ts';
import type { LockReason } from '#shared/ipc/contract.ts';

const noKeyring: Keyring = { v: 1, rev: 0, vault: null, people: [] };

const troubleOf = (found: FoundKeyring): StartTrouble =>
  found.status === 'too-new' ? 'keyring-newer' : 'keyring-damaged';

/** `keys` is given by tests that look at what is held. */
export const buildSessionHost = (
  env: Environment,
  keys: HeldKeys = createHeldKeys(),
): SessionHost => {
  const { api } = env;
  const listeners = new Set<() => void>();
  const keepInTurn = createQueue();
  let state: SessionState = { phase: 'starting' };
  let keyring: Keyring | null = null;
  let open: OpenSession | null = null;
  let isSettingUp = false;
  let isFirstSession = false;
  let opening: number | null = null;
  let ready: Promise<SessionCore> | null = null;
  let locking: Promise<void> | null = null;

  const show = (next: SessionState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  const showSession = () => {
    if (!open || locking) return;
    open.refresh();
    show({ phase: isSettingUp ? 'setting-up' : 'unlocked', session: open.session() });
  };

  const showLocked = () => {
    if (open || locking || keyring === null) return;
    const people = lockScreenPeopleOf(keyring);
    show({ phase: 'locked', people, shared: keyring.vault !== null, opening });
  };

  const lock = (reason: LockReason): Promise<void> => {
    const closing = open;
    const openedRows = ready;
    locking ??= runLock({
      blank: () => {
        show({ phase: 'locking' });
      },
      flush: async () => {
        await closing?.close();
      },
      wipe: () => {
        closing?.abandon();
        keys.dropAll();
        open = null;
        isSettingUp = false;
      },
      replace: async () => {
        await api.lock(reason);
        // Where the window lives on (a plain browser), it begins anew.
        (await openedRows)?.holder.close();
        locking = null;
        keyring = null;
        ready = null;
        await begin();
      },
      wait: env.wait,
    });
    return locking;
  };

  const createCore = (holder: RowsHolder): SessionCore => ({
    env,
    delay: createPassphraseDelay(env.elapsed, env.wait),
    keys,
    holder,
    keyring: () => keyring ?? noKeyring,
    keep: (next) =>
      keepInTurn(async () => {
        // Made from an older one: writing it would take back what came in between.
        if (keyring && next.rev <= keyring.rev) return false;
        const written = await writeKeyring(api, holder.rows(), next);
        if (written) {
          keyring = next;
          showSession();
        }
        return written;
      }),
    changed: showSession,
    renewed: () => {
      if (keyring) void copyToRows(api, holder.rows(), keyring).catch(() => undefined);
    },
    opening: (part) => {
      opening = part;
      showLocked();
    },
    lock,
  });

  /** A database that can't be opened may only go while main keeps everything itself. */
  const mayRenew = async (found: FoundKeyring): Promise<boolean> => {
    if (found.status !== 'found') return false;
    const { vault } = found.keyring;
    return vault === null || (await api.journalHead(vault)).frames > 0;
  };

  const openHolder = async (found: FoundKeyring): Promise<RowsHolder> => {
    if (env.openRows) return env.openRows();
    const { openRows } = await import('#renderer/storage/rows-holder.ts');
    return openRows(env.database, () => mayRenew(found).catch(() => false));
  };

  const openDatabase = async (found: FoundKeyring): Promise<SessionCore> => {
    // The lock screen paints before Dexie is even read from disk.
    if (found.status === 'found') await env.afterPaint();
    const holder = await openHolder(found);
    const core = createCore(holder);
    holder.onLost(() => {
      const vault = open?.vault() ?? null;
      if (vault) vault.store.repair();
      else void holder.renew().then(core.renewed, () => undefined);
    });
    const best = await reconcileKeyring(api, holder.rows(), found);
    if (best.status === 'found') {
      keyring = best.keyring;
      // Main reads the journal to its end when it is first asked for its head: while somebody is still typing.
      const { vault } = keyring;
      if (vault !== null) void api.journalHead(vault).catch(() => undefined);
    }
    if (state.phase === 'starting' || state.phase === 'locked') {
      if (best.status === 'found') showLocked();
      else if (best.status !== 'none') show({ phase: 'trouble', trouble: troubleOf(best) });
      else if (
        await holder
          .rows()
          .anySegment()
          .catch(() => false)
      ) {
        show({ phase: 'trouble', trouble: 'keyring-missing' });
      } else show({ phase: 'first-run' });
    }
    return core;
  };

  const begin = async (): Promise<void> => {
    show({ phase: 'starting' });
    const found = await readKeyring(api);
    if (found.status === 'found') {
      keyring = found.keyring;
      showLocked();
    }
    ready = openDatabase(found);
    await ready;
  };

  const accounts = createAccounts({
    core: async () => {
      if (!ready) throw new Error('session-host-not-started');
      return ready;
    },
    keyring: () => keyring,
    open: () => open,
    enter: async (core, next, settingUp) => {
      // A lock came in between: what was just opened is closed unseen.
      if (locking || core !== (await ready)) {
        await next.close();
        next.abandon();
        keys.dropAll();
        return;
      }
      open = next;
      isFirstSession = settingUp;
      isSettingUp = settingUp;
      showSession();
    },
    isFirstSession: () => isFirstSession,
    finishSetup: () => {
      isSettingUp = false;
      showSession();
    },
  });

  return {
    accounts,
    state: () => state,
    pages: () => open?.vault()?.store.pages ?? null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: async () => {
      api.onLockRequest((reason) => void lock(reason));
      env.onHidden(() => void open?.flush().catch(() => undefined));
      await begin();
    },
  };
};
