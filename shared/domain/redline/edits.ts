import { shortestEdits, toSharedNumbers } from './shortest-edits.ts';
import { tokenKey, type Token } from './tokens.ts';

/** One token of the old wording, the new one, or (kept) both, by index. */
export type Edit =
  | { readonly change: 'kept'; readonly old: number; readonly new: number }
  | { readonly change: 'removed'; readonly old: number }
  | { readonly change: 'added'; readonly new: number };

/** Edits looked for over the whole wording, then within what lies between equal paragraphs. */
const WHOLE_EDITS = 1_500;
const PART_EDITS = 600;
/** A kept word this short between two rewritten passages belongs to them: "in ~~the~~ a" reads worse. */
const SHORT = 3;

interface Numbered {
  readonly old: Int32Array;
  readonly new: Int32Array;
}

/** Tokens as numbers, equal for equal tokens: comparing them costs nothing. */
const toNumbers = (before: readonly Token[], after: readonly Token[]): Numbered => {
  const [old, added] = toSharedNumbers(before.map(tokenKey), after.map(tokenKey));
  return { old, new: added };
};

interface Range {
  readonly old: readonly [from: number, to: number];
  readonly new: readonly [from: number, to: number];
}

const replaced = ({ old, new: added }: Range): Edit[] => {
  const edits: Edit[] = [];
  for (let at = old[0]; at < old[1]; at += 1) edits.push({ change: 'removed', old: at });
  for (let at = added[0]; at < added[1]; at += 1) edits.push({ change: 'added', new: at });
  return edits;
};

const searched = (numbers: Numbered, range: Range, maxEditLength: number): Edit[] | null => {
  const steps = shortestEdits(
    numbers.old.subarray(...range.old),
    numbers.new.subarray(...range.new),
    maxEditLength,
  );
  if (steps === null) return null;
  let [old] = range.old;
  let [added] = range.new;
  return steps.map((change): Edit => {
    const edit: Edit =
      change === 'added'
        ? { change, new: added }
        : change === 'removed'
          ? { change, old }
          : { change, old, new: added };
    if (change !== 'added') old += 1;
    if (change !== 'removed') added += 1;
    return edit;
  });
};

/** Where each paragraph of a range ends, and what it says as one string. */
const toParagraphs = (numbers: Int32Array, [from, to]: Range['old'], end: number) => {
  const paragraphs: { readonly from: number; readonly to: number; readonly words: string }[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (numbers[at] !== end && at !== to - 1) continue;
    paragraphs.push({ from: start, to: at + 1, words: numbers.slice(start, at + 1).join() });
    start = at + 1;
  }
  return paragraphs;
};

const wordsOf = (paragraphs: readonly { readonly words: string }[]): readonly string[] =>
  paragraphs.map(({ words }) => words);

/** Much was rewritten: equal paragraphs first, words only between them, whole passages where even that is much. */
const byParagraphs = (numbers: Numbered, range: Range, end: number): Edit[] => {
  const old = toParagraphs(numbers.old, range.old, end);
  const added = toParagraphs(numbers.new, range.new, end);
  const steps = shortestEdits(...toSharedNumbers(wordsOf(old), wordsOf(added)), WHOLE_EDITS);
  if (steps === null) return replaced(range);
  const edits: Edit[] = [];
  let [oldAt] = range.old;
  let [newAt] = range.new;
  let oldTo = oldAt;
  let newTo = newAt;
  let oldParagraph = 0;
  let newParagraph = 0;
  const closeGap = () => {
    const gap: Range = { old: [oldAt, oldTo], new: [newAt, newTo] };
    edits.push(...(searched(numbers, gap, PART_EDITS) ?? replaced(gap)));
    oldAt = oldTo;
    newAt = newTo;
  };
  for (const step of steps) {
    const isKept = step === 'kept';
    if (isKept) closeGap();
    if (step !== 'added') oldParagraph += 1;
    if (step !== 'removed') newParagraph += 1;
    oldTo = old[oldParagraph - 1]?.to ?? range.old[0];
    newTo = added[newParagraph - 1]?.to ?? range.new[0];
    if (!isKept) continue;
    for (; oldAt < oldTo; oldAt += 1, newAt += 1) {
      edits.push({ change: 'kept', old: oldAt, new: newAt });
    }
  }
  closeGap();
  return edits;
};

const sharedAtStart = (a: ArrayLike<unknown>, b: ArrayLike<unknown>): number => {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a[same] === b[same]) same += 1;
  return same;
};

const sharedAtEnd = (a: ArrayLike<unknown>, b: ArrayLike<unknown>, most: number): number => {
  let same = 0;
  while (same < most && a[a.length - 1 - same] === b[b.length - 1 - same]) same += 1;
  return same;
};

/**
 * True for a kept stretch that says too little to stand between two changes: spaces and punctuation, or
 * one short word where more than single words changed beside it. Breaks always stand.
 */
const isFiller = (
  kept: readonly Edit[],
  before: readonly Token[],
  isBesideMuch: boolean,
): boolean => {
  const tokens = kept.flatMap((edit) => (edit.change === 'kept' ? (before[edit.old] ?? []) : []));
  if (tokens.some((token) => token.kind === 'break')) return false;
  const words = tokens.filter((token) => token.kind === 'word' && token.isWord);
  const [only] = words;
  if (only === undefined) return true;
  return isBesideMuch && words.length === 1 && only.kind === 'word' && only.text.length <= SHORT;
};

const changedWords = (
  edits: readonly Edit[],
  before: readonly Token[],
  after: readonly Token[],
): number =>
  edits.filter((edit) => {
    const token =
      edit.change === 'removed'
        ? before[edit.old]
        : edit.change === 'added'
          ? after[edit.new]
          : undefined;
    return token?.kind === 'word' && token.isWord;
  }).length;

interface Stretch {
  readonly isKept: boolean;
  readonly edits: Edit[];
}

const toStretches = (edits: readonly Edit[]): Stretch[] => {
  const stretches: Stretch[] = [];
  for (const edit of edits) {
    const isKept = edit.change === 'kept';
    const last = stretches.at(-1);
    if (last?.isKept === isKept) last.edits.push(edit);
    else stretches.push({ isKept, edits: [edit] });
  }
  return stretches;
};

const isBetweenWords = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'break' || !token.isWord);

/**
 * Words put in or taken out can be read as "they and the space after them" or as "the space before and they",
 * a paragraph as "it and its end" or "the end before it and it"; the first of each is what a person means.
 */
const slide = (
  stretches: readonly Stretch[],
  before: readonly Token[],
  after: readonly Token[],
): void => {
  const keyOf = (token: Token | undefined) => token && tokenKey(token);
  for (const [at, { isKept, edits: run }] of stretches.entries()) {
    const following = stretches[at + 1]?.edits;
    const [first] = run;
    const [kept] = following ?? [];
    if (isKept || following === undefined || first === undefined || kept?.change !== 'kept')
      continue;
    if (run.some((edit) => edit.change !== first.change) || first.change === 'kept') continue;
    const token = first.change === 'removed' ? before[first.old] : after[first.new];
    if (!isBetweenWords(token) || keyOf(token) !== keyOf(before[kept.old])) continue;
    const earlier: Edit =
      first.change === 'removed'
        ? { change: 'kept', old: first.old, new: kept.new }
        : { change: 'kept', old: kept.old, new: first.new };
    run.push(
      first.change === 'removed'
        ? { change: 'removed', old: kept.old }
        : { change: 'added', new: kept.new },
    );
    run.shift();
    following.shift();
    stretches[at - 1]?.edits.push(earlier);
    if (at === 0) run.unshift(earlier);
  }
};

/**
 * Removed first, then added, each in one piece: what a reader takes in at a glance. What both begin or end
 * with was not changed.
 */
const sorted = (
  edits: readonly Edit[],
  before: readonly Token[],
  after: readonly Token[],
): readonly Edit[] => {
  const old = edits.flatMap((edit) => (edit.change === 'added' ? [] : edit.old));
  const added = edits.flatMap((edit) => (edit.change === 'removed' ? [] : edit.new));
  const keyOf = (tokens: readonly Token[]) => (at: number) => {
    const token = tokens[at];
    return token === undefined ? '' : tokenKey(token);
  };
  const oldKeys = old.map(keyOf(before));
  const newKeys = added.map(keyOf(after));
  const start = sharedAtStart(oldKeys, newKeys);
  const end = sharedAtEnd(oldKeys, newKeys, Math.min(old.length, added.length) - start);
  const kept = (count: number, oldFrom: number, newFrom: number): readonly Edit[] =>
    old.slice(oldFrom, oldFrom + count).flatMap((at, index): readonly Edit[] => {
      const other = added[newFrom + index];
      return other === undefined ? [] : [{ change: 'kept', old: at, new: other }];
    });
  return [
    ...kept(start, 0, 0),
    ...old.slice(start, old.length - end).map((at): Edit => ({ change: 'removed', old: at })),
    ...added.slice(start, added.length - end).map((at): Edit => ({ change: 'added', new: at })),
    ...kept(end, old.length - end, added.length - end),
  ];
};

const joined = (
  stretches: readonly Stretch[],
  before: readonly Token[],
  after: readonly Token[],
): readonly Edit[] => {
  const result: Edit[] = [];
  let changed: Edit[] = [];
  for (const [at, stretch] of stretches.entries()) {
    const next = stretches[at + 1];
    if (!stretch.isKept) changed.push(...stretch.edits);
    else if (
      changed.length > 0 &&
      next !== undefined &&
      isFiller(
        stretch.edits,
        before,
        changedWords(changed, before, after) > 2 && changedWords(next.edits, before, after) > 2,
      )
    ) {
      changed.push(...stretch.edits);
    } else {
      result.push(...sorted(changed, before, after), ...stretch.edits);
      changed = [];
    }
  }
  return [...result, ...sorted(changed, before, after)];
};

/** Old tokens → new tokens, whole words at a time, as a person would mark the changes. */
export const toEdits = (before: readonly Token[], after: readonly Token[]): readonly Edit[] => {
  const numbers = toNumbers(before, after);
  const start = sharedAtStart(numbers.old, numbers.new);
  const most = Math.min(before.length, after.length) - start;
  const end = sharedAtEnd(numbers.old, numbers.new, most);
  const range: Range = {
    old: [start, before.length - end],
    new: [start, after.length - end],
  };
  const keep = (from: number, to: number, ahead: number): Edit[] =>
    Array.from({ length: to - from }, (_, at) => ({
      change: 'kept',
      old: from + at,
      new: from + at + ahead,
    }));
  const lastBreak = numbers.old.at(-1) ?? -1;
  const edits = [
    ...keep(0, start, 0),
    ...(searched(numbers, range, WHOLE_EDITS) ?? byParagraphs(numbers, range, lastBreak)),
    ...keep(before.length - end, before.length, after.length - before.length),
  ];
  const stretches = toStretches(edits);
  slide(stretches, before, after);
  return joined(stretches, before, after);
};
