import type { PrivateSpace } from './private-space.ts';
import type { PhotoStore } from '#renderer/storage/photo-store.ts';
import type { DraftStore } from '#renderer/storage/use-drafts.ts';
import type { NewEntry } from '#shared/ledger/entry-types.ts';
import type { LockReason } from '#shared/ipc/contract.ts';
import type { PersonId } from '#shared/lib/identifiers.ts';

/** Names of the accent pairs in renderer/design/tokens.css. */
export type AccentName = string;

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly accent: AccentName;
  /** Order of joining: it decides on which side of the thread a person stands. */
  readonly side: 'first' | 'second';
}

/** A person as the lock screen shows them. */
export interface LockScreenPerson extends Person {
  readonly hasRecoveryKey: boolean;
}

export type CommitOutcome =
  | { readonly status: 'saved'; readonly at: Date }
  /** The act is safe in the journal; what the screens read from is being rebuilt. */
  | { readonly status: 'saved-repairing'; readonly at: Date }
  | {
      readonly status: 'not-saved';
      readonly reason:
        'disk-full' | 'not-writable' | 'out-of-step' | 'wrong-passphrase' | 'unknown';
      /** After a wrong passphrase: how long the next try will be held back. */
      readonly waitMs?: number;
    };

export type PrivateOutcome =
  | { readonly status: 'open'; readonly space: PrivateSpace }
  | { readonly status: 'wrong-passphrase'; readonly waitMs: number }
  /** The private file is there but can't be read with the right passphrase. */
  | { readonly status: 'damaged' };

/** What was found damaged, and what became of it. Shown, never hidden. */
export type StorageHealth =
  | 'whole'
  /** Screens are being rebuilt from the ledger. Nothing was lost. */
  | 'repairing'
  /** The database can't be used until the next start; acts go to the journal all the same. */
  | 'journal-only'
  /** Both copies hold different histories: the journal's is shown, the other is put aside. */
  | 'copies-disagree'
  /** There is a shared vault, but neither copy of its history is on this computer. */
  | 'history-missing'
  /** An entry fails verification (S19). */
  | 'changed-entry'
  /** Frames are missing or torn in both copies. */
  | 'history-damaged'
  /** Private drafts can't be read; what was found is kept aside. */
  | 'drafts-damaged';

export interface Session {
  readonly mode: 'alone' | 'together';
  /** null only in together mode. */
  readonly me: Person | null;
  /** null while on one's own (no shared vault yet). */
  readonly partner: Person | null;
  /** In order of joining. */
  readonly people: readonly Person[];
  /** A shared vault exists. */
  readonly shared: boolean;
  /**
   * Alone mode. Resolves once the journal and the database have it. `onCommitted` is called before that,
   * at the commit point: the journal has it, nothing can be lost any more, and the screens show it.
   */
  commit(entries: readonly NewEntry[], onCommitted?: (at: Date) => void): Promise<CommitOutcome>;
  /** Together mode: the person's passphrase signs these entries and is then wiped (S2, S26). */
  commitAs(
    person: PersonId,
    passphrase: string,
    entries: readonly NewEntry[],
  ): Promise<CommitOutcome>;
  /** null in together mode. */
  readonly drafts: DraftStore | null;
  /** The shared vault's; null while there is none. */
  readonly photos: PhotoStore | null;
  openPrivate(passphrase: string): Promise<PrivateOutcome>;
  closePrivate(): void;
  /** Open only between openPrivate and closePrivate. */
  readonly privateSpace: PrivateSpace | null;
  readonly health: StorageHealth;
  lock(reason: LockReason): Promise<void>;
  /** Drops every key of one's own; only the shared vault stays open. */
  enterTogether(): void;
}

/** Why the app can't simply start. A wipe never looks like a first run. */
export type StartTrouble =
  /** History is on this computer, but no keyring: nobody can unlock. */
  | 'keyring-missing'
  /** A keyring is there but can't be read. */
  | 'keyring-damaged'
  /** Written by a newer version of the app. */
  | 'keyring-newer';

export type SessionState =
  | { readonly phase: 'starting' }
  | { readonly phase: 'first-run' }
  | { readonly phase: 'trouble'; readonly trouble: StartTrouble }
  | {
      readonly phase: 'locked';
      readonly people: readonly LockScreenPerson[];
      readonly shared: boolean;
      /** 0 to 1 while what the screens read from is rebuilt during unlocking, else null. */
      readonly opening: number | null;
    }
  /** A first profile was just made: onboarding goes on with an unlocked session until `finishSetup`. */
  | { readonly phase: 'setting-up'; readonly session: Session }
  | { readonly phase: 'unlocked'; readonly session: Session }
  /** Blank: drafts are flushed, then the window is replaced. */
  | { readonly phase: 'locking' };
