/**
 * Limits that a person or a file can meet in more than one room. What belongs to one room stands in
 * its `shared/domain/<room>/kinds.ts`. Lengths of text count UTF-16 code units (what an input's
 * `maxLength` counts), sizes count bytes.
 */
export const textLimits = {
  /** A person's name. */
  name: 60,
  /** A longer text that only its writer sees. */
  text: 20_000,
  /** A passphrase: long enough for any sentence, short enough to hash at once. */
  passphrase: 1_000,
} as const;

export const ledgerLimits = {
  /** Bytes of one entry's signed header. */
  headerBytes: 4_096,
  /** Bytes of one entry's body. */
  bodyBytes: 1_048_576,
  /** Levels of arrays and objects in any JSON that comes from outside. */
  depth: 64,
  /** Heads that one entry may build on, besides its own chain's. */
  after: 16,
  /** Characters of a kind's name. */
  kind: 64,
  /** Entries in one batch (an import is one batch). */
  batchEntries: 200_000,
  /** Largest lamport and sequence number: far beyond use, exact in a double. */
  count: 2 ** 48,
} as const;

export const fileLimits = {
  /** A journal file is closed once it has grown past this. */
  journalFileBytes: 4 * 1_048_576,
  /** One sealed batch. */
  sealedBatchBytes: 256 * 1_048_576,
  keyringBytes: 262_144,
  /** Sizes a personal vault's file may have: from outside, only the step it stands on is seen (S24). */
  personalVaultBuckets: [262_144, 1_048_576, 4_194_304, 16_777_216],
  /** Days a removed private thing can be brought back. */
  binDays: 30,
  people: 4,
} as const;

/** Photos: what a file may be before it is decoded at all, and what is kept of it. */
export const photoLimits = {
  /** Bytes of the file as it was chosen. */
  fileBytes: 60_000_000,
  /** Width times height; decoded, each takes four bytes of memory. */
  filePixels: 64_000_000,
  /** Of one side of the file's picture. */
  fileSide: 16_384,
  /** The longer side of a photo as it is kept, in pixels, and its bytes. */
  side: 2_048,
  bytes: 500_000,
  /** The longer side of the small one that stands on a card. */
  smallSide: 560,
} as const;
