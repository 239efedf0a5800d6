import type { Projection } from '#shared/domain/projection.ts';
import type { FoldEntry, NewEntry } from '#shared/ledger/entry-types.ts';

/** A small room for tests of storage: a card that lies on the months it names. */
export interface Card {
  readonly id: string;
  readonly text: string;
  readonly months: readonly string[];
  readonly edits: number;
}

interface CardBody {
  readonly text: string;
  readonly months: readonly string[];
}

const bodyOf = (entry: FoldEntry | undefined): CardBody | null =>
  (entry?.body as CardBody | null | undefined) ?? null;

export const cardRoom: Projection<Card> = {
  room: 'cards',
  kinds: ['card-made', 'card-moved'],
  fold: (entries) => {
    const made = entries.find((entry) => entry.kind === 'card-made');
    const last = bodyOf(entries.at(-1));
    if (!made || !last) return null;
    return { id: made.item, text: last.text, months: last.months, edits: entries.length - 1 };
  },
  pages: (card) => card.months.map((month) => `cards/${month}`),
};

export const makeCard = (item: string, text: string, ...months: string[]): NewEntry => ({
  kind: 'card-made',
  item,
  body: { text, months },
});

export const moveCard = (item: string, text: string, ...months: string[]): NewEntry => ({
  kind: 'card-moved',
  item,
  body: { text, months },
});
