/**
 * Everything a window may ask of the main process, and everything main may tell it. One type map;
 * electron/preload `satisfies` it, electron/main parses every message with the schemas beside it
 * (schemas.ts). Main sees ciphertext only. At most 15 channels.
 */

import type { Language } from '#shared/lib/languages.ts';

/** A personal vault's file, `<personId>.drafts` or `<personId>.private`, or a photo's: `photo.<id>`. */
export type Slot = string;

export interface StartFacts {
  readonly version: string;
  readonly platform: 'linux' | 'darwin' | 'win32' | 'browser';
  /** False where the profile folder can't be written: said before anything is typed. */
  readonly profileWritable: boolean;
  /** Why this window was made. */
  readonly reason: LockReason | 'start';
  /** BCP 47: the first of the system's languages that the app speaks, see `chooseLocale`. */
  readonly locale: string;
}

export type LockReason = 'idle' | 'suspend' | 'screen-lock' | 'hide' | 'asked';

/** Quiet minutes that can be chosen: five, or sooner (S25: one alone may make it shorter, never longer). */
export const idleMinuteChoices = [1, 2, 3, 5] as const;

export type IdleMinutes = (typeof idleMinuteChoices)[number];

/** What a window lets the shell know about itself; what is left out stays as it was. A new window begins anew. */
export interface WindowFacts {
  /** Somebody is in: the menus offer what the rooms can do. */
  readonly isOpen?: boolean;
  /** What is open may be put on paper: not a sample. */
  readonly canPrint?: boolean;
  /** A pause or a conversation is open: idleness locks after an hour instead of minutes. */
  readonly holdsIdleLock?: boolean;
  readonly idleMinutes?: IdleMinutes;
  /** Size of everything in the window, from 1 to 2. */
  readonly zoom?: number;
  /** What the window speaks: the menus follow. */
  readonly language?: Language;
  /**
   * When whoever is here wants to be reminded of something of theirs: epoch ms, ascending, in place of all
   * before. Instants and nothing else (S14); main keeps them in memory, past the lock.
   */
  readonly reminders?: readonly number[];
}

/** What the menus can ask of the window that stands there: names of its commands. */
export const menuChoices = [
  'begin.plan',
  'begin.clause',
  'begin.milestone',
  'begin.note',
  'frame.palette',
  'frame.back',
  'frame.undo',
  'frame.redo',
  'frame.keys',
  'frame.lock',
  'frame.print',
  'go.today',
  'go.calendar',
  'go.agreements',
  'go.milestones',
  'go.talk',
  'go.repair',
  'go.direction',
  'go.counsellor',
  'go.private',
  'go.more',
  'go.pause',
  'go.help',
  'go.settings',
] as const;

export type MenuChoice = (typeof menuChoices)[number];

/** Everything main tells a window by itself. */
export type ShellMessage =
  | { readonly kind: 'lock'; readonly reason: LockReason }
  | { readonly kind: 'menu'; readonly choice: MenuChoice };

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

/** Where paper goes: to the system's dialog of printers, or into a PDF where the person chooses. */
export const paperGoals = ['printer', 'file'] as const;

export type PaperGoal = (typeof paperGoals)[number];

/** Where the bytes of a part begin in their file, and how long the whole file is. */
export interface SlotPart {
  readonly at: number;
  readonly total: number;
}

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

  /** A sealed file, null when it was never written, or erased. */
  slotRead(slot: Slot): Promise<Uint8Array | null>;
  /**
   * temps → fsync → renames. Every other slot is written anew with its own bytes, in the order of their
   * names: times and inodes don't tell which one it was (S24). False: this one wasn't written. A photo's file is
   * written by itself, and null erases it (S37); a personal vault is never erased so. A vault's file may be handed
   * over in parts, one after another: true once a part is taken in, and nothing is written before the last.
   */
  slotWrite(slot: Slot, bytes: Uint8Array | null, part?: SlotPart): Promise<boolean>;

  /** Destroys this window and makes a new one (a new process holds no keys). */
  lock(reason: LockReason): Promise<void>;
  /** Resolves with the size the window has now. */
  tellShell(facts: WindowFacts): Promise<{ readonly zoom: number }>;

  /** Saves text a person asked for through the system's dialog; never retained. */
  saveText(suggestedName: string, text: string): Promise<'saved' | 'cancelled' | 'failed'>;
  /**
   * Puts the window's current view on paper. Main shows the dialog and names the file after the day alone;
   * nothing unsealed is written but the file that was asked for.
   */
  print(to: PaperGoal): Promise<'printed' | 'saved' | 'cancelled' | 'failed'>;
  /** Shows the address, asks, then opens https: or mailto: outside. */
  openOutside(address: string): Promise<boolean>;

  /** Main asks for a lock: the window blanks, flushes drafts within a second, then calls `lock`. */
  onLockRequest(listener: (reason: LockReason) => void): () => void;
  /** Something was chosen in the menus. */
  onMenuChoice(listener: (choice: MenuChoice) => void): () => void;
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
  'tellShell',
  'saveText',
  'print',
  'openOutside',
] as const satisfies readonly (keyof CommonGroundApi)[];

export type InvokeChannel = (typeof invokeChannels)[number];

/** The one channel on which main speaks by itself. */
export const shellMessageChannel = 'shellMessage';

export const appOrigin = 'app://common-ground';
