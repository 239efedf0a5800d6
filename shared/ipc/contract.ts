/**
 * Everything a window may ask of the main process, and everything main may tell it. One type map;
 * electron/preload `satisfies` it, electron/main parses every message with the schemas beside it
 * (schemas.ts). Main sees ciphertext only. At most 15 channels.
 */

export type Slot = string;

export interface StartFacts {
  readonly version: string;
  readonly platform: 'linux' | 'darwin' | 'win32' | 'browser';
  /** False where the profile folder can't be written: said before anything is typed. */
  readonly profileWritable: boolean;
  /** Why this window was made. */
  readonly reason: LockReason | 'start';
  readonly locale: string;
}

export type LockReason = 'idle' | 'suspend' | 'screen-lock' | 'hide' | 'asked';

export interface JournalHead {
  readonly vault: string;
  /** Count of frames. */
  readonly frames: number;
  /** base64url of the last frame's chained hash; the empty string for none. */
  readonly hash: string;
}

/** `written` = the frame is on disk (fdatasync returned). Anything else = nothing was written. */
export type AppendOutcome =
  | { readonly status: 'written'; readonly head: JournalHead }
  | { readonly status: 'out-of-step'; readonly head: JournalHead }
  | { readonly status: 'failed'; readonly reason: 'disk-full' | 'not-writable' | 'unknown' };

export interface CommonGroundApi {
  startFacts(): Promise<StartFacts>;

  journalHead(vault: string): Promise<JournalHead>;
  /** Appends one sealed batch as frame number `frames` (the count seen so far), then fdatasync. */
  journalAppend(vault: string, frames: number, sealed: Uint8Array): Promise<AppendOutcome>;
  /** Whole frames (bytes as stored, headers included) from number `from`, at most about 4 MiB a call. */
  journalRead(vault: string, from: number): Promise<readonly Uint8Array[]>;
  /** Puts frames back that only Dexie still has; refused unless they continue the chain. */
  journalRestore(
    vault: string,
    from: number,
    frames: readonly Uint8Array[],
  ): Promise<AppendOutcome>;

  /** The keyring's bytes (two atomic copies on disk), null on a first run. */
  keyringRead(): Promise<Uint8Array | null>;
  keyringWrite(bytes: Uint8Array): Promise<boolean>;

  /** A personal vault's sealed file, null when it was never written. Slots: `<personId>.drafts`, `<personId>.private`. */
  slotRead(slot: Slot): Promise<Uint8Array | null>;
  /**
   * temps → fsync → renames. Every other slot is written anew with its own bytes, in the order of their
   * names: times and inodes don't tell which one it was (S24). False: this one wasn't written.
   */
  slotWrite(slot: Slot, bytes: Uint8Array): Promise<boolean>;

  /** Destroys this window and makes a new one (a new process holds no keys). */
  lock(reason: LockReason): Promise<void>;
  /** While held (a pause or a conversation is open), idleness locks after an hour instead of minutes. */
  holdIdleLock(held: boolean): Promise<void>;

  /** Saves text a person asked for through the system's dialog; never retained. */
  saveText(suggestedName: string, text: string): Promise<'saved' | 'cancelled' | 'failed'>;
  /** Prints the window's current view through the system's dialog. */
  print(): Promise<'printed' | 'cancelled' | 'failed'>;
  /** Shows the address, asks, then opens https: or mailto: outside. */
  openOutside(address: string): Promise<boolean>;

  /** Main asks for a lock: the window blanks, flushes drafts within a second, then calls `lock`. */
  onLockRequest(listener: (reason: LockReason) => void): () => void;
}

/** What a window asks by invoking; the channel's name is the method's name. */
export const invokeChannels = [
  'startFacts',
  'journalHead',
  'journalAppend',
  'journalRead',
  'journalRestore',
  'keyringRead',
  'keyringWrite',
  'slotRead',
  'slotWrite',
  'lock',
  'holdIdleLock',
  'saveText',
  'print',
  'openOutside',
] as const satisfies readonly (keyof CommonGroundApi)[];

export type InvokeChannel = (typeof invokeChannels)[number];

/** The one message main sends by itself. */
export const lockRequestChannel = 'lockRequest';

export const appOrigin = 'app://common-ground';
