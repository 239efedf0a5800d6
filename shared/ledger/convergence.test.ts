import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '#shared/lib/must.fixture.ts';
import { seededRandom } from '#shared/lib/seeded-random.fixture.ts';
import { admitEntries } from './admit.ts';
import type { KnownEntry } from './admit.ts';
import { appendEntries } from './chain.ts';
import type { Writer } from './chain.ts';
import type { NewEntry, WireEntry } from './entry-types.ts';
import { emptyLedger, hashState } from './ledger-state.ts';
import type { LedgerState } from './ledger-state.ts';
import { aNote, cheapScheme, contextOf, createAuthor } from './ledger.fixture.ts';

/** One computer: its state, and its entries by hash. */
interface Replica {
  state: LedgerState;
  readonly wires: Map<string, WireEntry>;
  readonly known: Map<string, KnownEntry>;
  waiting: readonly WireEntry[];
}

const createReplica = (state: LedgerState): Replica => ({
  state,
  wires: new Map(),
  known: new Map(),
  waiting: [],
});

const receive = (replica: Replica, wires: readonly WireEntry[]): void => {
  const admitted = must(
    admitEntries(replica.state, [...replica.waiting, ...wires], {
      lookup: (hash) => replica.known.get(hash),
      verify: cheapScheme.verify,
    }),
  );
  replica.state = admitted.state;
  replica.waiting = admitted.waiting;
  for (const { hash, header, wire } of admitted.entries) {
    replica.wires.set(hash, wire);
    replica.known.set(hash, header);
  }
};

type Step =
  | { readonly act: 'write'; readonly who: number; readonly count: number }
  | { readonly act: 'send'; readonly from: number; readonly to: number }
  | { readonly act: 'restore'; readonly who: number };

const steps = (devices: number): fc.Arbitrary<readonly Step[]> => {
  const device = fc.nat({ max: devices - 1 });
  return fc.array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.record({
          act: fc.constant('write' as const),
          who: device,
          count: fc.integer({ min: 1, max: 3 }),
        }),
      },
      {
        weight: 3,
        arbitrary: fc.record({ act: fc.constant('send' as const), from: device, to: device }),
      },
      { weight: 1, arbitrary: fc.record({ act: fc.constant('restore' as const), who: device }) },
    ),
    { maxLength: 14 },
  );
};

/** Plays a history. A 'restore' forgets what was written since the device's first acts: a fork follows. */
const play = (devices: number, history: readonly Step[], seed: number) => {
  const random = seededRandom(seed);
  const context = contextOf(cheapScheme, random);
  const people = [createAuthor(cheapScheme, random), createAuthor(cheapScheme, random)];
  const first = emptyLedger('AAAAAAAAAAAAAAAAAAAAAA', people);
  const all = new Map<string, WireEntry>();
  const replicas: Replica[] = [];
  const writers: Writer[] = [];
  const write = (i: number, entries: readonly NewEntry[]) => {
    const replica = replicas[i]!;
    const appended = must(appendEntries(replica.state, writers[i]!, entries, context));
    replica.state = appended.state;
    for (const { hash, header, wire } of appended.entries) {
      replica.wires.set(hash, wire);
      replica.known.set(hash, header);
      all.set(hash, wire);
    }
  };
  for (let i = 0; i < devices; i += 1) {
    const person = people[i % 2]!;
    const { writer, deviceAdded } = person.addDevice();
    replicas.push(createReplica(first));
    writers.push(writer);
    write(i, i < 2 ? [person.joined, deviceAdded] : [deviceAdded]);
  }
  const copies = replicas.map(({ state, wires, known }) => ({
    state,
    wires: new Map(wires),
    known: new Map(known),
  }));
  for (const step of history) {
    if (step.act === 'write') {
      write(
        step.who,
        Array.from({ length: step.count }, (_, n) => aNote(random, `${n}`)),
      );
    } else if (step.act === 'send') {
      receive(replicas[step.to]!, [...replicas[step.from]!.wires.values()]);
    } else {
      const copy = copies[step.who]!;
      replicas[step.who] = {
        ...createReplica(copy.state),
        wires: new Map(copy.wires),
        known: new Map(copy.known),
      };
    }
  }
  return { first, all: [...all.values()] };
};

/** Hands the entries over in the given order and grouping, and again what had to wait. */
const arrive = (first: LedgerState, groups: readonly (readonly WireEntry[])[]): Replica => {
  const replica = createReplica(first);
  for (const group of groups) receive(replica, group);
  return replica;
};

const shuffle = <T>(values: readonly T[], seed: number): readonly T[] => {
  const random = seededRandom(`order ${seed}`);
  return values
    .map((value) => ({ value, key: random(4).join() }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ value }) => value);
};

const split = <T>(values: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, i) =>
    values.slice(i * size, (i + 1) * size),
  );

/** Returns how many of the histories had a fork. */
const checkEqualState = (devices: number, numRuns: number) => {
  let forked = 0;
  fc.assert(
    fc.property(
      steps(devices),
      fc.nat({ max: 1_000_000 }),
      fc.integer({ min: 1, max: 9 }),
      (history, seed, size) => {
        const { first, all } = play(devices, history, seed);
        const atOnce = arrive(first, [all]);
        const scattered = arrive(first, split(shuffle(all, seed), size));
        expect(scattered.waiting).toEqual([]);
        expect(scattered.state.entries).toBe(all.length);
        expect(hashState(scattered.state)).toBe(hashState(atOnce.state));
        expect([...scattered.wires.keys()].sort()).toEqual([...atOnce.wires.keys()].sort());
        if (Object.values(atOnce.state.chains).some((chain) => chain.forkedAt !== null))
          forked += 1;
      },
    ),
    { numRuns },
  );
  return forked;
};

test('two devices: entries that arrive in any order and grouping, once or twice, give one state', () => {
  // Histories must be hard enough: a restored device that writes again forks its chain.
  expect(checkEqualState(2, 1_000)).toBeGreaterThan(20);
});

test('three devices: entries that arrive in any order and grouping, once or twice, give one state', () => {
  // Histories must be hard enough: a restored device that writes again forks its chain.
  expect(checkEqualState(3, 1_000)).toBeGreaterThan(20);
});
