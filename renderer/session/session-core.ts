import type { Environment } from './environment.ts';
import type { HeldKeys } from './held-keys.ts';
import type { PassphraseDelay } from './passphrase-delay.ts';
import type { RowsHolder } from '#renderer/storage/rows-holder.ts';
import type { Keyring } from '#shared/crypto/keyring-schema.ts';
import type { LockReason } from '#shared/ipc/contract.ts';

/** What the parts of an open session share. Made once a window, at its start. */
export interface SessionCore {
  readonly env: Environment;
  readonly delay: PassphraseDelay;
  readonly keys: HeldKeys;
  readonly holder: RowsHolder;
  keyring(): Keyring;
  /** Writes it first; only what is written becomes the keyring. */
  keep(keyring: Keyring): Promise<boolean>;
  /** Something people can see of the session has changed. */
  changed(): void;
  /** The database was replaced by an empty one: it gets its copies of keyring and slots back. */
  renewed(): void;
  /** Rebuilding while a vault opens: 0 to 1, null once done. */
  opening(part: number | null): void;
  lock(reason: LockReason): Promise<void>;
}
