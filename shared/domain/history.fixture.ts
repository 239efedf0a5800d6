import { createHash } from 'node:crypto';
import type { FoldEntry, NewEntry } from '#shared/ledger/entry-types.ts';
import { sortInFoldOrder } from '#shared/ledger/fold-order.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import type { CommandContext, CommandResult } from './command.ts';

/** Entries as a verified ledger would hand them to a fold, without keys: for tests of the rooms. */

const toBase64Url = (text: string): string => createHash('sha256').update(text).digest('base64url');

export const idOf = (name: string): string => `${toBase64Url(`id ${name}`).slice(0, 21)}A`;
export const MARA = idOf('Mara');
export const JONAS = idOf('Jonas');

/** A context in which `me` acts on `today`; ids are numbered, so that tests repeat. */
export const contextFor = (
  me: string,
  today: PlainDate,
  mode: CommandContext['mode'] = 'alone',
): CommandContext => {
  let minted = 0;
  return {
    me,
    partner: me === MARA ? JONAS : MARA,
    today,
    mode,
    mintId: () => idOf(`${me} ${today} ${mode} ${(minted += 1)}`),
  };
};

export interface History {
  readonly entries: readonly FoldEntry[];
  /** Appends by an author who has seen everything so far. */
  readonly add: (author: string, wall: PlainDate, entries: readonly NewEntry[]) => History;
  /** The same for a command, which has to be allowed. */
  readonly did: (author: string, wall: PlainDate, result: CommandResult) => History;
  /** Everything of two copies that went on apart from each other. */
  readonly merge: (other: History) => History;
  readonly of: (item: string) => readonly FoldEntry[];
}

/** `place` names the copy: two copies that go on apart must not write the same hashes. */
export const historyOf = (entries: readonly FoldEntry[] = [], place = 'here'): History => {
  const lamport = entries.reduce((most, entry) => Math.max(most, entry.lamport), 0);
  const add: History['add'] = (author, wall, added) =>
    historyOf(
      [
        ...entries,
        ...added.map((entry, index) => ({
          ...entry,
          author,
          wall,
          lamport: lamport + 1 + index,
          hash: toHash(`${place} ${author} ${lamport + 1 + index} ${JSON.stringify(entry)}`),
        })),
      ],
      place,
    );
  return {
    entries: sortInFoldOrder(entries),
    add,
    did: (author, wall, result) => {
      if (!result.ok) throw new Error(`refused: ${result.error.reason}`);
      return add(author, wall, result.value);
    },
    merge: (other) =>
      historyOf(
        [...new Map([...entries, ...other.entries].map((each) => [each.hash, each])).values()],
        place,
      ),
    of: (item) => sortInFoldOrder(entries.filter((entry) => entry.item === item)),
  };
};

/** 43 characters whose last one leaves no stray bits, as 32 bytes of base64url have it. */
const toHash = (text: string): string => toBase64Url(text);

/** The same history on another computer. */
export const copyOf = (history: History, place: string): History =>
  historyOf(history.entries, place);
