import { describe, expect, test } from 'vitest';
import { textToBytes, toBase64Url } from '#shared/lib/bytes.ts';
import { canonical } from '#shared/lib/canonical.ts';
import { must } from '#shared/lib/must.fixture.ts';
import { seededRandom } from '#shared/lib/seeded-random.fixture.ts';
import { admitEntries } from './admit.ts';
import type { KnownEntry } from './admit.ts';
import { appendEntries } from './chain.ts';
import type { Writer } from './chain.ts';
import { eraseBody } from './entry.ts';
import type { EntryHeader, WireEntry } from './entry-types.ts';
import { currentEpoch, emptyLedger, hashState, nextEpoch } from './ledger-state.ts';
import type { LedgerState } from './ledger-state.ts';
import { aNote, cheapScheme, contextOf, createAuthor, keyId } from './ledger.fixture.ts';
import { certifyDevice, verifyCertificate } from './people.ts';

const random = seededRandom('admit');
const context = contextOf(cheapScheme, random);
const [mina, jonas] = [createAuthor(cheapScheme, random), createAuthor(cheapScheme, random)];
const vault = 'AAAAAAAAAAAAAAAAAAAAAA';
const empty = emptyLedger(vault, [mina, jonas]);
const minas = mina.addDevice();
const jonass = jonas.addDevice();

const write = (state: LedgerState, writer: Writer, ...texts: readonly string[]) =>
  must(
    appendEntries(
      state,
      writer,
      texts.map((text) => aNote(random, text)),
      context,
    ),
  );

const begun = must(appendEntries(empty, minas.writer, [mina.joined, minas.deviceAdded], context));
const joined = must(
  appendEntries(begun.state, jonass.writer, [jonas.joined, jonass.deviceAdded], context),
);
const grown = write(joined.state, minas.writer, 'a', 'b', 'c');
const all = [...begun.entries, ...joined.entries, ...grown.entries];
const wires = all.map(({ wire }) => wire);

const nothing = () => undefined;
const admit = (
  candidates: readonly unknown[],
  state = empty,
  lookup: (hash: string) => KnownEntry | undefined = nothing,
) => admitEntries(state, candidates, { lookup, verify: cheapScheme.verify });

const knowing = (entries: typeof all) => {
  const known = new Map(entries.map(({ hash, header }) => [hash, header]));
  return (hash: string) => known.get(hash);
};

/** An entry with another header, signed by the given device as if it were its own. */
const forge = (wire: WireEntry, change: Partial<EntryHeader>, writer: Writer): WireEntry => {
  const header = canonical({ ...(JSON.parse(wire.header) as EntryHeader), ...change });
  return { ...wire, header, signature: toBase64Url(writer.sign('entry', textToBytes(header))) };
};

const reason = (result: ReturnType<typeof admit>) => (result.ok ? 'admitted' : result.error.reason);

test('a ledger read from its entries equals the one that grew act by act', () => {
  const admitted = must(admit(wires));
  expect(admitted.state).toEqual(grown.state);
  expect(admitted.entries.map(({ hash }) => hash)).toEqual(all.map(({ hash }) => hash));
  expect(admitted.repeated).toBe(0);
});

test('the second import of the same changes nothing', () => {
  const again = must(admit([...wires, ...wires], grown.state, knowing(all)));
  expect(again.state).toEqual(grown.state);
  expect(again.entries).toEqual([]);
  expect(again.repeated).toBe(wires.length * 2);
});

test('what builds on entries that are not here yet waits for them', () => {
  const first = must(admit(wires.slice(2)));
  expect(first.state).toEqual(empty);
  expect(first.waiting).toHaveLength(wires.length - 2);
  const then = must(admit([...first.waiting, ...wires.slice(0, 2)]));
  expect(then.state).toEqual(grown.state);
  expect(then.waiting).toEqual([]);
});

test('what a device wrote waits until a certificate for it is here', () => {
  const first = must(admit(wires.slice(0, 1)));
  expect(first.entries).toEqual([]);
  expect(first.waiting).toHaveLength(1);
});

test('of a stub and the entry it was made from, the words are kept', () => {
  const last = wires.at(-1)!;
  for (const pair of [
    [eraseBody(last), last],
    [last, eraseBody(last)],
  ]) {
    const admitted = must(admit([...wires.slice(0, -1), ...pair]));
    expect(admitted.entries.at(-1)!.erased).toBe(false);
  }
});

describe('an import is refused as a whole, with the reason and the place', () => {
  const last = wires.at(-1)!;
  const before = wires.slice(0, -1);
  const stranger = createAuthor(cheapScheme, random);
  const strange = stranger.addDevice();

  test.each<readonly [string, () => WireEntry, string]>([
    [
      'another vault',
      () => forge(last, { vault: keyId.replace('A', 'B') }, minas.writer),
      'another-vault',
    ],
    [
      'an unknown author',
      () => forge(last, { author: stranger.id }, minas.writer),
      'unknown-person',
    ],
    ['the other as author', () => forge(last, { author: jonas.id }, minas.writer), 'admitted'],
    [
      'a lamport that is too large',
      () => forge(last, { lamport: 99 }, minas.writer),
      'bad-lamport',
    ],
    ['a lamport below its parents', () => forge(last, { lamport: 2 }, minas.writer), 'bad-lamport'],
    ['a gap in the chain', () => forge(last, { seq: 9 }, minas.writer), 'bad-prev'],
    ['a first entry with an entry before', () => forge(last, { seq: 0 }, minas.writer), 'bad-prev'],
    ['a later entry without one', () => forge(last, { prev: null }, minas.writer), 'bad-prev'],
    [
      'another device’s entry before',
      () => forge(last, { prev: all[3]!.hash }, minas.writer),
      'bad-prev',
    ],
    ['another epoch', () => forge(last, { epoch: 1 }, minas.writer), 'bad-prev'],
    ['a stranger’s signature', () => forge(last, {}, strange.writer), 'bad-signature'],
    ['the other’s signature', () => forge(last, {}, jonass.writer), 'bad-signature'],
    ['no entry', () => 'x' as unknown as WireEntry, 'not-an-entry'],
  ])('%s', (_, make, expected) => {
    const result = admit([...before, make()]);
    if (expected === 'admitted') {
      // No certificate of that person names this device: it waits and is not believed.
      expect(must(result).entries).toHaveLength(before.length);
      return;
    }
    expect(result).toEqual({ ok: false, error: { reason: expected, index: before.length } });
  });

  test('a certificate by someone else, for another key, or none', () => {
    const { device, deviceKey } = minas.deviceAdded.body as { device: string; deviceKey: string };
    const other = jonass.deviceAdded.body as { certificate: string };
    const tryBody = (body: unknown) =>
      appendEntries(empty, minas.writer, [{ ...minas.deviceAdded, body }], context);
    const bad = { ok: false, error: 'bad-certificate' };
    expect(tryBody({ device, deviceKey, certificate: other.certificate })).toEqual(bad);
    expect(tryBody({ ...other, device, deviceKey })).toEqual(bad);
    expect(tryBody({ device: keyId, deviceKey, certificate: other.certificate })).toEqual(bad);
    expect(tryBody({})).toEqual(bad);
    expect(tryBody(null)).toEqual(bad);
  });

  test('an identity key that is not the one in the keyring', () => {
    const body = { ...(mina.joined.body as object), identityKey: jonas.identityKey };
    const changed = appendEntries(empty, minas.writer, [{ ...mina.joined, body }], context);
    expect(changed).toEqual({ ok: false, error: 'identity-changed' });
  });
});

describe('a certificate', () => {
  const seed = random(32);
  const identity = toBase64Url(cheapScheme.toPublicKey(seed));
  const sign = cheapScheme.createSigner(seed);
  const { device, deviceKey } = minas.deviceAdded.body as { device: string; deviceKey: string };
  const claim = { person: mina.id, device, deviceKey };
  const certificate = certifyDevice(claim, sign);
  const verify = (changed: Partial<typeof claim>, by = identity) =>
    verifyCertificate({ ...claim, ...changed }, certificate, by, cheapScheme.verify);

  test('holds for the person, device and key it names', () => {
    expect(verify({})).toBe(true);
    expect(verify({ person: jonas.id })).toBe(false);
    expect(verify({ deviceKey: jonas.identityKey })).toBe(false);
    expect(verify({}, mina.identityKey)).toBe(false);
  });

  test('holds for no id that isn’t made from the key, even if the identity signs so', () => {
    const other = { ...claim, device: jonass.writer.device };
    const signed = certifyDevice(other, sign);
    expect(verifyCertificate(other, signed, identity, cheapScheme.verify)).toBe(false);
  });
});

describe('two entries that claim one place in a chain', () => {
  const one = write(grown.state, minas.writer, 'first history', 'and on');
  const two = write(grown.state, minas.writer, 'second history', 'and on');
  const forkWires = [...wires, ...one.entries, ...two.entries].map((entry) =>
    'wire' in entry ? entry.wire : entry,
  );
  const admitted = must(admit(forkWires));

  test('are both kept, and the fork is reported', () => {
    expect(admitted.entries).toHaveLength(wires.length + 4);
    const { device } = minas.writer;
    expect(admitted.forks).toEqual([{ device, epoch: 0, seq: 5 }]);
    expect(admitted.state.chains[`${device}/0`]).toMatchObject({ seq: 6, forkedAt: 5 });
  });

  test('stop the chain: its device goes on in a new epoch', () => {
    const { device } = minas.writer;
    const stopped = appendEntries(
      admitted.state,
      { ...minas.writer, epoch: 0 },
      [aNote(random, 'x')],
      context,
    );
    expect(stopped).toEqual({ ok: false, error: 'chain-stopped' });
    expect(currentEpoch(admitted.state, device)).toBe(1);
    const next = write(admitted.state, minas.writer, 'x');
    expect(next.entries[0]!.header).toMatchObject({ epoch: 1, seq: 0, prev: null });
    expect(next.entries[0]!.header.after).toHaveLength(2);
  });

  test('give the same state, whichever came first', () => {
    const known = knowing([...all, ...two.entries]);
    const later = must(
      admit(
        one.entries.map(({ wire }) => wire),
        two.state,
        known,
      ),
    );
    expect(hashState(later.state)).toBe(hashState(admitted.state));
    expect(later.forks).toHaveLength(1);
  });

  test('need their own signatures each', () => {
    const unsigned = { ...one.entries[1]!.wire, signature: 'A'.repeat(86) };
    expect(
      reason(
        admit([...wires, one.entries[0]!.wire, unsigned, ...two.entries.map(({ wire }) => wire)]),
      ),
    ).toBe('bad-signature');
  });
});

test('restoring a backup starts a new epoch, and what was lost may still turn up', () => {
  const { device } = minas.writer;
  const lost = write(grown.state, minas.writer, 'written after the backup');
  const epoch = nextEpoch(grown.state, device);
  expect(epoch).toBe(1);
  const restored = write(grown.state, { ...minas.writer, epoch }, 'written after the restore');
  const known = knowing([...all, ...restored.entries]);
  const merged = must(
    admit(
      lost.entries.map(({ wire }) => wire),
      restored.state,
      known,
    ),
  );
  expect(merged.forks).toEqual([]);
  expect(merged.entries).toHaveLength(1);
});

test('a retired device writes no more, whichever is heard of first', () => {
  const { device } = minas.writer;
  const retired = must(
    appendEntries(
      grown.state,
      minas.writer,
      [{ kind: 'device-retired', item: device, body: { device } }],
      context,
    ),
  );
  expect(appendEntries(retired.state, minas.writer, [aNote(random, 'x')], context)).toEqual({
    ok: false,
    error: 'device-retired',
  });
  const theirs = { kind: 'device-retired', item: device, body: { device: jonass.writer.device } };
  const other = must(appendEntries(grown.state, minas.writer, [theirs], context));
  expect(appendEntries(other.state, jonass.writer, [aNote(random, 'x')], context).ok).toBe(true);
});

test('a device is retired, also where its retirement is heard of before the device', () => {
  const lost = mina.addDevice();
  const { device } = lost.writer;
  const body = { device };
  const retiring = must(
    appendEntries(
      grown.state,
      minas.writer,
      [{ kind: 'device-retired', item: device, body }],
      context,
    ),
  );
  const added = must(appendEntries(empty, lost.writer, [lost.deviceAdded], context)).entries;
  const later = must(
    admit(
      added.map(({ wire }) => wire),
      retiring.state,
      knowing(all),
    ),
  );
  const atOnce = must(admit([...added, ...all, ...retiring.entries].map(({ wire }) => wire)));
  expect(later.state).toEqual(atOnce.state);
  const refused = { ok: false, error: 'device-retired' };
  expect(appendEntries(later.state, lost.writer, [aNote(random, 'x')], context)).toEqual(refused);
});

test('an entry builds on at most 16 heads, and the rest are not forgotten', () => {
  const authors = [mina, jonas];
  const all20 = Array.from({ length: 20 }, (_, i) => authors[i % 2]!.addDevice());
  const parts = all20.map(({ writer, deviceAdded }) =>
    must(appendEntries(empty, writer, [deviceAdded], context)).entries.map(({ wire }) => wire),
  );
  const merged = must(admit(parts.flat()));
  expect(merged.state.frontier).toHaveLength(20);
  const next = write(merged.state, all20[0]!.writer, 'x');
  expect(next.entries[0]!.header.after).toHaveLength(16);
  expect(next.state.frontier).toHaveLength(4);
  expect(write(next.state, all20[0]!.writer, 'y').state.frontier).toHaveLength(1);
});

test('an act is all or nothing', () => {
  const bad = { kind: 'line-offered', item: keyId, body: { a: undefined } };
  const result = appendEntries(grown.state, minas.writer, [aNote(random, 'x'), bad], context);
  expect(result).toEqual({ ok: false, error: 'not-json' });
  const uncertified = mina.addDevice().writer;
  expect(appendEntries(grown.state, uncertified, [aNote(random, 'x')], context)).toEqual({
    ok: false,
    error: 'device-not-certified',
  });
});
