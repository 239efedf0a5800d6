import * as fc from 'fast-check';
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { frameHeaderBytes } from '#shared/formats/journal-frame.ts';
import { realFileSystem, type FileSystem } from '../durable-file.ts';
import { createFailingFileSystem } from '../failing-file-system.fixture.ts';
import { makeTemporaryFolder } from '../temporary-folder.fixture.ts';
import { createVaultJournal, type VaultJournal } from './vault-journal.ts';

const vault = `${'V'.repeat(21)}A`;
const mebibyte = 1024 * 1024;

function open(folder: string, fs: FileSystem = realFileSystem, id = vault): VaultJournal {
  const journal = createVaultJournal(fs, join(folder, id), id);
  onTestFinished(() => journal.close());
  return journal;
}

async function readAll(journal: VaultJournal): Promise<readonly Uint8Array[]> {
  const frames: Uint8Array[] = [];
  const { frames: count } = await journal.head();
  while (frames.length < count) frames.push(...(await journal.read(frames.length)));
  return frames;
}

const bytesOf = (value: number, length = 100) => new Uint8Array(length).fill(value);

async function fill(journal: VaultJournal, count: number, length = 100): Promise<void> {
  const { frames } = await journal.head();
  for (let number = frames; number < frames + count; number += 1) {
    const outcome = await journal.append(number, bytesOf(number % 256, length));
    expect(outcome.status).toBe('written');
  }
}

const sealedOf = (frames: readonly Uint8Array[]) => frames.map((frame) => frame[frameHeaderBytes]);

const fileOf = (folder: string, number = 0) =>
  join(folder, vault, `${String(number).padStart(6, '0')}.cgj`);

describe('a vault journal', () => {
  test('is empty before the first append, and makes no folder for asking', async () => {
    const folder = makeTemporaryFolder();
    expect(await open(folder).head()).toEqual({ vault, frames: 0, hash: '' });
    expect(await open(folder).read(0)).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('gives back every frame and the same head after opening again', async () => {
    const folder = makeTemporaryFolder();
    const first = open(folder);
    await fill(first, 5);
    const again = open(folder);
    expect(await again.head()).toEqual(await first.head());
    expect(sealedOf(await again.read(0))).toEqual([0, 1, 2, 3, 4]);
    expect(sealedOf(await again.read(3))).toEqual([3, 4]);
    expect(await again.read(5)).toEqual([]);
  });

  test('refuses an append that is out of step, and says where it stands', async () => {
    const folder = makeTemporaryFolder();
    const journal = open(folder);
    await fill(journal, 2);
    const outcome = await journal.append(1, bytesOf(9));
    expect(outcome).toEqual({ status: 'out-of-step', head: await journal.head() });
    expect((await journal.head()).frames).toBe(2);
  });

  test('serialises appends: of two at once for one place, one is out of step', async () => {
    const folder = makeTemporaryFolder();
    const journal = open(folder);
    const outcomes = await Promise.all([
      journal.append(0, bytesOf(1)),
      journal.append(0, bytesOf(2)),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['written', 'out-of-step']);
    expect(sealedOf(await open(folder).read(0))).toEqual([1]);
  });

  test('closes a file once it is full; reads and chains across files', async () => {
    const folder = makeTemporaryFolder();
    const journal = open(folder);
    await fill(journal, 6, 2 * mebibyte);
    expect(readdirSync(join(folder, vault))).toEqual(['000000.cgj', '000001.cgj', '000002.cgj']);
    const again = open(folder);
    expect(await again.head()).toEqual(await journal.head());
    const read: number[] = [];
    for (let from = 0; from < 6;) {
      const frames = await again.read(from);
      expect(frames.reduce((sum, frame) => sum + frame.byteLength, 0)).toBeLessThan(4.1 * mebibyte);
      read.push(...sealedOf(frames).map(Number));
      from += frames.length;
    }
    expect(read).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('a frame larger than a file is kept and read whole', async () => {
    const folder = makeTemporaryFolder();
    await fill(open(folder), 1, 9 * mebibyte);
    const [frame] = await open(folder).read(0);
    expect(frame?.byteLength).toBe(9 * mebibyte + frameHeaderBytes);
  });
});

describe('after damage', () => {
  test('a torn tail is cut off at any byte, and the next append follows the last good frame', async () => {
    const folder = makeTemporaryFolder();
    const journal = open(folder);
    await fill(journal, 3);
    await journal.close();
    const whole = readFileSync(fileOf(folder));
    const frameLength = 100 + frameHeaderBytes;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        writeFileSync(fileOf(folder), whole.subarray(0, length));
        const again = open(folder);
        const good = Math.floor(length / frameLength);
        expect((await again.head()).frames).toBe(good);
        expect(statSync(fileOf(folder)).size).toBe(good * frameLength);
        expect((await again.append(good, bytesOf(7))).status).toBe('written');
        await again.close();
        expect(sealedOf(await open(folder).read(good))).toEqual([7]);
      }),
      { numRuns: 60 },
    );
    expect(readdirSync(join(folder, vault))).toEqual(['000000.cgj']);
  });

  test('a bad hash in the middle ends the chain there; what lay beyond is set aside, not destroyed', async () => {
    const folder = makeTemporaryFolder();
    const journal = open(folder);
    await fill(journal, 6, 2 * mebibyte);
    await journal.close();
    const bytes = readFileSync(fileOf(folder, 1));
    bytes.writeUInt8(bytes.readUInt8(frameHeaderBytes + 5) ^ 1, frameHeaderBytes + 5);
    writeFileSync(fileOf(folder, 1), bytes);
    expect((await open(folder).head()).frames).toBe(2);
    const names = readdirSync(join(folder, vault), { recursive: true }).map(String).sort();
    expect(names.filter((name) => /^\d/.test(name))).toEqual(['000000.cgj', '000001.cgj']);
    expect(statSync(fileOf(folder, 1)).size).toBe(0);
    const aside = names.filter((name) => name.startsWith('set-aside-') && name.includes('.cgj'));
    expect(aside.map((name) => name.split(/[\\/]/)[1])).toEqual(['000001.cgj-tail', '000002.cgj']);
  });

  test('a missing file ends the chain before it', async () => {
    const folder = makeTemporaryFolder();
    const journal = open(folder);
    await fill(journal, 6, 2 * mebibyte);
    await journal.close();
    rmSync(fileOf(folder, 1));
    expect((await open(folder).head()).frames).toBe(2);
  });

  test('one flipped bit anywhere is noticed, and the frames before it are kept', async () => {
    const folder = makeTemporaryFolder();
    const journal = open(folder);
    await fill(journal, 4);
    await journal.close();
    const whole = readFileSync(fileOf(folder));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length * 8 - 1 }), async (bit) => {
        const bytes = Buffer.from(whole);
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        writeFileSync(fileOf(folder), bytes);
        const good = Math.floor((bit >> 3) / (100 + frameHeaderBytes));
        expect((await open(folder).head()).frames).toBe(good);
      }),
      { numRuns: 100 },
    );
  });

  test('frames from another vault are not taken for this one', async () => {
    const folder = makeTemporaryFolder();
    const journal = open(folder);
    await fill(journal, 2);
    const frames = await journal.read(0);
    const elsewhere = open(folder, realFileSystem, `${'W'.repeat(21)}A`);
    expect((await elsewhere.restore(0, frames)).status).toBe('out-of-step');
  });
});

describe('restoring', () => {
  test('frames that continue the chain come back byte for byte', async () => {
    const folder = makeTemporaryFolder();
    const journal = open(folder);
    await fill(journal, 5);
    const [head, frames] = [await journal.head(), await journal.read(0)];
    await journal.close();
    const whole = readFileSync(fileOf(folder));
    truncateSync(fileOf(folder), 2 * (100 + frameHeaderBytes));
    const again = open(folder);
    expect(await again.restore(2, frames.slice(2))).toEqual({ status: 'written', head });
    expect(readFileSync(fileOf(folder))).toEqual(whole);
  });

  test('frames that are changed, reordered or for another place are refused, and none is written', async () => {
    const folder = makeTemporaryFolder();
    const journal = open(folder);
    await fill(journal, 4);
    const frames = await journal.read(0);
    await journal.close();
    truncateSync(fileOf(folder), 2 * (100 + frameHeaderBytes));
    const again = open(folder);
    const changed = frames.map((frame) => frame.slice());
    (changed[3] ?? bytesOf(0))[50] = 255;
    for (const [from, offered] of [
      [1, frames.slice(1)],
      [2, frames.slice(2).toReversed()],
      [2, changed.slice(2)],
      [2, [Buffer.concat(frames.slice(2))]],
      [2, [bytesOf(0, 10)]],
    ] as const) {
      const outcome = await again.restore(from, offered);
      expect(outcome.status).toBe('out-of-step');
    }
    expect((await open(folder).head()).frames).toBe(2);
  });
});

describe('when the disk refuses', () => {
  test('a full disk leaves no part of the frame; the next append succeeds', async () => {
    const folder = makeTemporaryFolder();
    const fs = createFailingFileSystem();
    const journal = open(folder, fs);
    await fill(journal, 2);
    const size = statSync(fileOf(folder)).size;
    fs.fail('write', 'ENOSPC', { room: 40 });
    expect(await journal.append(2, bytesOf(2))).toEqual({ status: 'failed', reason: 'disk-full' });
    expect(statSync(fileOf(folder)).size).toBe(size);
    await fill(journal, 2);
    expect(sealedOf(await open(folder).read(0))).toEqual([0, 1, 2, 3]);
  });

  test('a failing fdatasync is no commit: the frame is gone', async () => {
    const folder = makeTemporaryFolder();
    const fs = createFailingFileSystem();
    const journal = open(folder, fs);
    await fill(journal, 1);
    fs.fail('datasync', 'EIO');
    expect(await journal.append(1, bytesOf(1))).toEqual({ status: 'failed', reason: 'unknown' });
    expect((await open(folder).head()).frames).toBe(1);
    await fill(journal, 1);
    expect((await open(folder).head()).frames).toBe(2);
  });

  test('where even cutting back fails, the tail is repaired before the next append', async () => {
    const folder = makeTemporaryFolder();
    const fs = createFailingFileSystem();
    const journal = open(folder, fs);
    await fill(journal, 2);
    fs.fail('write', 'ENOSPC', { room: 40 });
    fs.fail('truncate', 'EIO', { times: 2 });
    expect((await journal.append(2, bytesOf(2))).status).toBe('failed');
    expect(await journal.append(2, bytesOf(2))).toMatchObject({ status: 'written' });
    expect(sealedOf(await open(folder).read(0))).toEqual([0, 1, 2]);
  });

  test('a restore over several files that fails half-way leaves nothing of it', async () => {
    const folder = makeTemporaryFolder();
    const source = open(folder);
    await fill(source, 6, 2 * mebibyte);
    const frames = await readAll(source);
    const target = makeTemporaryFolder();
    const fs = createFailingFileSystem();
    let opened = 0;
    const counted: FileSystem = {
      ...fs,
      open: async (...args) => {
        if (String(args[0]).endsWith('.cgj')) opened += 1;
        if (opened === 2) fs.fail('datasync', 'ENOSPC');
        return fs.open(...args);
      },
    };
    const journal = open(target, counted);
    expect((await journal.restore(0, frames)).status).toBe('failed');
    expect((await journal.head()).frames).toBe(0);
    expect(readdirSync(join(target, vault)).filter((name) => name.endsWith('.cgj'))).toEqual([]);
  });

  test('a folder that cannot be written fails with its reason', async () => {
    const folder = makeTemporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const journal = open(join(folder, 'file'));
    expect((await journal.append(0, bytesOf(0))).status).toBe('failed');
  });
});
