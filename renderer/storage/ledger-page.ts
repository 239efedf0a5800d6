import * as z from 'zod/mini';
import type { PageSealer } from './page-rows.ts';
import type { PagesHead, PageRow, RowStore } from './rows.ts';
import { fromBase64Url } from '#shared/lib/bytes.ts';
import { toHeadHash } from '#shared/formats/journal-frame.ts';
import type { LedgerState } from '#shared/ledger/ledger-state.ts';
import type { VaultId } from '#shared/lib/identifiers.ts';

/** Where the vault stands: what the next act builds on. */
export interface Position {
  readonly frames: number;
  readonly hash: Uint8Array;
  readonly state: LedgerState;
  /** How many rows the pages have, this one included: fewer found is damage. */
  readonly rows: number;
}

const name = 'ledger';

const pageSchema = z.strictObject({
  frames: z.int(),
  rows: z.int(),
  state: z.looseObject({ v: z.literal(1), vault: z.string(), entries: z.int() }),
});

export const headHashOf = ({ frames, hash }: Position): string => toHeadHash(frames, hash);

export const writeLedgerPage = (
  sealer: PageSealer,
  { frames, rows, state }: Position,
): PageRow => ({
  key: sealer.keyOf(name),
  sealed: sealer.seal(name, { frames, rows, state }),
});

export const toPagesHead = (position: Position, format: string): PagesHead => ({
  vault: position.state.vault,
  frames: position.frames,
  hash: headHashOf(position),
  format,
});

/** The position the pages stand for, or null where they are not of this journal's head, or not all there. */
export const readLedgerPage = async (
  sealer: PageSealer,
  rows: RowStore,
  expected: { readonly vault: VaultId; readonly frames: number; readonly hash: string },
  format: string,
): Promise<Position | null> => {
  const head = await rows.pagesHead();
  const isCurrent =
    head?.vault === expected.vault &&
    head.frames === expected.frames &&
    head.hash === expected.hash &&
    head.format === format;
  const hash = fromBase64Url(expected.hash);
  if (!isCurrent || !hash || expected.frames === 0) return null;
  const [sealed] = await rows.pages([sealer.keyOf(name)]);
  const page = z.safeParse(pageSchema, sealed && sealer.open(name, sealed));
  if (!page.success || page.data.frames !== expected.frames) return null;
  if ((await rows.countPages()) !== page.data.rows) return null;
  // Sealed by this vault's key and bound to its name: its inside is what was written here.
  const state = page.data.state as unknown as LedgerState;
  return { frames: page.data.frames, hash, state, rows: page.data.rows };
};
