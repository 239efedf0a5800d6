import type { VaultId } from '#shared/lib/identifiers.ts';

/** One journal frame, byte for byte, so that segments rebuild a journal without keys. */
export interface SegmentRow {
  readonly vault: VaultId;
  readonly n: number;
  readonly frame: Uint8Array;
}

/** A sealed page, or a leaf of one, under a keyed hash of its name. */
export interface PageRow {
  readonly key: string;
  readonly sealed: Uint8Array;
}

/** Which point of the journal the pages stand for. Written in the same transaction as they are. */
export interface PagesHead {
  readonly vault: VaultId;
  readonly frames: number;
  /** base64url of the last frame's chained hash. */
  readonly hash: string;
  /** Changes when pages have to be folded anew; see page-format.ts. */
  readonly format: string;
}

/** Everything one act writes, in one transaction. */
export interface RowChange {
  readonly segments: readonly SegmentRow[];
  readonly put: readonly PageRow[];
  readonly remove: readonly string[];
  readonly head: PagesHead;
  /** Drops all pages first: a rebuild. */
  readonly fresh?: boolean;
}

/** Where sealed rows are kept: Dexie, or memory when Dexie can't be used until the next start. */
export interface RowStore {
  readonly kind: 'database' | 'memory';
  pages(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]>;
  countPages(): Promise<number>;
  pagesHead(): Promise<PagesHead | null>;
  lastSegment(vault: VaultId): Promise<SegmentRow | null>;
  /** At most `limit` in order of `n`. */
  segments(vault: VaultId, from: number, limit: number): Promise<readonly SegmentRow[]>;
  anySegment(): Promise<boolean>;
  write(change: RowChange): Promise<void>;
  appendSegments(rows: readonly SegmentRow[]): Promise<void>;
  /** Moves a history that contradicts the journal out of the way without losing it. */
  putAside(vault: VaultId): Promise<void>;
  keyring(): Promise<Uint8Array | null>;
  putKeyring(bytes: Uint8Array): Promise<void>;
  slot(slot: string): Promise<Uint8Array | null>;
  putSlot(slot: string, bytes: Uint8Array): Promise<void>;
  photo(id: string): Promise<Uint8Array | null>;
  /** null erases it. */
  putPhoto(id: string, sealed: Uint8Array | null): Promise<void>;
}
