import type { Accounts } from './accounts.ts';
import type { OpenSession } from './open-session.ts';
import { lockScreenPeopleOf } from './people.ts';
import type { SessionCore } from './session-core.ts';
import type { Keyring } from '#shared/crypto/keyring-schema.ts';

interface Host {
  core(): Promise<SessionCore>;
  keyring(): Keyring | null;
  open(): OpenSession | null;
  enter(open: OpenSession, isSettingUp: boolean): void;
  finishSetup(): void;
}

/* What is heavy (curves, age, word list, the rooms' registry) is fetched when it is first asked for. */
const profiles = () => import('./profiles.ts');
const unlocking = () => import('./unlocking.ts');
const passphrases = () => import('./passphrases.ts');

export const createAccounts = (host: Host): Accounts => {
  /** The person unlocked alone, with their session. */
  const alone = (): { readonly open: OpenSession; readonly me: string } | null => {
    const open = host.open();
    const me = open?.session().me;
    return open && me ? { open, me: me.id } : null;
  };
  const personOf = (id: string) => host.keyring()?.people.find((person) => person.id === id);

  return {
    loadKeyring: async () => {
      await host.core();
      const keyring = host.keyring();
      return keyring && lockScreenPeopleOf(keyring);
    },
    newRecoveryWords: async () => (await passphrases()).freshWords(await host.core()),
    createFirstPerson: async (chosen) => {
      const core = await host.core();
      if (core.keyring().people.length > 0) return { status: 'not-now' };
      const { createFirst } = await profiles();
      const { outcome, open } = await createFirst(core, chosen);
      if (open) host.enter(open, true);
      return outcome;
    },
    createSecondPerson: async (chosen) => {
      const core = await host.core();
      const now = alone();
      const first = now && personOf(now.me);
      if (!now || !first || core.keyring().vault !== null) return { status: 'not-now' };
      return (await profiles()).createSecond(core, now.open, first, chosen);
    },
    finishSetup: host.finishSetup,
    unlock: async (person, passphrase, mode = 'alone') => {
      const core = await host.core();
      const { unlockByPassphrase } = await unlocking();
      const opened = await unlockByPassphrase(core, person, passphrase, mode);
      if (!opened.open) return opened.outcome;
      host.enter(opened.open, false);
      return { status: 'unlocked', session: opened.open.session() };
    },
    unlockWithRecovery: async (person, words, newPassphrase) => {
      const core = await host.core();
      const { unlockByRecovery } = await unlocking();
      const opened = await unlockByRecovery(core, person, words, newPassphrase);
      if (!opened.open) return opened.outcome;
      host.enter(opened.open, false);
      return { status: 'unlocked', session: opened.open.session() };
    },
    makeRecoveryKey: async (person, passphrase) =>
      (await passphrases()).makeRecoveryKey(await host.core(), person, passphrase),
    setPrivateRecovery: async (wanted) => {
      const now = alone();
      if (!now) return { status: 'not-now' };
      return (await passphrases()).setPrivateRecovery(await host.core(), now.me, wanted);
    },
    openPrivateWithRecovery: async (words, newPassphrase) => {
      const now = alone();
      if (!now) return { status: 'damaged' };
      const { openPrivateByRecovery } = await passphrases();
      return openPrivateByRecovery(await host.core(), now.open, now.me, words, newPassphrase);
    },
    changePassphrase: async (current, next) => {
      const now = alone();
      if (!now) return { status: 'not-now' };
      return (await passphrases()).changePassphrase(await host.core(), now.me, current, next);
    },
    shouldOfferPassphraseChange: () => {
      const now = alone();
      return now !== null && personOf(now.me)?.passphraseOffered === false;
    },
    passphraseChangeOffered: async () => {
      const core = await host.core();
      const now = alone();
      if (!now) return;
      const { markPassphraseOffered } = await import('#shared/crypto/keyring.ts');
      await core.keep(markPassphraseOffered(core.keyring(), now.me));
    },
  };
};
