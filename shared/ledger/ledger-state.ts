import { toBase64Url, textToBytes } from '#shared/lib/bytes.ts';
import { canonical } from '#shared/lib/canonical.ts';
import { digest } from '#shared/lib/digest.ts';
import type { DeviceId, EntryHash, PersonId, VaultId } from '#shared/lib/identifiers.ts';

/** An entry nobody known here builds on yet. */
export interface Head {
  readonly hash: EntryHash;
  readonly lamport: number;
}

/** The last entry of one device-epoch. */
export interface Chain {
  readonly device: DeviceId;
  readonly epoch: number;
  readonly seq: number;
  readonly hash: EntryHash;
  readonly lamport: number;
  /** First position that two different entries claim: the chain is stopped there. null for none. */
  readonly forkedAt: number | null;
}

export interface KnownDevice {
  /** Ed25519 public key, base64url; null where only its retirement has been seen. */
  readonly key: string | null;
  readonly retired: boolean;
}

/**
 * All that is needed to write the next entry or to judge one that comes in: plain JSON, of constant
 * size whatever the vault holds. Equal sets of entries give equal states, in whichever order they came.
 */
export interface LedgerState {
  readonly v: 1;
  readonly vault: VaultId;
  /** Identity keys (Ed25519, base64url) that are trusted: they come from the keyring, never from entries. */
  readonly people: Readonly<Record<PersonId, string>>;
  /** By `deviceName(person, device)`: whom a person certifies says nothing about anyone else. */
  readonly devices: Readonly<Record<string, KnownDevice>>;
  /** By `chainName(device, epoch)`. */
  readonly chains: Readonly<Record<string, Chain>>;
  /** Sorted by hash. */
  readonly frontier: readonly Head[];
  /** The largest lamport, 0 for none. */
  readonly lamport: number;
  /** How many entries there are. */
  readonly entries: number;
}

export const deviceName = (person: PersonId, device: DeviceId): string => `${person}/${device}`;

export const chainName = (device: DeviceId, epoch: number): string => `${device}/${epoch}`;

/** A ledger without entries. `people` are those whose identity keys the keyring holds. */
export const emptyLedger = (
  vault: VaultId,
  people: readonly { readonly id: PersonId; readonly identityKey: string }[],
): LedgerState => ({
  v: 1,
  vault,
  people: Object.fromEntries(people.map(({ id, identityKey }) => [id, identityKey])),
  devices: {},
  chains: {},
  frontier: [],
  lamport: 0,
  entries: 0,
});

const epochsOf = (state: LedgerState, device: DeviceId): readonly number[] =>
  Object.values(state.chains)
    .filter((chain) => chain.device === device)
    .map((chain) => chain.epoch);

/**
 * The epoch to write in after a backup was restored, or a chain was stopped: what had been written
 * after the backup may still turn up, and must not meet other entries of the same number.
 */
export const nextEpoch = (state: LedgerState, device: DeviceId): number =>
  Math.max(-1, ...epochsOf(state, device)) + 1;

/** The epoch a device writes in: its largest so far, the next one where that chain is stopped. */
export const currentEpoch = (state: LedgerState, device: DeviceId): number => {
  const epoch = Math.max(0, ...epochsOf(state, device));
  const stopped = (state.chains[chainName(device, epoch)]?.forkedAt ?? null) !== null;
  return stopped ? nextEpoch(state, device) : epoch;
};

/** SHA-256 of the whole state: two computers with the same entries show the same 43 characters. */
export const hashState = (state: LedgerState): string =>
  toBase64Url(digest('common-ground/state/v1', textToBytes(canonical(state))));
