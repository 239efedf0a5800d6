import { fromBase64Url } from '#shared/lib/bytes.ts';
import type { DeviceId, EntryHash } from '#shared/lib/identifiers.ts';
import { ok, refused } from '#shared/lib/result.ts';
import type { Result } from '#shared/lib/result.ts';
import type { Verify } from '#shared/lib/signing-functions.ts';
import { advance, learnPeople } from './advance.ts';
import type { PeopleRefusal } from './advance.ts';
import { isSignedBy, readEntry } from './entry.ts';
import type { EntryRefusal, ReadEntry } from './entry.ts';
import type { EntryHeader, WireEntry } from './entry-types.ts';
import { chainName, deviceName } from './ledger-state.ts';
import type { LedgerState } from './ledger-state.ts';
import { sortInFoldOrder } from './fold-order.ts';

/** What has to be known of an entry to judge those that build on it. */
export type KnownEntry = Pick<EntryHeader, 'device' | 'epoch' | 'seq' | 'lamport'>;

export interface AdmitContext {
  /** Entries the ledger has. A ledger that is read from nothing knows none. */
  readonly lookup: (hash: EntryHash) => KnownEntry | undefined;
  readonly verify: Verify;
}

export type AdmitReason =
  | EntryRefusal
  | PeopleRefusal
  | 'another-vault'
  | 'bad-prev'
  | 'bad-lamport'
  | 'device-not-certified'
  | 'bad-signature';

export interface AdmitRefusal {
  readonly reason: AdmitReason;
  /** Position in what was handed in. */
  readonly index: number;
}

/** Two different entries claim one place in one chain. Both are kept; the chain is stopped. */
export interface Fork {
  readonly device: DeviceId;
  readonly epoch: number;
  readonly seq: number;
}

export interface Admitted {
  readonly state: LedgerState;
  /** New entries in fold order. */
  readonly entries: readonly ReadEntry[];
  /** How many were known already, or came twice. */
  readonly repeated: number;
  /** Build on entries, or on a device's certificate, that aren't here yet: hand them in again with those. */
  readonly waiting: readonly WireEntry[];
  /** Chains that were stopped by this import, or once more. */
  readonly forks: readonly Fork[];
}

type Indexed = ReadEntry & {
  readonly index: number;
  readonly lamport: number;
  readonly author: string;
};

const readAll = (
  state: LedgerState,
  wires: readonly unknown[],
  lookup: AdmitContext['lookup'],
): Result<{ fresh: Map<EntryHash, Indexed>; repeated: number }, AdmitRefusal> => {
  const fresh = new Map<EntryHash, Indexed>();
  let repeated = 0;
  for (const [index, wire] of wires.entries()) {
    const read = readEntry(wire);
    if (!read.ok) return refused({ reason: read.error, index });
    const { hash, header } = read.value;
    if (header.vault !== state.vault) return refused({ reason: 'another-vault', index });
    const twin = fresh.get(hash);
    if (lookup(hash) || twin) repeated += 1;
    const { lamport, author } = header;
    // Of a stub and the same entry with its body, the body is kept.
    if (!lookup(hash) && (!twin || twin.erased)) {
      fresh.set(hash, { ...read.value, index, lamport, author });
    }
  }
  return ok({ fresh, repeated });
};

/** Whether `prev` is the entry before and `lamport` one more than the largest parent's. */
const judgePlace = (
  { prev, device, epoch, seq, lamport }: EntryHeader,
  before: KnownEntry | undefined,
  parents: readonly KnownEntry[],
): 'bad-prev' | 'bad-lamport' | null => {
  if ((prev === null) !== (seq === 0)) return 'bad-prev';
  if (prev !== null) {
    const fits = before?.device === device && before.epoch === epoch && before.seq === seq - 1;
    if (!fits) return 'bad-prev';
  }
  const largest = Math.max(0, ...parents.map((parent) => parent.lamport));
  return lamport === largest + 1 ? null : 'bad-lamport';
};

/** Heads are signed, and their chained hashes vouch for all entries before them on the same device. */
const findBadSignature = (
  state: LedgerState,
  entries: readonly Indexed[],
  verify: Verify,
): AdmitRefusal | null => {
  const continued = new Set(entries.map((entry) => entry.header.prev));
  const bad = entries.find((entry) => {
    if (continued.has(entry.hash)) return false;
    const key = fromBase64Url(certifiedKey(state, entry.header) ?? '');
    return key === null || !isSignedBy(entry.wire, key, verify);
  });
  return bad ? { reason: 'bad-signature', index: bad.index } : null;
};

const certifiedKey = (state: LedgerState, { author, device }: EntryHeader): string | null =>
  state.devices[deviceName(author, device)]?.key ?? null;

interface Pass {
  readonly state: LedgerState;
  readonly accepted: ReadonlyMap<EntryHash, Indexed>;
  readonly waiting: readonly Indexed[];
  readonly forks: readonly Fork[];
}

/** Takes entries in fold order, parents first; those in `held` and all that build on them have to wait. */
const admitInOrder = (
  state: LedgerState,
  fresh: ReadonlyMap<EntryHash, Indexed>,
  held: ReadonlySet<EntryHash>,
  { lookup, verify }: AdmitContext,
): Result<Pass, AdmitRefusal> => {
  const accepted = new Map<EntryHash, Indexed>();
  const waiting: Indexed[] = [];
  const forks = new Map<string, Fork>();
  let grown = state;
  for (const entry of sortInFoldOrder([...fresh.values()])) {
    const { header, hash, index } = entry;
    const find = (parent: EntryHash) => accepted.get(parent)?.header ?? lookup(parent);
    const before = header.prev === null ? undefined : find(header.prev);
    const parents = header.after.map(find).concat(header.prev === null ? [] : [before]);
    const known = parents.filter((parent) => parent !== undefined);
    if (held.has(hash) || known.length < parents.length) {
      // A parent's lamport is smaller than its child's: one that comes later in this order is no parent.
      const isMisordered = [...header.after, header.prev ?? ''].some(
        (parent) => (fresh.get(parent)?.lamport ?? 0) >= header.lamport,
      );
      if (isMisordered) return refused({ reason: 'bad-lamport', index });
      waiting.push(entry);
      continue;
    }
    const misplaced = judgePlace(header, before, known);
    if (misplaced) return refused({ reason: misplaced, index });
    const learnt = learnPeople(grown, entry, verify);
    if (!learnt.ok) return refused({ reason: learnt.error, index });
    const { device, epoch, seq } = header;
    const name = chainName(device, epoch);
    const last = grown.chains[name];
    if (last && seq <= last.seq) forks.set(name, forks.get(name) ?? { device, epoch, seq });
    grown = advance(learnt.value, entry);
    accepted.set(hash, entry);
  }
  return ok({ state: grown, accepted, waiting, forks: [...forks.values()] });
};

/** More rounds than a history of honest devices needs; beyond, it is a file that wants to stop us. */
const mostPasses = 8;

/**
 * Takes in entries from elsewhere: a journal that is read anew, or an import. Either all that can be
 * judged are admitted, or the whole is refused with the first reason; nothing is thrown. Each entry's
 * hashes, place in its chain and lamport are checked, its device's certificate, and the signatures
 * of heads. Twice or in another order gives the same state.
 */
export const admitEntries = (
  state: LedgerState,
  wires: readonly unknown[],
  context: AdmitContext,
): Result<Admitted, AdmitRefusal> => {
  const read = readAll(state, wires, context.lookup);
  if (!read.ok) return read;
  const { fresh, repeated } = read.value;
  const held = new Set<EntryHash>();
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const judged = admitInOrder(state, fresh, held, context);
    if (!judged.ok) return judged;
    const { state: grown, accepted, waiting, forks } = judged.value;
    const entries = [...accepted.values()];
    // A device's first entries may come before the one that certifies it, but not without it.
    const uncertified = entries.filter(({ header }) => certifiedKey(grown, header) === null);
    if (uncertified.length === 0) {
      const bad = findBadSignature(grown, entries, context.verify);
      if (bad) return refused(bad);
      return ok({
        state: grown,
        entries,
        repeated,
        waiting: waiting.map(({ wire }) => wire),
        forks,
      });
    }
    for (const { hash } of uncertified) held.add(hash);
  }
  return refused({ reason: 'device-not-certified', index: 0 });
};
