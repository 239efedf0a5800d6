import type { DeviceId, EntryHash, PersonId } from '#shared/lib/identifiers.ts';
import { ok, refused } from '#shared/lib/result.ts';
import type { Result } from '#shared/lib/result.ts';
import type { Verify } from '#shared/lib/signing-functions.ts';
import type { ReadEntry } from './entry.ts';
import type { EntryHeader } from './entry-types.ts';
import { chainName, deviceName } from './ledger-state.ts';
import type { Chain, Head, KnownDevice, LedgerState } from './ledger-state.ts';
import {
  readDeviceAdded,
  readDeviceRetired,
  readPersonJoined,
  verifyCertificate,
} from './people.ts';

export type PeopleRefusal = 'unknown-person' | 'identity-changed' | 'bad-certificate';

/** The chain's head with this entry: the largest (seq, hash), so that arrival order plays no part. */
const extendChain = (chain: Chain | undefined, { header, hash }: ReadEntry): Chain => {
  const { device, epoch, seq, lamport } = header;
  if (!chain) return { device, epoch, seq, hash, lamport, forkedAt: null };
  if (seq > chain.seq) return { ...chain, seq, hash, lamport };
  const forkedAt = Math.min(chain.forkedAt ?? seq, seq);
  const isLater = seq === chain.seq && hash > chain.hash;
  return isLater ? { ...chain, hash, lamport, forkedAt } : { ...chain, forkedAt };
};

/** Minimal: what the entry builds on leaves, the entry itself joins. */
const advanceFrontier = (
  frontier: readonly Head[],
  { header, hash }: ReadEntry,
): readonly Head[] => {
  const parents = new Set<EntryHash>(header.after);
  if (header.prev !== null) parents.add(header.prev);
  const rest = frontier.filter((head) => !parents.has(head.hash));
  return [...rest, { hash, lamport: header.lamport }].sort((a, b) => (a.hash < b.hash ? -1 : 1));
};

/** Certified once and retired once hold for good, whichever is heard of first. */
const withDevice = (
  state: LedgerState,
  person: PersonId,
  device: DeviceId,
  heard: KnownDevice,
): LedgerState => {
  const name = deviceName(person, device);
  const known = state.devices[name];
  const merged = {
    key: known?.key ?? heard.key,
    retired: (known?.retired ?? false) || heard.retired,
  };
  return { ...state, devices: { ...state.devices, [name]: merged } };
};

const learnDevice = (
  state: LedgerState,
  { author }: EntryHeader,
  body: unknown,
  verify: Verify,
): Result<LedgerState, PeopleRefusal> => {
  const added = readDeviceAdded(body);
  const identity = state.people[author];
  if (!added || identity === undefined) return refused('bad-certificate');
  const { device, deviceKey, certificate } = added;
  const claim = { person: author, device, deviceKey };
  if (!verifyCertificate(claim, certificate, identity, verify)) return refused('bad-certificate');
  return ok(withDevice(state, author, device, { key: deviceKey, retired: false }));
};

const retireDevice = (state: LedgerState, { author }: EntryHeader, body: unknown): LedgerState => {
  const retired = readDeviceRetired(body);
  return retired ? withDevice(state, author, retired.device, { key: null, retired: true }) : state;
};

/** What an entry says about people and their devices, if it says anything. */
export const learnPeople = (
  state: LedgerState,
  { header, body, erased, understood }: ReadEntry,
  verify: Verify,
): Result<LedgerState, PeopleRefusal> => {
  const identity = state.people[header.author];
  if (identity === undefined) return refused('unknown-person');
  if (erased || !understood) return ok(state);
  if (header.kind === 'person-joined') {
    return readPersonJoined(body)?.identityKey === identity
      ? ok(state)
      : refused('identity-changed');
  }
  if (header.kind === 'device-added') return learnDevice(state, header, body, verify);
  return ok(header.kind === 'device-retired' ? retireDevice(state, header, body) : state);
};

/** The state with one more entry, whose parents it knows. What it says of people is learnt apart. */
export const advance = (state: LedgerState, entry: ReadEntry): LedgerState => {
  const name = chainName(entry.header.device, entry.header.epoch);
  return {
    ...state,
    chains: { ...state.chains, [name]: extendChain(state.chains[name], entry) },
    frontier: advanceFrontier(state.frontier, entry),
    lamport: Math.max(state.lamport, entry.header.lamport),
    entries: state.entries + 1,
  };
};
