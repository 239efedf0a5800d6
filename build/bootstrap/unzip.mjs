import { constants, createWriteStream, mkdirSync } from 'node:fs';
import { open, chmod, symlink } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

/**
 * Unpacks a zip archive, leaving out entries. Own code, because the runtime archive holds 25,000
 * files of which 70 are wanted, and because `unzip` is not on every machine. Reads what the
 * archive in question uses (stored and deflated entries, no ZIP64, no encryption) and refuses the rest.
 * Layout: APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16.
 *
 * @param {string} archive
 * @param {string} target folder that exists
 * @param {(name: string) => string | undefined} place path below `target`, or undefined to leave out
 * @returns {Promise<number>} how many files were written
 */
export async function unzip(archive, target, place) {
  const file = await open(archive, constants.O_RDONLY);
  try {
    let written = 0;
    for (const entry of await readDirectory(file)) {
      const relative = entry.name.endsWith('/') ? undefined : place(entry.name);
      if (relative === undefined) continue;
      const path = join(target, normalize(relative));
      if (!path.startsWith(target + sep)) throw new Error(`unsafe path in archive: ${entry.name}`);
      mkdirSync(dirname(path), { recursive: true });
      await writeEntry(archive, file, entry, path);
      written += 1;
    }
    return written;
  } finally {
    await file.close();
  }
}

/** @param {import('node:fs/promises').FileHandle} file */
async function readDirectory(file) {
  const { size } = await file.stat();
  const tail = await readAt(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('not a zip archive');
  const directory = await readAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries = [];
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === 0x02014b50;) {
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * @param {string} archive
 * @param {import('node:fs/promises').FileHandle} file
 * @param {Awaited<ReturnType<typeof readDirectory>>[number]} entry
 * @param {string} path
 */
async function writeEntry(archive, file, entry, path) {
  const header = await readAt(file, entry.offset, 30);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (entry.method !== 0 && entry.method !== 8)
    throw new Error(`unknown packing in ${archive}: ${entry.name}`);
  const packed = Readable.from(chunksOf(file, start, entry.packedSize));
  const steps = entry.method === 8 ? [packed, createInflateRaw()] : [packed];
  if ((entry.mode & 0o170000) === 0o120000) {
    await symlink((await readAt(file, start, entry.packedSize)).toString('utf8'), path);
    return;
  }
  await pipeline([...steps, createWriteStream(path)]);
  if (entry.mode) await chmod(path, entry.mode & 0o777);
}

/**
 * @param {import('node:fs/promises').FileHandle} file
 * @param {number} start
 * @param {number} length
 */
async function* chunksOf(file, start, length) {
  for (let done = 0; done < length; done += 1 << 20) {
    yield await readAt(file, start + done, Math.min(1 << 20, length - done));
  }
}

/**
 * @param {import('node:fs/promises').FileHandle} file
 * @param {number} position
 * @param {number} length
 */
async function readAt(file, position, length) {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead !== length) throw new Error('zip archive ends too early');
  return buffer;
}
