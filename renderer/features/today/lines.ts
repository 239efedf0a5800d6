import type { LineDraft } from '#shared/domain/today/commands.ts';
import type { Line } from '#shared/domain/today/fold.ts';
import type { Draft } from '#renderer/storage/use-drafts.ts';
import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';

export const todayRoom = 'today';

/** Beginnings that fit "undecided" as well as "glad": nobody is asked for a feeling they don't have. */
export const promptIds = [
  'today.prompt.noticed',
  'today.prompt.small',
  'today.prompt.undecided',
  'today.prompt.grateful',
  'today.prompt.hard',
  'today.prompt.good',
  'today.prompt.wish',
] as const;

export type PromptId = (typeof promptIds)[number];

/** A beginning for a day and each further wish; the first of all is "Today I noticed…". */
export const choosePrompt = (step: number): PromptId =>
  promptIds[step % promptIds.length] ?? 'today.prompt.noticed';

const newest = (a: Line, b: Line): number => b.lamport - a.lamport || (a.id < b.id ? -1 : 1);

/** What a person offered on a day and didn't take back: the last of it. */
export const offeredLine = (
  lines: readonly Line[],
  author: PersonId,
  day: PlainDate,
): Line | null =>
  lines
    .filter((line) => line.author === author && line.day === day && !line.withdrawn)
    .sort(newest)[0] ?? null;

export type LineOnPage = Draft<LineDraft>;

/** My own private line of a day. */
export const privateLine = (
  drafts: readonly Draft<LineDraft>[],
  day: PlainDate,
): LineOnPage | null =>
  drafts
    .filter((draft) => draft.kind === 'line' && draft.body.day === day && !draft.body.sharedAs)
    .sort((a, b) => b.changed - a.changed)[0] ?? null;
