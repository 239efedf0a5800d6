import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type { EntryHash, ItemId, PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import { emptyBody, readBody } from '../fields.ts';
import { foldLinks, linkKinds } from './links.ts';
import { foldPhotos, noPhotos, photoKinds, type Photos } from './photos.ts';
import { foldPrintable, printableKinds } from './printable.ts';
import { foldVoices, voiceKinds, type Voice } from './voices.ts';
import {
  milestoneCelebrated,
  milestoneMoved,
  milestoneNoticed,
  milestoneProposed,
  milestoneReflection,
  milestoneReplied,
  type CelebrationSize,
  type MilestoneColumn,
} from './kinds.ts';

export interface Noticed {
  readonly person: PersonId;
  readonly words: string;
  readonly on: PlainDate;
}
export interface Celebration {
  readonly person: PersonId;
  readonly size: CelebrationSize;
  readonly on: PlainDate;
}
export interface Reflection {
  readonly person: PersonId;
  readonly whatHelped: string;
  readonly on: PlainDate;
}

export interface Milestone {
  readonly id: ItemId;
  readonly title: string;
  readonly note: string | null;
  readonly proposer: PersonId;
  readonly on: PlainDate;
  /** The other one hopes for it too. */
  readonly joined: boolean;
  readonly column: MilestoneColumn;
  /** The newest words of each, in order of noticing. */
  readonly noticed: readonly Noticed[];
  /** Who has celebrated so far, once a person. */
  readonly celebrations: readonly Celebration[];
  /** When the second of them celebrated; null before. Never taken back, whatever comes (safety of "Celebrated"). */
  readonly celebratedOn: PlainDate | null;
  readonly reflections: readonly Reflection[];
  /** The newest answer of each to what the other noticed. */
  readonly replies: readonly Noticed[];
  readonly withdrawn: boolean;
  /** Who told it in their own words, or has these words ready. */
  readonly voices: readonly Voice[];
  readonly photos: Photos;
  /** Clauses of the agreement that it belongs to. */
  readonly clauses: readonly ItemId[];
  /** Who lets the other print their words and photos of it. */
  readonly printable: readonly PersonId[];
  /** Orders cards within a column: fold key of the entry that brought it there. */
  readonly moved: { readonly lamport: number; readonly hash: EntryHash };
}

/** The newest of each person, in the place of their first. */
const renewed = <T extends { readonly person: PersonId }>(
  list: readonly T[],
  one: T,
): readonly T[] =>
  list.some((each) => each.person === one.person)
    ? list.map((each) => (each.person === one.person ? one : each))
    : [...list, one];

/** Whether somebody else's words are there to be answered. */
export const isNoticedByOther = (
  milestone: Pick<Milestone, 'noticed'>,
  person: PersonId,
): boolean => milestone.noticed.some((each) => each.person !== person);

type Step = (milestone: Milestone, entry: FoldEntry) => Milestone;

const toColumn = (milestone: Milestone, entry: FoldEntry, column: MilestoneColumn): Milestone =>
  milestone.celebratedOn !== null
    ? milestone
    : { ...milestone, column, moved: { lamport: entry.lamport, hash: entry.hash } };

const celebrate: Step = (milestone, entry) => {
  const body = readBody(milestoneCelebrated, entry);
  const isSaid = milestone.celebrations.some((each) => each.person === entry.author);
  if (body === null || isSaid || milestone.withdrawn) {
    return milestone;
  }
  const celebrations = [
    ...milestone.celebrations,
    { person: entry.author, size: body.size, on: entry.wall },
  ];
  const next = { ...milestone, celebrations };
  return celebrations.length < 2
    ? next
    : { ...toColumn(next, entry, 'celebrated'), celebratedOn: entry.wall };
};

const STEPS: Readonly<Record<string, Step>> = {
  'milestone-joined': (milestone, entry) =>
    readBody(emptyBody, entry) === null || entry.author === milestone.proposer
      ? milestone
      : { ...milestone, joined: true },
  'milestone-moved': (milestone, entry) => {
    const body = readBody(milestoneMoved, entry);
    return body === null ? milestone : toColumn(milestone, entry, body.to);
  },
  'milestone-noticed': (milestone, entry) => {
    const body = readBody(milestoneNoticed, entry);
    if (body === null) return milestone;
    const words = { person: entry.author, words: body.words, on: entry.wall };
    const noticed = renewed(milestone.noticed, words);
    const isThere = milestone.column === 'noticed';
    return isThere
      ? { ...milestone, noticed }
      : toColumn({ ...milestone, noticed }, entry, 'noticed');
  },
  'milestone-celebrated': celebrate,
  'milestone-reflection': (milestone, entry) => {
    const body = readBody(milestoneReflection, entry);
    if (body === null) return milestone;
    const reflection = { person: entry.author, whatHelped: body.whatHelped, on: entry.wall };
    return { ...milestone, reflections: renewed(milestone.reflections, reflection) };
  },
  'milestone-replied': (milestone, entry) => {
    const body = readBody(milestoneReplied, entry);
    if (body === null || !isNoticedByOther(milestone, entry.author)) return milestone;
    const words = { person: entry.author, words: body.words, on: entry.wall };
    return { ...milestone, replies: renewed(milestone.replies, words) };
  },
  'milestone-withdrawn': (milestone, entry) =>
    readBody(emptyBody, entry) === null ||
    entry.author !== milestone.proposer ||
    milestone.celebratedOn !== null
      ? milestone
      : { ...milestone, withdrawn: true },
};

const step = (milestone: Milestone, entry: FoldEntry): Milestone => {
  if (Object.hasOwn(STEPS, entry.kind)) return STEPS[entry.kind]?.(milestone, entry) ?? milestone;
  if (voiceKinds.has(entry.kind)) {
    return { ...milestone, voices: foldVoices(milestone.voices, entry) };
  }
  if (photoKinds.has(entry.kind)) {
    return { ...milestone, photos: foldPhotos(milestone.photos, entry) };
  }
  if (printableKinds.has(entry.kind)) {
    return { ...milestone, printable: foldPrintable(milestone.printable, entry) };
  }
  return linkKinds.has(entry.kind)
    ? { ...milestone, clauses: foldLinks(milestone.clauses, entry) }
    : milestone;
};

const begin = (entry: FoldEntry): Milestone | null => {
  const body = entry.kind === 'milestone-proposed' ? readBody(milestoneProposed, entry) : null;
  if (body === null) return null;
  return {
    id: entry.item,
    title: body.title,
    note: body.note ?? null,
    proposer: entry.author,
    on: entry.wall,
    joined: false,
    column: body.column,
    noticed: [],
    celebrations: [],
    celebratedOn: null,
    reflections: [],
    replies: [],
    withdrawn: false,
    voices: [],
    photos: noPhotos,
    clauses: [],
    printable: [],
    moved: { lamport: entry.lamport, hash: entry.hash },
  };
};

/**
 * Entries of one milestone in fold order → the milestone, or null while its first is missing. The last
 * move counts until both have celebrated; from then on nothing moves it.
 */
export const foldMilestone = (entries: readonly FoldEntry[]): Milestone | null => {
  let milestone: Milestone | null = null;
  for (const entry of entries) {
    milestone = milestone === null ? begin(entry) : step(milestone, entry);
  }
  return milestone;
};
