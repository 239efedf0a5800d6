import { chainStart, checkFrame, storedHeadHash } from './frames.ts';
import type { RowStore, SegmentRow } from './rows.ts';
import type { CommonGroundApi, JournalHead } from '#shared/ipc/contract.ts';
import type { VaultId } from '#shared/lib/identifiers.ts';

/** What was found when the journal and the database were held side by side. Needs no keys. */
export type CopiesFinding =
  | 'alike'
  /** The database lacked frames, or all of them; it has them now. */
  | 'database-completed'
  /** The journal lacked frames, or all of them; it has them back. */
  | 'journal-restored'
  /** They contradict each other: the journal's history holds, the database's was put aside. */
  | 'copies-disagree'
  /** Neither has a history. */
  | 'history-missing'
  /** The journal can't take back what only the database has: nothing may be written now. */
  | 'journal-not-restored';

export interface ComparedCopies {
  readonly finding: CopiesFinding;
  readonly head: JournalHead;
}

const step = 500;
const enough = 4 * 1024 * 1024;

/** Copies the journal's frames from number `from` on, as they are stored. */
const copyFromJournal = async (
  api: CommonGroundApi,
  rows: RowStore,
  vault: VaultId,
  from: number,
  until: number,
): Promise<void> => {
  for (let n = from; n < until;) {
    const frames = await api.journalRead(vault, n);
    if (frames.length === 0) throw new Error('journal-shorter-than-its-head');
    const start = n;
    await rows.appendSegments(
      frames.slice(0, until - start).map((frame, index) => ({ vault, n: start + index, frame })),
    );
    n += frames.length;
  }
};

const takeSome = (segments: readonly SegmentRow[]): readonly SegmentRow[] => {
  let total = 0;
  return segments.filter((segment, index) => {
    total += segment.frame.length;
    return index === 0 || total <= enough;
  });
};

/** Gives the journal back what only the database has; false where it can't be taken. */
const restoreJournal = async (
  api: CommonGroundApi,
  rows: RowStore,
  vault: VaultId,
  from: number,
  until: number,
): Promise<JournalHead | null> => {
  let head: JournalHead | null = null;
  for (let n = from; n < until;) {
    const some = takeSome(await rows.segments(vault, n, step));
    if (some.length === 0) return null;
    const frames = some.map((segment) => segment.frame);
    const outcome = await api.journalRestore(vault, n, frames).catch(() => null);
    if (outcome?.status !== 'written') return null;
    head = outcome.head;
    n += some.length;
  }
  return head;
};

/** Whether the database's frames are all there and chained; a torn copy must not be given back. */
const isChainWhole = async (rows: RowStore, vault: VaultId, until: number): Promise<boolean> => {
  let hash = chainStart(vault);
  for (let n = 0; n < until;) {
    const segments = await rows.segments(vault, n, step);
    if (segments.length === 0) return false;
    for (const segment of segments) {
      const checked = segment.n === n ? checkFrame(segment.frame, hash) : null;
      if (!checked) return false;
      hash = checked.hash;
      n += 1;
    }
  }
  return true;
};

const replaceDatabase = async (
  api: CommonGroundApi,
  rows: RowStore,
  vault: VaultId,
  head: JournalHead,
) => {
  await rows.putAside(vault);
  await copyFromJournal(api, rows, vault, 0, head.frames);
};

/**
 * Holds both copies of a vault's history side by side and completes the one that lacks something.
 * The journal is the commit point: where the two contradict each other, it holds. Looks at the ends only: what is
 * missing or changed in between is found by the check in the background, which reads all of it.
 */
export const compareCopies = async (
  api: CommonGroundApi,
  rows: RowStore,
  vault: VaultId,
): Promise<ComparedCopies> => {
  const head = await api.journalHead(vault);
  const last = await rows.lastSegment(vault);
  const frames = last === null ? 0 : last.n + 1;
  const lastHash = last === null ? '' : storedHeadHash(last.frame);

  if (head.frames === 0 && frames === 0) return { finding: 'history-missing', head };

  if (frames > head.frames) {
    // More than the journal: only good for anything as one whole chain that continues it.
    const [meeting] = head.frames === 0 ? [] : await rows.segments(vault, head.frames - 1, 1);
    const continues = head.frames === 0 || (meeting && storedHeadHash(meeting.frame) === head.hash);
    if (continues && (await isChainWhole(rows, vault, frames))) {
      const restored = await restoreJournal(api, rows, vault, head.frames, frames);
      return restored
        ? { finding: 'journal-restored', head: restored }
        : { finding: 'journal-not-restored', head };
    }
    await replaceDatabase(api, rows, vault, head);
    return { finding: 'copies-disagree', head };
  }

  if (frames === head.frames && lastHash === head.hash) {
    return { finding: 'alike', head };
  }
  if (frames === 0) {
    await copyFromJournal(api, rows, vault, 0, head.frames);
    return { finding: 'database-completed', head };
  }
  const journal = await api.journalRead(vault, frames - 1);
  const first = journal[0];
  if (first !== undefined && storedHeadHash(first) === lastHash) {
    await copyFromJournal(api, rows, vault, frames, head.frames);
    return { finding: 'database-completed', head };
  }
  await replaceDatabase(api, rows, vault, head);
  return { finding: 'copies-disagree', head };
};
