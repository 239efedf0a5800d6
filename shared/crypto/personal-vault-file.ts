import { bytesToText, concatBytes } from '#shared/lib/bytes.ts';
import type { RandomBytes } from '#shared/lib/identifiers.ts';
import { ok, refused } from '#shared/lib/result.ts';
import type { Result } from '#shared/lib/result.ts';
import { lengthsBytes, readPadding } from './padding.ts';
import type { PersonalPlace } from './personal-vault.ts';
import { packPersonalVault, type FarItems } from './personal-vault-packing.ts';
import { decodeHeader, decodeLine } from './personal-vault-schema.ts';
import type { FarPart, PersonalItem, PersonalVault, ReadLines } from './personal-vault-schema.ts';
import { associatedData } from './sealing.ts';
import { openStream, sealedLength, sealStream } from './stream.ts';

/** Bound to every chunk. The length, so that a file cut down to a smaller bucket doesn't even begin to open. */
const bind = ({ person, slot }: PersonalPlace, bytes: number): Uint8Array =>
  associatedData('personal-vault', { person, slot, bytes, v: 2 });

/** The vault that a near part and the far items make. */
export const withFar = (
  near: PersonalVault,
  far: Readonly<Record<string, PersonalItem>>,
): PersonalVault => ({ ...near, items: { ...far, ...near.items } });

/** Seals what `packPersonalVault` gave. Takes a second for the largest bucket. */
export const sealPacked = (
  key: Uint8Array,
  place: PersonalPlace,
  packed: Uint8Array,
  random: RandomBytes,
): Uint8Array<ArrayBuffer> =>
  sealStream(key, packed, bind(place, sealedLength(packed.length)), random);

/** The whole file: padded to a bucket, then sealed; refused as `packPersonalVault` refuses. */
export const sealPersonalVault = (
  key: Uint8Array,
  place: PersonalPlace,
  vault: PersonalVault,
  random: RandomBytes,
  away?: FarItems,
): Result<Uint8Array<ArrayBuffer>, 'too-large' | 'not-json'> => {
  const packed = packPersonalVault(vault, away);
  return packed.ok ? ok(sealPacked(key, place, packed.value, random)) : packed;
};

export type PersonalVaultRefusal = 'cannot-open' | 'damaged' | 'too-new';

/** What of a file isn't opened yet: its far part, and the zeros behind it. */
export interface RestOfVault {
  /** null where all items are near. */
  readonly far: FarPart | null;
  /** Opens the next 64 KiB: the far items once all is opened, null before. */
  step(
    key: Uint8Array,
  ): Result<Readonly<Record<string, PersonalItem>>, PersonalVaultRefusal> | null;
}

export interface NearVault {
  /** Without the far items, while there is a rest. Of two copies the one with more `changes` is newer. */
  readonly vault: PersonalVault;
  /** null once all is opened. */
  readonly rest: RestOfVault | null;
}

/** Adds each whole line; false where one is none, or the last one isn't ended. */
const decodeLines = (bytes: Uint8Array, into: ReadLines): boolean => {
  const lines = bytesToText(bytes)?.split('\n');
  return lines?.pop() === '' && lines.every((line) => decodeLine(line, into));
};

const newLine = 10;

/**
 * Opens the file's near part. 'cannot-open': another key (S12) or changed bytes; whether the rest was changed
 * is told once it is opened.
 */
export const openNear = (
  key: Uint8Array,
  place: PersonalPlace,
  sealed: Uint8Array,
): Result<NearVault & { readonly rest: RestOfVault }, PersonalVaultRefusal> => {
  const stream = openStream(sealed, bind(place, sealed.length));
  const first = stream.openNext(key);
  if (!first) return refused('cannot-open');
  const ends = readPadding(first, stream.length);
  if (!ends) return refused('damaged');
  const chunks = [first];
  while (stream.opened() < ends.firstEnd) {
    const chunk = stream.openNext(key);
    if (!chunk) return refused('cannot-open');
    chunks.push(chunk);
  }
  const opened = concatBytes(...chunks);
  const headerEnd = opened.indexOf(newLine, lengthsBytes) + 1;
  if (headerEnd === 0 || headerEnd > ends.firstEnd) return refused('damaged');
  const header = decodeHeader(bytesToText(opened.subarray(lengthsBytes, headerEnd)) ?? '');
  if (!header.ok) return header;
  const { changes, far } = header.value;
  const near: ReadLines = { items: {}, bin: {} };
  if (!decodeLines(opened.subarray(headerEnd, ends.firstEnd), near)) return refused('damaged');

  const read: ReadLines = { items: {}, bin: {} };
  /** Opened, and not decoded yet. */
  let left: Uint8Array = opened.subarray(ends.firstEnd, ends.end);
  const isFarItem = ({ id, room }: PersonalItem) =>
    far?.rooms.includes(room) === true && !Object.hasOwn(near.items, id);
  const step: RestOfVault['step'] = (keyOfNow) => {
    const begin = stream.opened();
    if (begin < stream.length) {
      const chunk = stream.openNext(keyOfNow);
      if (!chunk) return refused('cannot-open');
      left = concatBytes(left, chunk.subarray(0, Math.max(0, ends.end - begin)));
    }
    const linesEnd = left.lastIndexOf(newLine) + 1;
    if (!decodeLines(left.subarray(0, linesEnd), read)) return refused('damaged');
    left = left.subarray(linesEnd);
    if (stream.opened() < stream.length) return null;
    const isWhole =
      left.length === 0 &&
      Object.keys(read.bin).length === 0 &&
      Object.values(read.items).every(isFarItem);
    return isWhole ? ok(read.items) : refused('damaged');
  };
  return ok({ vault: { changes, ...near }, rest: { far, step } });
};

/** Opens the whole file at once. */
export const openPersonalVault = (
  key: Uint8Array,
  place: PersonalPlace,
  sealed: Uint8Array,
): Result<PersonalVault, PersonalVaultRefusal> => {
  const near = openNear(key, place, sealed);
  if (!near.ok) return near;
  const { vault, rest } = near.value;
  let far = rest.step(key);
  while (far === null) far = rest.step(key);
  return far.ok ? ok(withFar(vault, far.value)) : far;
};
