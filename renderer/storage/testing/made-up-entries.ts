import type { FoldEntry } from '#shared/ledger/entry-types.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** An id of the right shape for a number, spread as random ones are. */
export const idOf = (n: number): string => {
  let seed = (n + 1) * 2_654_435_761;
  let id = '';
  for (let at = 0; at < 21; at += 1) {
    seed = (Math.imul(seed ^ (seed >>> 15), 2_246_822_507) + at) >>> 0;
    id += alphabet.charAt(seed % 64);
  }
  return `${id}A`;
};

/** A card's entry: made, or moved to other months. Every lamport is its own. */
export const cardEntry = (
  lamport: number,
  item: string,
  kind: 'card-made' | 'card-moved' | 'card-unknown',
  months: readonly string[],
  text = 'words',
): FoldEntry => ({
  hash: `${idOf(lamport)}${idOf(lamport + 1_000_000)}`.slice(0, 43),
  kind,
  item,
  author: idOf(7),
  lamport,
  wall: '2026-11-22',
  body: { text, months },
});
