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

/** Entries of one line in fold order → the line; only its author takes it back. */
export const foldLine = (entries: readonly FoldEntry[]): Line | null => {
  let line: Line | null = null;
  for (const entry of entries) {
    if (line === null) {
      if (entry.kind !== 'line-offered') continue;
      const body = readBody(lineOffered, entry);
      if (body === null) continue;
      const { item: id, author, wall: day, lamport } = entry;
      line = { id, author, text: body.text, day, lamport, withdrawn: false };
    } else if (isTakenBack(line, entry)) line = { ...line, withdrawn: true };
  }
  return line;
};
