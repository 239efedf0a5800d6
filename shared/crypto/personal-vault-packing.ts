import { textToBytes } from '#shared/lib/bytes.ts';
import { canonical, toCanonical, type CanonicalRefusal } from '#shared/lib/canonical.ts';
import { ok, refused } from '#shared/lib/result.ts';
import type { Result } from '#shared/lib/result.ts';
import { takeSteps, type Steps } from '#shared/lib/steps.ts';
import { emptyBucket, lengthsBytes } from './padding.ts';
import type {
  NearDays,
  PersonalItem,
  PersonalVault,
  RemovedItem,
} from './personal-vault-schema.ts';

/** What lies at the end of the file, which is opened last. */
export interface FarItems {
  /** No screen about these days alone shows any of them. */
  readonly near: NearDays;
  readonly has: (item: PersonalItem) => boolean;
}

/** What is kept is never changed, only replaced: of thousands of bodies the text of one is new. */
const bodyTexts = new WeakMap<object, string>();

/** A body's RFC 8785 text; whether it can be kept at all is asked in the same way. */
export const textOfBody = (body: unknown): Result<string, CanonicalRefusal> => {
  if (typeof body !== 'object' || body === null) return toCanonical(body);
  const known = bodyTexts.get(body);
  if (known !== undefined) return ok(known);
  const text = toCanonical(body);
  if (text.ok) bodyTexts.set(body, text.value);
  return text;
};

const textOfItem = ({ id, room, kind, body, changed }: PersonalItem) => {
  const text = textOfBody(body);
  const [own, of, what] = [id, room, kind].map((each) => JSON.stringify(each));
  return text.ok
    ? ok(`{"body":${text.value},"changed":${changed},"id":${own},"kind":${what},"room":${of}}`)
    : text;
};

const textOfRemoved = ({ item, removedOn }: RemovedItem) => {
  const text = textOfItem(item);
  return text.ok ? ok(`{"item":${text.value},"removedOn":"${removedOn}"}`) : text;
};

/** Items that are told apart at once. */
const itemsAtOnce = 1_000;

/** Signs of text that are made into bytes at once: a few milliseconds. */
const portion = 65_536;

type Parts = readonly Uint8Array[];

/** A line each, as RFC 8785 has it, in UTF-8; a portion a step. */
function* toLines<T>(
  values: readonly T[],
  textOf: (value: T) => Result<string, CanonicalRefusal>,
): Steps<Result<Parts, CanonicalRefusal>> {
  const parts: Uint8Array[] = [];
  let lines = '';
  for (const value of values) {
    const text = textOf(value);
    if (!text.ok) return text;
    lines += `${text.value}\n`;
    if (lines.length < portion) continue;
    parts.push(textToBytes(lines));
    lines = '';
    yield;
  }
  return ok([...parts, textToBytes(lines)]);
}

const lengthOf = (parts: Parts): number => parts.reduce((sum, { length }) => sum + length, 0);

/** The near part and the far part, padded; a portion a step. */
function* pad(near: Parts, far: Parts): Steps<Result<Uint8Array<ArrayBuffer>, 'too-large'>> {
  const bucket = emptyBucket(lengthOf(near), lengthOf(far));
  if (!bucket.ok) return bucket;
  let at = lengthsBytes;
  for (const part of [...near, ...far]) {
    bucket.value.set(part, at);
    at += part.length;
    yield;
  }
  return bucket;
}

export type Packed = Result<Uint8Array<ArrayBuffer>, 'too-large' | 'not-json'>;

/** As `packPersonalVault`, in steps: decades of somebody's plans take a while. */
export function* packInSteps(
  { bin, changes, items }: PersonalVault,
  away?: FarItems,
): Steps<Packed> {
  const near: PersonalItem[] = [];
  const far: PersonalItem[] = [];
  const inOrder = Object.values(items).sort((a, b) => a.changed - b.changed);
  for (const [index, item] of inOrder.entries()) {
    if (index % itemsAtOnce === 0) yield;
    (away?.has(item) === true ? far : near).push(item);
  }
  const nearLines = yield* toLines(near, textOfItem);
  const removed = Object.values(bin).sort((a, b) => a.item.changed - b.item.changed);
  const removedLines = yield* toLines(removed, textOfRemoved);
  const farLines = yield* toLines(far, textOfItem);
  if (!nearLines.ok || !removedLines.ok || !farLines.ok) return refused('not-json');
  const rooms = [...new Set(far.map(({ room }) => room))].sort();
  const part = away && far.length > 0 ? { near: away.near, rooms } : null;
  const header = textToBytes(`${canonical({ v: 2, changes, far: part })}\n`);
  return yield* pad([header, ...nearLines.value, ...removedLines.value], farLines.value);
}

/**
 * What is sealed of a vault: the near part of its text and the far part, in UTF-8, padded to a bucket: JSON Lines,
 * the header first, items in the order of their changes. Refused where the file would pass 16 MiB ('too-large') or
 * a body can't be kept as JSON ('not-json').
 */
export const packPersonalVault = (vault: PersonalVault, away?: FarItems): Packed =>
  takeSteps(packInSteps(vault, away));
