import type { CanonicalRefusal } from '#shared/lib/canonical.ts';
import type { DeviceId, PersonId, PlainDate, RandomBytes } from '#shared/lib/identifiers.ts';
import { ledgerLimits } from '#shared/lib/limits.ts';
import { ok, refused } from '#shared/lib/result.ts';
import type { Result } from '#shared/lib/result.ts';
import type { Sign, Verify } from '#shared/lib/signing-functions.ts';
import { advance, learnPeople } from './advance.ts';
import type { PeopleRefusal } from './advance.ts';
import { createEntry } from './entry.ts';
import type { ReadEntry } from './entry.ts';
import type { NewEntry } from './entry-types.ts';
import { chainName, currentEpoch, deviceName } from './ledger-state.ts';
import type { LedgerState } from './ledger-state.ts';

/** Who writes: a person on a device. */
export interface Writer {
  readonly person: PersonId;
  readonly device: DeviceId;
  /** Signs as the device. */
  readonly sign: Sign;
  /** Names the vault key that will seal the batch (`VaultKeys.keyId`). */
  readonly keyId: string;
  /** Only after a restored backup (`nextEpoch`); else the device's current one. */
  readonly epoch?: number;
}

export interface AppendContext {
  /** The calendar date where the writer is. Never a time of day (S23). */
  readonly today: PlainDate;
  readonly random: RandomBytes;
  readonly verify: Verify;
}

export type AppendRefusal =
  | PeopleRefusal
  | CanonicalRefusal
  | 'body-too-large'
  | 'header-malformed'
  | 'device-not-certified'
  | 'device-retired'
  | 'chain-stopped';

export interface Appended {
  readonly state: LedgerState;
  /** In the order written; `wire` goes into the batch, `toFoldEntry` gives what folds see. */
  readonly entries: readonly ReadEntry[];
}

const appendOne = (
  state: LedgerState,
  writer: Writer,
  epoch: number,
  next: NewEntry,
  context: AppendContext,
): Result<{ state: LedgerState; entry: ReadEntry }, AppendRefusal> => {
  const chain = state.chains[chainName(writer.device, epoch)];
  if (chain && chain.forkedAt !== null) return refused('chain-stopped');
  // Of more than 16 heads (17 computers apart for long) the largest; the others wait for the next entry.
  const others = state.frontier
    .filter((head) => head.hash !== chain?.hash)
    .sort((a, b) => b.lamport - a.lamport || (a.hash < b.hash ? -1 : 1))
    .slice(0, ledgerLimits.after);
  const header = {
    vault: state.vault,
    author: writer.person,
    device: writer.device,
    keyId: writer.keyId,
    epoch,
    seq: chain ? chain.seq + 1 : 0,
    prev: chain?.hash ?? null,
    after: others.map((head) => head.hash).sort(),
    lamport: 1 + Math.max(0, chain?.lamport ?? 0, ...others.map((head) => head.lamport)),
    wall: context.today,
    kind: next.kind,
    item: next.item,
  };
  const entry = createEntry(header, next.body, writer.sign, context.random);
  if (!entry.ok) return entry;
  const learnt = learnPeople(state, entry.value, context.verify);
  if (!learnt.ok) return learnt;
  return ok({ state: advance(learnt.value, entry.value), entry: entry.value });
};

/**
 * Writes entries one after another onto the writer's chain. All or none. The first entries of a device
 * bring its `device-added` with them.
 */
export const appendEntries = (
  state: LedgerState,
  writer: Writer,
  next: readonly NewEntry[],
  context: AppendContext,
): Result<Appended, AppendRefusal> => {
  const name = deviceName(writer.person, writer.device);
  if (state.devices[name]?.retired) return refused('device-retired');
  const epoch = writer.epoch ?? currentEpoch(state, writer.device);
  const entries: ReadEntry[] = [];
  let grown = state;
  for (const one of next) {
    const appended = appendOne(grown, writer, epoch, one, context);
    if (!appended.ok) return appended;
    grown = appended.value.state;
    entries.push(appended.value.entry);
  }
  if (!grown.devices[name]?.key) return refused('device-not-certified');
  return ok({ state: grown, entries });
};
