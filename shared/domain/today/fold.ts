import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type { ItemId, PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import { emptyBody, readBody } from '../fields.ts';
import { lineOffered } from './kinds.ts';

/** One line of reaffirmation that its author offered. */
export interface Line {
  readonly id: ItemId;
  readonly author: PersonId;
  readonly text: string;
  readonly day: PlainDate;
  readonly lamport: number;
  readonly withdrawn: boolean;
}

const isTakenBack = (line: Line, entry: FoldEntry): boolean =>
  entry.kind === 'line-withdrawn' &&
  entry.author === line.author &&
  readBody(emptyBody, entry) !== null;

const begin = (entry: FoldEntry): Line | null => {
  const body = entry.kind === 'line-offered' ? readBody(lineOffered, entry) : null;
  if (body === null) return null;
  const { item: id, author, wall: day, lamport } = entry;
  return { id, author, text: body.text, day, lamport, withdrawn: false };
};

const withdrawn = (line: Line): Line => ({ ...line, withdrawn: true });

/** Entries of one line in fold order → the line; only its author takes it back. */
export const foldLine = (entries: readonly FoldEntry[]): Line | null => {
  let line: Line | null = null;
  for (const entry of entries) {
    if (line === null) line = begin(entry);
    else if (isTakenBack(line, entry)) line = withdrawn(line);
  }
  return line;
};
