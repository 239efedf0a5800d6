import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concatBytes } from '#shared/lib/bytes.ts';
import { isJournalFileFull, journalFileName, parseJournalFileName } from './journal-files.ts';
import {
  encodeFrame,
  frameHeaderBytes,
  genesisHash,
  scanFrames,
  toHeadHash,
} from './journal-frame.ts';

const genesis = genesisHash('AAAAAAAAAAAAAAAAAAAAAA');

const write = (batches: readonly Uint8Array[]) => {
  let previous: Uint8Array = genesis;
  const frames = batches.map((sealed) => {
    const frame = encodeFrame(previous, sealed);
    previous = frame.hash;
    return frame.bytes;
  });
  return { bytes: concatBytes(...frames), frames, hash: previous };
};

const batches = fc.array(fc.uint8Array({ minLength: 1, maxLength: 60 }), {
  minLength: 1,
  maxLength: 6,
});

test('what was written is read again, frame by frame', () => {
  fc.assert(
    fc.property(batches, (sealed) => {
      const { bytes, frames, hash } = write(sealed);
      const scan = scanFrames(bytes, genesis);
      expect(scan.damage).toBeNull();
      expect(scan.goodBytes).toBe(bytes.length);
      expect(scan.hash).toEqual(hash);
      expect(scan.frames.map((frame) => [...frame.sealed])).toEqual(sealed.map((s) => [...s]));
      expect(scan.frames.map((frame) => [...frame.bytes])).toEqual(frames.map((f) => [...f]));
    }),
  );
});

test('cut anywhere, all whole frames before the cut are good, and the cut is found', () => {
  fc.assert(
    fc.property(batches, (sealed) => {
      const { bytes, frames } = write(sealed);
      for (let end = 0; end <= bytes.length; end += 1) {
        const scan = scanFrames(bytes.subarray(0, end), genesis);
        let whole = 0;
        let at = 0;
        while (whole < frames.length && at + frames[whole]!.length <= end)
          at += frames[whole++]!.length;
        expect(scan.frames).toHaveLength(whole);
        expect(scan.goodBytes).toBe(at);
        expect(scan.damage).toBe(at === end ? null : 'cut-short');
      }
    }),
    { numRuns: 20 },
  );
});

test('any changed byte stops the scan at the frame it is in', () => {
  const { bytes, frames } = write([
    new Uint8Array(9).fill(1),
    new Uint8Array(9).fill(2),
    new Uint8Array(9).fill(3),
  ]);
  const frameLength = frames[0]!.length;
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Uint8Array.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 4;
    const scan = scanFrames(changed, genesis);
    expect(scan.frames).toHaveLength(Math.floor(at / frameLength));
    expect(scan.damage).not.toBeNull();
  }
});

describe('a frame', () => {
  const one = encodeFrame(genesis, new Uint8Array([1]));
  const two = encodeFrame(one.hash, new Uint8Array([2]));

  test('of another vault, out of order or left out is not good', () => {
    expect(scanFrames(one.bytes, genesisHash('BBBBBBBBBBBBBBBBBBBBBA')).damage).toBe('bad-hash');
    expect(scanFrames(concatBytes(two.bytes, one.bytes), genesis).damage).toBe('bad-hash');
    expect(scanFrames(concatBytes(one.bytes, one.bytes), genesis).frames).toHaveLength(1);
    expect(scanFrames(two.bytes, one.hash).frames).toHaveLength(1);
  });

  test('with no or an absurd length is refused before anything is read', () => {
    const empty = new Uint8Array(frameHeaderBytes);
    expect(scanFrames(empty, genesis).damage).toBe('bad-length');
    expect(scanFrames(new Uint8Array(100).fill(255), genesis).damage).toBe('bad-length');
  });
});

test('heads are told as the window’s contract has them', () => {
  expect(toHeadHash(0, genesis)).toBe('');
  expect(toHeadHash(1, genesis)).toMatch(/^[A-Za-z0-9_-]{43}$/);
});

test('files are named by number, and other names are none of ours', () => {
  expect(journalFileName(0)).toBe('000000.cgj');
  expect(parseJournalFileName('000042.cgj')).toBe(42);
  for (const name of ['42.cgj', '000042.cgj.tmp', '../000042.cgj', '']) {
    expect(parseJournalFileName(name)).toBeNull();
  }
  expect(isJournalFileFull(4 * 1_048_576)).toBe(true);
  expect(isJournalFileFull(4 * 1_048_576 - 1)).toBe(false);
});
