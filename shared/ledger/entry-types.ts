import type {
  DeviceId,
  EntryHash,
  ItemId,
  PersonId,
  PlainDate,
  VaultId,
} from '#shared/lib/identifiers.ts';

/**
 * The signed part of an entry. Its bytes are RFC 8785 JSON, kept exactly as signed.
 * See docs/formats/entry.md.
 */
export interface EntryHeader {
  readonly v: 1;
  readonly vault: VaultId;
  readonly author: PersonId;
  readonly device: DeviceId;
  /** Which vault key seals the batch this entry travels in. */
  readonly keyId: string;
  /** Counts restarts of a device after a restore, from 0. */
  readonly epoch: number;
  /** Position in this device-epoch's chain, from 0. */
  readonly seq: number;
  /** Hash of the entry before it in the same device-epoch, null at seq 0. */
  readonly prev: EntryHash | null;
  /** Minimal frontier of other chains' heads it builds on, sorted, at most 16. */
  readonly after: readonly EntryHash[];
  /** 1 + the largest lamport among prev and after, 1 without parents. */
  readonly lamport: number;
  /** Date only: an entry never tells a time of day (S23). */
  readonly wall: PlainDate;
  readonly kind: string;
  readonly item: ItemId;
  /** SHA-256 over a salt and the body's canonical bytes, so that a body can be erased (S37). */
  readonly bodyHash: string;
}

/** An entry as it is stored and exchanged. `salt` and `body` go together; both are null once erased. */
export interface WireEntry {
  readonly header: string;
  readonly signature: string;
  readonly salt: string | null;
  readonly body: string | null;
}

/** What a command asks to be written. Signing, chaining and sealing happen in the session. */
export interface NewEntry {
  readonly kind: string;
  readonly item: ItemId;
  readonly body: unknown;
}

/**
 * What a fold sees of a verified entry. Sorted by `(lamport, author, hash)`, which extends causal
 * order because every lamport is larger than its parents'.
 */
export interface FoldEntry {
  readonly hash: EntryHash;
  readonly kind: string;
  readonly item: ItemId;
  readonly author: PersonId;
  readonly lamport: number;
  readonly wall: PlainDate;
  /** null when the body was erased. */
  readonly body: unknown;
}
