import type { Accounts } from './accounts.ts';
import type { SessionState } from './session-types.ts';
import type { PageReader } from '#renderer/storage/page-reader.ts';

/** Everything that lives from the start of a window to its lock. Keys stay inside its closures. */
export interface SessionHost {
  readonly accounts: Accounts;
  state(): SessionState;
  pages(): PageReader | null;
  subscribe(listener: () => void): () => void;
  /** Reads the keyring, then opens the database behind the lock screen; call once. */
  start(): Promise<void>;
}
