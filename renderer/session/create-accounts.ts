import type { Accounts } from './accounts.ts';
import type { OpenSession } from './open-session.ts';
import { lockScreenPeopleOf } from './people.ts';
import type { SessionCore } from './session-core.ts';
import type { Opened } from './unlocking.ts';
import { createQueue } from '#shared/lib/queue.ts';
import type { Keyring } from '#shared/crypto/keyring-schema.ts';

interface Host {
  core(): Promise<SessionCore>;
  keyring(): Keyring | null;
  open(): OpenSession | null;
  enter(core: SessionCore, open: OpenSession, isSettingUp: boolean): Promise<void>;
  finishSetup(): void;
  /** This session began with making the profile: nobody has unlocked yet. */
  isFirstSession(): boolean;
}

/* What is heavy (curves, age, word list, the rooms' registry) is fetched when it is first asked for. */
const profiles = () => import('./profiles.ts');
const unlocking = () => import('./unlocking.ts');
const recovering = () => import('./recovering.ts');
const passphrases = () => import('./passphrases.ts');

export const createAccounts = (host: Host): Accounts => {
  /** The person unlocked alone, with their session. */
  const alone = (): { readonly open: OpenSession; readonly me: string } | null => {
    const open = host.open();
    const me = open?.session().me;
    return open && me ? { open, me: me.id } : null;
  };
  const personOf = (id: string) => host.keyring()?.people.find((person) => person.id === id);

  // One at a time: a second click must not open a second session over the first, nor a change of the
  // keyring undo another.
  const inTurn = createQueue();
  const enter = async <Outcome extends { readonly status: string }>(
    core: SessionCore,
    open: () => Promise<Opened<Outcome>>,
  ) => {
    const already = host.open();
    if (already) return { status: 'unlocked', session: already.session() } as const;
    const opened = await open();
    if (!opened.open) return opened.outcome;
    await host.enter(core, opened.open, false);
    return { status: 'unlocked', session: opened.open.session() } as const;
  };

  return {
    loadKeyring: async () => {
      await host.core();
      const keyring = host.keyring();
      return keyring && lockScreenPeopleOf(keyring);
    },
    newRecoveryWords: async () => (await passphrases()).freshWords(await host.core()),
    createFirstPerson: (chosen) =>
      inTurn(async () => {
        const core = await host.core();
        if (core.keyring().people.length > 0) return { status: 'not-now' };
        const { createFirst } = await profiles();
        const { outcome, open } = await createFirst(core, chosen);
        if (open) await host.enter(core, open, true);
        return outcome;
      }),
    createSecondPerson: (chosen) =>
      inTurn(async () => {
        const core = await host.core();
        const now = alone();
        const first = now && personOf(now.me);
        if (!now || !first || core.keyring().vault !== null) return { status: 'not-now' };
        return (await profiles()).createSecond(core, now.open, first, chosen);
      }),
    finishSetup: host.finishSetup,
    unlock: (person, passphrase, mode = 'alone') =>
      inTurn(async () => {
        const core = await host.core();
        const { unlockByPassphrase } = await unlocking();
        return enter(core, () => unlockByPassphrase(core, person, passphrase, mode));
      }),
    unlockWithRecovery: (person, words, newPassphrase) =>
      inTurn(async () => {
        const core = await host.core();
        const { unlockByRecovery } = await recovering();
        return enter(core, () => unlockByRecovery(core, person, words, newPassphrase));
      }),
    makeRecoveryKey: (person, passphrase) =>
      inTurn(async () =>
        (await passphrases()).makeRecoveryKey(await host.core(), person, passphrase),
      ),
    setPrivateRecovery: (wanted) =>
      inTurn(async () => {
        const now = alone();
        if (!now) return { status: 'not-now' };
        return (await passphrases()).setPrivateRecovery(await host.core(), now.me, wanted);
      }),
    openPrivateWithRecovery: (words, newPassphrase) =>
      inTurn(async () => {
        const now = alone();
        if (!now) return { status: 'damaged' };
        const { openPrivateByRecovery } = await passphrases();
        return openPrivateByRecovery(await host.core(), now.open, now.me, words, newPassphrase);
      }),
    changePassphrase: (current, next) =>
      inTurn(async () => {
        const now = alone();
        if (!now) return { status: 'not-now' };
        const { changePassphrase } = await passphrases();
        return changePassphrase(await host.core(), now.open, now.me, current, next);
      }),
    shouldOfferPassphraseChange: () => {
      const now = alone();
      return (
        now !== null && !host.isFirstSession() && personOf(now.me)?.passphraseOffered === false
      );
    },
    passphraseChangeOffered: () =>
      inTurn(async () => {
        const core = await host.core();
        const now = alone();
        if (!now) return;
        const { markPassphraseOffered } = await import('#shared/crypto/keyring.ts');
        await core.keep(markPassphraseOffered(core.keyring(), now.me));
      }),
  };
};
