import { tryPassphrase } from './derive.ts';
import type { OpenPersonalStore } from './draft-store.ts';
import { openSlot } from './personal-slot.ts';
import type { PrivateSpace } from './private-space.ts';
import type { SessionCore } from './session-core.ts';
import type { PrivateOutcome } from './session-types.ts';
import { dropRenewed, renewSlot } from './slot-renewal.ts';
import { findPerson, openPrivateKey } from '#shared/crypto/keyring.ts';
import type { PersonalPlace } from '#shared/crypto/personal-vault.ts';
import { wipe } from '#shared/lib/bytes.ts';
import type { PersonId } from '#shared/lib/identifiers.ts';

/** The private space of the person who is unlocked alone; closed until its passphrase was given again (S24). */
export interface PrivateAccess {
  open(passphrase: string): Promise<PrivateOutcome>;
  /** With the key a recovery key has opened; takes it over. */
  openWith(key: Uint8Array): Promise<PrivateOutcome>;
  /** Seals what is unwritten, then wipes the key; resolves when it is on disk. */
  close(): Promise<void>;
  flush(): Promise<void>;
  space(): PrivateSpace | null;
  /** The file gets another key, which is taken over; it need not be open. Resolves when it is written. */
  renew(key: Uint8Array): Promise<void>;
}

export const createPrivateAccess = (
  core: SessionCore,
  me: PersonId,
  isAlone: () => boolean,
  changed: () => void,
): PrivateAccess => {
  const place: PersonalPlace = { person: me, slot: 'private' };
  let open: OpenPersonalStore | null = null;
  let lastWrite: Promise<unknown> = Promise.resolve();

  const openWith = async (key: Uint8Array): Promise<PrivateOutcome> => {
    core.keys.hold('private', key);
    const slot = await openSlot(core, place, 'private');
    // Locked, or together, while the file was being read.
    if (!isAlone() || core.keys.get('private') === undefined) {
      core.keys.drop('private');
      return { status: 'damaged' };
    }
    open = slot.open;
    changed();
    const opened = space();
    return slot.damaged || !opened ? { status: 'damaged' } : { status: 'open', space: opened };
  };

  const space = (): PrivateSpace | null => {
    const person = findPerson(core.keyring(), me);
    if (!open || !person) return null;
    return { notes: open.store, hasRecoveryKey: person.privateRecovery !== null };
  };

  return {
    open: async (passphrase) => {
      const person = isAlone() ? findPerson(core.keyring(), me) : null;
      if (!person) return { status: 'damaged' };
      const tried = await tryPassphrase(
        core,
        `${me}/private`,
        passphrase,
        person.private.kdf,
        (derived) => {
          const opened = openPrivateKey(core.keyring(), me, derived);
          return opened.ok ? opened.value : null;
        },
      );
      if (!tried.ok) return { status: 'wrong-passphrase', waitMs: tried.waitMs };
      return openWith(tried.value);
    },
    openWith,
    close: async () => {
      const closing = open?.close();
      const wasOpen = open !== null;
      open = null;
      core.keys.drop('private');
      if (wasOpen) changed();
      lastWrite = Promise.all([lastWrite, closing]);
      await lastWrite;
    },
    flush: async () => {
      await Promise.all([lastWrite, open?.store.flush()]);
    },
    space,
    renew: async (key) => {
      if (open) {
        open.readAll();
        core.keys.hold('private', key);
        await open.reseal();
        await dropRenewed(core, [place], () => core.keys.get('private'));
      } else {
        await renewSlot(core, place, key);
        wipe(key);
      }
    },
  };
};
