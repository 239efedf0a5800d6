import type { AccentName, LockScreenPerson, Person, Session } from './session-types.ts';
import type { PersonId } from '#shared/lib/identifiers.ts';

export interface NewPerson {
  readonly name: string;
  readonly accent: AccentName;
  readonly passphrase: string;
  /** Words from `newRecoveryWords` that were saved or printed; left out for "Later today". */
  readonly recoveryWords?: readonly string[];
}

export type CreateOutcome =
  | { readonly status: 'created'; readonly person: Person }
  /** Nothing was made: the profile folder could not be written. */
  | { readonly status: 'not-saved' }
  /** For a second person: the first is not unlocked alone, or a shared vault exists already. */
  | { readonly status: 'not-now' };

export type UnlockOutcome =
  | { readonly status: 'unlocked'; readonly session: Session }
  | { readonly status: 'wrong-passphrase'; readonly waitMs: number }
  /** The passphrase is right, but what it opens can't be read, or the database failed. */
  | { readonly status: 'damaged' };

export type RecoveryOutcome =
  | { readonly status: 'unlocked'; readonly session: Session }
  /** `malformed`: not twelve known words, or the checksum is wrong; `wrong`: another key. */
  | { readonly status: 'malformed-words' | 'wrong-words' | 'not-saved' | 'damaged' };

export type RecoveryKeyOutcome =
  | { readonly status: 'made'; readonly words: readonly string[] }
  | { readonly status: 'wrong-passphrase'; readonly waitMs: number }
  | { readonly status: 'not-saved' | 'not-now' };

export type ChangePassphraseOutcome =
  | {
      readonly status: 'changed';
      /** New words replacing the old recovery key (S35); null where there was none. */
      readonly recoveryWords: readonly string[] | null;
      readonly privateRecoveryWords: readonly string[] | null;
      /** False when Private opens with an older passphrase, which therefore still holds. */
      readonly privateChanged: boolean;
    }
  | { readonly status: 'wrong-passphrase'; readonly waitMs: number }
  | { readonly status: 'not-saved' | 'not-now' };

/** Making, opening and changing profiles. `useAccounts()` gives it to components. */
export interface Accounts {
  /** null on a first run. */
  loadKeyring(): Promise<readonly LockScreenPerson[] | null>;
  /** Twelve fresh words, kept nowhere: they count once given to `createFirstPerson` and the like. */
  newRecoveryWords(): Promise<readonly string[]>;
  /** Unlocked afterwards, in phase `setting-up` until `finishSetup`. */
  createFirstPerson(person: NewPerson): Promise<CreateOutcome>;
  /** Together on this computer: makes the second profile and the shared vault. The first must be unlocked alone. */
  createSecondPerson(person: NewPerson): Promise<CreateOutcome>;
  finishSetup(): void;
  /** With `together` nothing but the shared vault's key is ever loaded (S26). */
  unlock(person: PersonId, passphrase: string, mode?: 'alone' | 'together'): Promise<UnlockOutcome>;
  unlockWithRecovery(
    person: PersonId,
    words: readonly string[],
    newPassphrase: string,
  ): Promise<RecoveryOutcome>;
  /** Replaces an older one. Asks for the passphrase: an open screen alone must not hand out a key. */
  makeRecoveryKey(person: PersonId, passphrase: string): Promise<RecoveryKeyOutcome>;
  /** Private must be open. */
  setPrivateRecovery(wanted: boolean): Promise<RecoveryKeyOutcome | { readonly status: 'removed' }>;
  openPrivateWithRecovery(
    words: readonly string[],
    newPassphrase: string,
  ): Promise<{
    readonly status: 'open' | 'malformed-words' | 'wrong-words' | 'damaged' | 'not-saved';
  }>;
  changePassphrase(current: string, next: string): Promise<ChangePassphraseOutcome>;
  /** S35: true at the first unlock alone, until `passphraseChangeOffered`. */
  shouldOfferPassphraseChange(): boolean;
  passphraseChangeOffered(): Promise<void>;
}
