import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textToBytes, toBase64Url } from '#shared/lib/bytes.ts';
import { canonical } from '#shared/lib/canonical.ts';
import { must } from '#shared/lib/must.fixture.ts';
import { seededRandom } from '#shared/lib/seeded-random.fixture.ts';
import { admitEntries } from './admit.ts';
import { appendEntries } from './chain.ts';
import { createEntry, eraseBody, hashBody, hashEntry, isSignedBy, readEntry } from './entry.ts';
import type { EntryHeader, WireEntry } from './entry-types.ts';
import { headerSchema } from './header-schema.ts';
import { emptyLedger } from './ledger-state.ts';
import {
  aNote,
  cheapScheme,
  contextOf,
  createAuthor,
  ed25519Scheme,
  keyId,
} from './ledger.fixture.ts';

const vault = 'AAAAAAAAAAAAAAAAAAAAAA';
const random = seededRandom('entry');
const author = createAuthor(ed25519Scheme, random);
const { writer, deviceAdded } = author.addDevice();
const empty = emptyLedger(vault, [author]);
const context = contextOf(ed25519Scheme, random);
const note = aNote(random, 'I said it in my own words.');
const { entries } = must(appendEntries(empty, writer, [deviceAdded, author.joined, note], context));
const wires = entries.map((entry) => entry.wire);
const last = wires[2]!;

const admit = (candidates: readonly unknown[]) =>
  admitEntries(empty, candidates, { lookup: () => undefined, verify: ed25519Scheme.verify });

test('an entry that was written reads as it was written', () => {
  const read = must(readEntry(JSON.parse(JSON.stringify(last))));
  expect(read).toEqual(entries[2]);
  expect(read.body).toEqual(note.body);
  expect(canonical(read.header)).toBe(last.header);
  expect(must(admit(wires)).entries).toHaveLength(3);
});

describe('S19: a changed entry fails verification', () => {
  const flip = (text: string, at: number) =>
    text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
  const isAdmitted = (changed: unknown) => {
    const admitted = admit([wires[0], wires[1], changed]);
    return admitted.ok && admitted.value.entries.length === 3;
  };

  test.each(['header', 'signature', 'salt', 'body'] as const)(
    'whichever single character of the %s is changed',
    (field) => {
      const text = last[field]!;
      for (let at = 0; at < text.length; at += 1) {
        expect(isAdmitted({ ...last, [field]: flip(text, at) })).toBe(false);
      }
    },
  );

  test('whichever field of the header is changed, and hashed anew', () => {
    const header = JSON.parse(last.header) as EntryHeader;
    const changes: readonly Partial<Record<keyof EntryHeader, unknown>>[] = [
      { vault: keyId.replace('A', 'B') },
      { author: createAuthor(ed25519Scheme, random).id },
      { device: keyId },
      { keyId: keyId.replace('A', 'B') },
      { epoch: 1 },
      { seq: 3 },
      { prev: null },
      { prev: entries[0]!.hash },
      { after: [entries[0]!.hash] },
      { lamport: 4 },
      { wall: '2026-10-16' },
      { kind: 'line-withdrawn' },
      { item: keyId },
      { bodyHash: hashBody(new Uint8Array(32), last.body!) },
    ];
    for (const change of changes) {
      expect(isAdmitted({ ...last, header: canonical({ ...header, ...change }) })).toBe(false);
    }
    const salt = new Uint8Array(32);
    const forged = { ...header, bodyHash: hashBody(salt, '{"text":"Not my words."}') };
    const body = '{"text":"Not my words."}';
    expect(isAdmitted({ ...last, header: canonical(forged), salt: toBase64Url(salt), body })).toBe(
      false,
    );
  });

  test('also in the middle of a chain, and the reason is named', () => {
    const header = JSON.parse(wires[1]!.header) as EntryHeader;
    const changed = { ...wires[1]!, header: canonical({ ...header, wall: '2026-10-14' }) };
    expect(admit([wires[0], changed, last])).toEqual({
      ok: false,
      error: { reason: 'bad-signature', index: 1 },
    });
  });

  test('a signature by another device of the same person is none', () => {
    const other = author.addDevice().writer;
    const signature = toBase64Url(other.sign('entry', textToBytes(last.header)));
    expect(isAdmitted({ ...last, signature })).toBe(false);
  });
});

describe('S37: an erased body leaves a stub', () => {
  const stub = eraseBody(last);

  test('and the chain still verifies', () => {
    const admitted = must(admit([wires[0], wires[1], stub]));
    expect(admitted.entries[2]).toMatchObject({ hash: entries[2]!.hash, body: null, erased: true });
    expect(
      isSignedBy(
        stub,
        Buffer.from(String((deviceAdded.body as { deviceKey: string }).deviceKey), 'base64url'),
        ed25519Scheme.verify,
      ),
    ).toBe(true);
  });

  test('that proves nothing about the content', () => {
    expect(JSON.stringify(stub)).not.toContain('own words');
    // The right guess and a wrong one look alike: only the salt, which is gone, tells them apart.
    const { bodyHash } = JSON.parse(stub.header) as EntryHeader;
    const guesses = Array.from({ length: 100 }, () => hashBody(random(32), last.body!));
    expect(guesses).not.toContain(bodyHash);
    expect(hashBody(Buffer.from(last.salt!, 'base64url'), last.body!)).toBe(bodyHash);
  });

  test('the same words twice have different hashes', () => {
    const more = must(appendEntries(empty, writer, [deviceAdded, note, note], context)).entries;
    expect(more[1]!.header.bodyHash).not.toBe(more[2]!.header.bodyHash);
  });

  test('a salt without body, or a body without salt, is no entry', () => {
    const no = { ok: false, error: 'not-an-entry' };
    expect(readEntry({ ...last, body: null })).toEqual(no);
    expect(readEntry({ ...last, salt: null })).toEqual(no);
  });
});

describe('S23: headers carry a date, never a time of day', () => {
  const header = JSON.parse(last.header) as EntryHeader;

  test.each(['2026-10-15T19:30', '2026-10-15T00:00:00Z', '20261015', '2026-02-30', 1_760_000_000])(
    'wall %j is refused',
    (wall) => {
      expect(headerSchema.safeParse({ ...header, wall }).success).toBe(false);
    },
  );

  test('no other field can be added that could carry one', () => {
    expect(headerSchema.safeParse(header).success).toBe(true);
    expect(headerSchema.safeParse({ ...header, time: '19:30' }).success).toBe(false);
    const wire = { ...last, header: canonical({ ...header, at: 1 }) };
    expect(readEntry(wire)).toEqual({ ok: false, error: 'header-malformed' });
  });

  test('ids are random: two that were minted one after the other tell no order', () => {
    const ids = Array.from({ length: 200 }, () => aNote(random, '').item);
    const rising = ids.filter((id, i) => i > 0 && id > ids[i - 1]!).length;
    expect(rising).toBeGreaterThan(60);
    expect(rising).toBeLessThan(140);
  });
});

test('S3: an edit is another entry with another hash, so that a consent names one wording', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const salt = new Uint8Array(32);
      const same =
        hashBody(salt, canonical({ text: a })) === hashBody(salt, canonical({ text: b }));
      expect(same).toBe(a === b);
    }),
  );
  expect(hashEntry(last.header)).not.toBe(hashEntry(wires[1]!.header));
});

describe('what a newer version has written', () => {
  const later = (header: object): WireEntry => {
    const text = canonical(header);
    return {
      ...last,
      header: text,
      signature: toBase64Url(writer.sign('entry', textToBytes(text))),
    };
  };
  const header = JSON.parse(last.header) as EntryHeader;

  test('an unknown kind with unknown fields is kept and carried along', () => {
    const next = { kind: 'garden-watered', item: note.item, body: { more: [1, { deep: true }] } };
    const { entries: some } = must(appendEntries(empty, writer, [deviceAdded, next], context));
    const admitted = must(admit(some.map(({ wire }) => wire)));
    expect(admitted.entries[1]!.wire).toEqual(some[1]!.wire);
    expect(admitted.entries[1]!.body).toEqual(next.body);
  });

  test('a later header is checked, kept byte for byte, and marked as not understood', () => {
    const wire = later({ ...header, v: 2, extra: 'x' });
    const admitted = must(admit([wires[0], wires[1], wire]));
    expect(admitted.entries[2]).toMatchObject({ understood: false });
    expect(admitted.entries[2]!.wire).toEqual(wire);
  });

  test('a later header that breaks the chain is refused all the same', () => {
    expect(admit([wires[0], wires[1], later({ ...header, v: 2, lamport: 9 })]).ok).toBe(false);
    expect(readEntry(later({ ...header, v: 2, prev: 7 })).ok).toBe(false);
  });
});

describe('bad input is refused by name, and nothing is thrown', () => {
  const header = JSON.parse(last.header) as EntryHeader;
  const deep = '['.repeat(65) + ']'.repeat(65);
  test.each<readonly [string, unknown, string]>([
    ['null', null, 'not-an-entry'],
    ['a text', 'entry', 'not-an-entry'],
    ['a list', [], 'not-an-entry'],
    ['an entry with one field more', { ...last, extra: 1 }, 'not-an-entry'],
    ['a header that is an object', { ...last, header }, 'not-an-entry'],
    ['a short signature', { ...last, signature: 'AAAA' }, 'not-an-entry'],
    ['an endless header', { ...last, header: `"${'a'.repeat(5_000)}"` }, 'header-too-large'],
    ['a header that is cut', { ...last, header: last.header.slice(0, -1) }, 'header-malformed'],
    [
      'a header with a space',
      { ...last, header: last.header.replace(':', ': ') },
      'header-malformed',
    ],
    ['a header of 65 levels', { ...last, header: deep }, 'header-malformed'],
    ['a prototype key', { ...last, header: '{"__proto__":{"v":1}}' }, 'header-malformed'],
    [
      '17 heads',
      { ...last, header: canonical({ ...header, after: entriesOf(17) }) },
      'header-malformed',
    ],
    [
      'unsorted heads',
      { ...last, header: canonical({ ...header, after: [...entriesOf(2)].reverse() }) },
      'header-malformed',
    ],
    [
      'a kind with capitals',
      { ...last, header: canonical({ ...header, kind: 'Kind' }) },
      'header-malformed',
    ],
    [
      'a negative number',
      { ...last, header: canonical({ ...header, seq: -1 }) },
      'header-malformed',
    ],
    ['lamport 0', { ...last, header: canonical({ ...header, lamport: 0 }) }, 'header-malformed'],
    [
      'lamport beyond exact numbers',
      { ...last, header: canonical({ ...header, lamport: 2 ** 53 }) },
      'header-malformed',
    ],
    ['a body of megabytes', { ...last, body: `"${'a'.repeat(1_048_576)}"` }, 'body-too-large'],
    [
      'a body of many bytes in few letters',
      { ...last, body: `"${'€'.repeat(400_000)}"` },
      'body-too-large',
    ],
    ['a body of 65 levels', { ...last, body: deep }, 'body-malformed'],
    ['a body with a prototype key', { ...last, body: '{"__proto__":1}' }, 'body-malformed'],
    ['a body that is no JSON', { ...last, body: 'text' }, 'body-malformed'],
    ['a short salt', { ...last, salt: 'AAAA' }, 'body-malformed'],
    ['another salt', { ...last, salt: toBase64Url(new Uint8Array(32)) }, 'body-hash-mismatch'],
    ['another body', { ...last, body: '{"text":"I"}' }, 'body-hash-mismatch'],
  ])('%s', (_, candidate, error) => {
    expect(readEntry(candidate)).toEqual({ ok: false, error });
  });

  test('whatever JSON it is', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('header', 'signature', 'salt', 'body'),
        (value, field) => {
          expect(readEntry(value).ok).toBe(false);
          expect(readEntry({ ...last, [field]: JSON.stringify(value) }).ok).toBe(false);
        },
      ),
    );
  });

  test('what we would write ourselves', () => {
    const make = (change: object, body: unknown) => {
      const { v: _v, bodyHash: _hash, ...rest } = header;
      return createEntry(
        { ...rest, ...change },
        body,
        cheapScheme.createSigner(new Uint8Array(32)),
        random,
      );
    };
    expect(make({}, { a: undefined })).toEqual({ ok: false, error: 'not-json' });
    expect(make({}, '\ud800')).toEqual({ ok: false, error: 'lone-surrogate' });
    expect(make({}, 'a'.repeat(1_048_576))).toEqual({ ok: false, error: 'body-too-large' });
    expect(make({ wall: '2026-10-15T10:00' }, {})).toEqual({
      ok: false,
      error: 'header-malformed',
    });
    expect(make({ kind: '' }, {})).toEqual({ ok: false, error: 'header-malformed' });
  });
});

function entriesOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => toBase64Url(new Uint8Array(32).fill(i))).sort();
}
