import * as z from 'zod/mini';
import { idField } from '#shared/lib/fields.ts';
import { fileLimits } from '#shared/lib/limits.ts';
import type { CommonGroundApi, InvokeChannel } from './contract.ts';

/**
 * Shapes and limits of what a window may hand to the main process (Electron security checklist
 * item 17: validate the sender, and here also the message). Sizes are in bytes unless named otherwise.
 */
export const ipcLimits = {
  /** One sealed batch; an import of a whole history is one batch. */
  sealedBatch: fileLimits.sealedBatchBytes,
  /** Frames put back in one call. */
  restoreFrames: 20_000,
  restoreTotal: fileLimits.sealedBatchBytes + 16 * 1024 * 1024,
  keyring: fileLimits.keyringBytes,
  /** The largest bucket of a personal vault (16 MiB) and its envelope. */
  slot: 17 * 1024 * 1024,
  savedTextCharacters: 32 * 1024 * 1024,
  addressCharacters: 2048,
  fileNameCharacters: 120,
} as const;

/** `<personId>.drafts` or `<personId>.private`; nothing else ever becomes a file name. */
export const slotSchema = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{21}[AQgw]\.(?:drafts|private)$/));

const bytes = (maximum: number) =>
  z
    .instanceof(Uint8Array)
    .check(z.refine((value) => value.byteLength > 0 && value.byteLength <= maximum));

const frameNumber = z.int().check(z.gte(0));

export const lockReasonSchema = z.enum(['idle', 'suspend', 'screen-lock', 'hide', 'asked']);

const frames = z.array(bytes(ipcLimits.sealedBatch + 64)).check(
  z.maxLength(ipcLimits.restoreFrames),
  z.refine(
    (list) => list.reduce((sum, frame) => sum + frame.byteLength, 0) <= ipcLimits.restoreTotal,
  ),
);

/** A plain name: no folders, no control characters, no leading dot. */
const fileName = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(ipcLimits.fileNameCharacters),
    z.regex(/^[^./\\:*?"<>|\p{Cc}][^/\\:*?"<>|\p{Cc}]*$/u),
  );

/** Arguments of each channel, as a tuple: more or fewer are refused. The compiler holds them to the contract. */
export const argumentSchemas = {
  startFacts: z.tuple([]),
  journalHead: z.tuple([idField]),
  journalAppend: z.tuple([idField, frameNumber, bytes(ipcLimits.sealedBatch)]),
  journalRead: z.tuple([idField, frameNumber]),
  journalRestore: z.tuple([idField, frameNumber, frames]),
  keyringRead: z.tuple([]),
  keyringWrite: z.tuple([bytes(ipcLimits.keyring)]),
  slotRead: z.tuple([slotSchema]),
  slotWrite: z.tuple([slotSchema, bytes(ipcLimits.slot)]),
  lock: z.tuple([lockReasonSchema]),
  holdIdleLock: z.tuple([z.boolean()]),
  saveText: z.tuple([fileName, z.string().check(z.maxLength(ipcLimits.savedTextCharacters))]),
  print: z.tuple([]),
  openOutside: z.tuple([z.string().check(z.maxLength(ipcLimits.addressCharacters))]),
} as const satisfies {
  readonly [C in InvokeChannel]: z.ZodMiniType<Parameters<CommonGroundApi[C]>>;
};
