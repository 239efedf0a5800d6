import type { LineDraft } from '#shared/domain/today/commands.ts';
import type { Line } from '#shared/domain/today/fold.ts';
import { treeSpan } from '#shared/domain/today/trees/sites.ts';
import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import type { Draft } from '#renderer/storage/use-drafts.ts';

/** One line that can be read again. */
export interface HistoryLine {
  readonly id: string;
  readonly day: PlainDate;
  readonly text: string;
  readonly author: PersonId;
  /** Only its author can see it. */
  readonly isPrivate: boolean;
}

interface Sources {
  readonly offered: readonly Line[];
  readonly drafts: readonly Draft<LineDraft>[];
  readonly me: PersonId | null;
  readonly today: PlainDate;
  /** Today's own line while it is being written: not a line yet. */
  readonly isWriting: boolean;
}

const byDay = (a: HistoryLine, b: HistoryLine): number =>
  a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1;

/**
 * Everything that was written and may be read here, the first day first. What its author took back is
 * gone, and a day without a line leaves nothing (S5, S11).
 */
export const listHistory = ({
  offered,
  drafts,
  me,
  today,
  isWriting,
}: Sources): readonly HistoryLine[] => {
  const span = treeSpan(today);
  const shared = offered
    .filter((line) => !line.withdrawn)
    .map(({ id, day, text, author }) => ({ id, day, text, author, isPrivate: false }));
  const own = drafts
    .filter(({ kind, body }) => kind === 'line' && body.sharedAs === undefined)
    .filter(({ body }) => body.day !== today || !isWriting)
    .map(({ id, body: { day, text } }) => ({
      id,
      day,
      text,
      author: me ?? '',
      isPrivate: true,
    }));
  return [...shared, ...(me === null ? [] : own)]
    .filter(({ day }) => day >= span.first && day <= span.last)
    .sort(byDay);
};

/** The days a person wrote on: what their tree grows from. */
export const daysOf = (lines: readonly HistoryLine[], person: PersonId): readonly PlainDate[] =>
  lines.filter(({ author }) => author === person).map(({ day }) => day);
