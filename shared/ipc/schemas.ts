import * as z from 'zod/mini';
import { idField } from '#shared/lib/fields.ts';
import { languages } from '#shared/lib/languages.ts';
import { fileLimits } from '#shared/lib/limits.ts';
import {
  idleMinuteChoices,
  paperGoals,
  type CommonGroundApi,
  type InvokeChannel,
} from './contract.ts';

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
  /** Reminders that wait at once. */
  reminders: 64,
} as const;

/** `<personId>.drafts` or `<personId>.private`; with `photo.<id>` all that ever becomes a file name. */
export const slotSchema = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{21}[AQgw]\.(?:drafts|private)$/));

/** A photo's sealed file. */
export const photoSlotSchema = z.string().check(z.regex(/^photo\.[A-Za-z0-9_-]{21}[AQgw]$/));

const anySlot = z.union([slotSchema, photoSlotSchema]);

const bytes = (maximum: number) =>
  z
    .instanceof(Uint8Array)
    .check(z.refine((value) => value.byteLength > 0 && value.byteLength <= maximum));

const slotPart = z.strictObject({
  at: z.int().check(z.gte(0), z.lt(ipcLimits.slot)),
  total: z.int().check(z.gte(1), z.lte(ipcLimits.slot)),
});

const frameNumber = z.int().check(z.gte(0));

export const lockReasonSchema = z.enum(['idle', 'suspend', 'screen-lock', 'hide', 'asked']);

export const zoomLimits = { smallest: 1, largest: 2 } as const;

const windowFactsSchema = z.strictObject({
  isOpen: z.exactOptional(z.boolean()),
  canPrint: z.exactOptional(z.boolean()),
  holdsIdleLock: z.exactOptional(z.boolean()),
  idleMinutes: z.exactOptional(z.literal(idleMinuteChoices)),
  zoom: z.exactOptional(z.number().check(z.gte(zoomLimits.smallest), z.lte(zoomLimits.largest))),
  language: z.exactOptional(z.literal(languages)),
  reminders: z.exactOptional(
    z.array(z.int().check(z.gte(0))).check(z.maxLength(ipcLimits.reminders)),
  ),
});

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
  slotRead: z.tuple([anySlot]),
  slotWrite: z.union([
    z.tuple([anySlot, bytes(ipcLimits.slot)]),
    z.tuple([slotSchema, bytes(ipcLimits.slot), slotPart]),
    z.tuple([photoSlotSchema, z.null()]),
  ]),
  lock: z.tuple([lockReasonSchema]),
  tellShell: z.tuple([windowFactsSchema]),
  saveText: z.tuple([fileName, z.string().check(z.maxLength(ipcLimits.savedTextCharacters))]),
  print: z.tuple([z.enum(paperGoals)]),
  openOutside: z.tuple([z.string().check(z.maxLength(ipcLimits.addressCharacters))]),
} as const satisfies {
  readonly [C in InvokeChannel]: z.ZodMiniType<Parameters<CommonGroundApi[C]>>;
};
