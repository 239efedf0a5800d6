import {
  ICS_BYTES,
  type CalendarPreview,
  type ImportedPlan,
  type ImportSetting,
  type LeftEvent,
} from '#shared/formats/ics/import-calendar.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import type { ReadMessage, ReadRequest } from './read-messages.ts';

/** Milliseconds a single rule may take; past that its worker is ended, and another one reads the rest. */
export const rulePatience = 1_000;
/** Rules that may take too long before none is tried any more. */
export const slowRules = 3;

export interface Reading {
  readonly file: Blob;
  readonly setting: ImportSetting;
  readonly today: PlainDate;
  /** From 0 to 1. */
  readonly onShare: (share: number) => void;
  /** Aborted: the worker is ended, and nothing was read. */
  readonly signal: AbortSignal;
}

export type ReadOutcome =
  | { readonly kind: 'read'; readonly preview: CalendarPreview }
  | { readonly kind: 'too-big' | 'unread' | 'stopped' };

type Attempt = ReadOutcome | { readonly kind: 'slow'; readonly place: number };

const attempt = (
  { file, setting, today, onShare, signal }: Reading,
  slow: readonly number[],
): Promise<Attempt> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
    const plans: ImportedPlan[] = [];
    const left: LeftEvent[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = (outcome: Attempt) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      worker.terminate();
      resolve(outcome);
    };
    const stop = () => finish({ kind: 'stopped' });
    worker.onmessage = ({ data }: MessageEvent<ReadMessage>) => {
      clearTimeout(timer);
      if (data.kind === 'trying') {
        const { place } = data;
        timer = setTimeout(() => finish({ kind: 'slow', place }), rulePatience);
      } else if (data.kind === 'found') {
        plans.push(...data.plans);
        left.push(...data.left);
        onShare(data.share);
      } else if (data.kind === 'done') {
        const { isCut, isLatin } = data;
        finish({ kind: 'read', preview: { plans, left, isCut, isLatin } });
      } else finish({ kind: 'unread' });
    };
    worker.onerror = () => finish({ kind: 'unread' });
    signal.addEventListener('abort', stop);
    const isPatienceOver = slow.length >= slowRules;
    worker.postMessage({ file, setting, today, slow, isPatienceOver } satisfies ReadRequest);
  });

/**
 * Reads a calendar file in a worker of its own. A rule that takes too long ends that worker; another one
 * reads the file again, without that rule. A file over the limit isn't opened at all.
 */
export const readInWorker = async (reading: Reading): Promise<ReadOutcome> => {
  if (reading.file.size > ICS_BYTES) return { kind: 'too-big' };
  const slow: number[] = [];
  for (;;) {
    if (reading.signal.aborted) return { kind: 'stopped' };
    const outcome = await attempt(reading, slow);
    if (outcome.kind !== 'slow') return outcome;
    slow.push(outcome.place);
  }
};
