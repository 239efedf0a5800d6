import type { PersonId } from '#shared/lib/identifiers.ts';
import { isOfBoth, type BoardColumn, type Card } from './selectors.ts';

export const WHOSE = ['all', 'ours', 'mine'] as const;
export type Whose = (typeof WHOSE)[number];

/** What of the board is looked at. Kept nowhere: it goes with the view. */
export interface BoardFilter {
  readonly whose: Whose;
  /** `2026`; null for every year. */
  readonly year: string | null;
}

/** The year a shared card counts to: when both celebrated it, before that when it was offered. */
const yearOf = (card: Card): string | null =>
  card.type === 'private' ? null : (card.milestone.celebratedOn ?? card.milestone.on).slice(0, 4);

/** Years that have a shared card, newest first. */
export const yearsOnBoard = (columns: readonly BoardColumn[]): readonly string[] =>
  [...new Set(columns.flatMap(({ cards }) => cards.flatMap((card) => yearOf(card) ?? [])))].sort(
    (a, b) => (a < b ? 1 : -1),
  );

const isOf = (card: Card, whose: Whose, me: PersonId | null): boolean => {
  if (whose === 'all') return true;
  if (card.type === 'private') return whose === 'mine';
  return whose === 'ours' ? isOfBoth(card.milestone) : card.milestone.proposer === me;
};

/** The four columns with the cards that are asked for. A private card has no year yet, so it stays. */
export const filterBoard = (
  columns: readonly BoardColumn[],
  { whose, year }: BoardFilter,
  me: PersonId | null,
): readonly BoardColumn[] =>
  columns.map(({ column, cards }) => ({
    column,
    cards: cards.filter(
      (card) =>
        isOf(card, whose, me) &&
        (year === null || card.type === 'private' || yearOf(card) === year),
    ),
  }));
