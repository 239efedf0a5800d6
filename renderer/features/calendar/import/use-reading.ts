import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { ICS_BYTES, type CalendarPreview } from '#shared/formats/ics/import-calendar.ts';
import type { Reading, ReadOutcome } from './read-in-worker.ts';

export interface FileReading {
  /** What the file would bring; null until it is read. */
  readonly preview: CalendarPreview | null;
  /** How much of it is read, from 0 to 1; null while nothing is being read. */
  readonly share: number | null;
  readonly problem: string | null;
  readonly begin: (file: Blob) => void;
  /** Ends the reading, or puts the preview away. */
  readonly leave: () => void;
  readonly setProblem: (problem: string | null) => void;
}

const megabyte = 1_048_576;

/**
 * One file at a time, from choosing it to seeing what it would bring; `first` is read straight away. Leaving
 * the view ends the reading.
 */
export const useReading = (
  read: (reading: Pick<Reading, 'file' | 'onShare' | 'signal'>) => Promise<ReadOutcome>,
  first: File | null,
): FileReading => {
  const intl = useIntl();
  const [preview, setPreview] = useState<CalendarPreview | null>(null);
  const [share, setShare] = useState<number | null>(first === null ? null : 0);
  const [problem, setProblem] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);

  const problemOf = (outcome: ReadOutcome): string | null => {
    if (outcome.kind === 'too-big') {
      const limit = ICS_BYTES / megabyte;
      return intl.formatMessage({ id: 'calendar.import.too-big' }, { limit });
    }
    if (outcome.kind === 'unread') return intl.formatMessage({ id: 'calendar.import.unread' });
    if (outcome.kind !== 'read') return null;
    const { plans, left } = outcome.preview;
    const isEmpty = plans.length === 0 && left.length === 0;
    return isEmpty ? intl.formatMessage({ id: 'calendar.import.nothing' }) : null;
  };

  const run = async (file: Blob) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const outcome = await read({ file, onShare: setShare, signal: controller.signal });
    if (running.current !== controller) return;
    running.current = null;
    setShare(null);
    const found = problemOf(outcome);
    setProblem(found);
    setPreview(outcome.kind === 'read' && found === null ? outcome.preview : null);
  };

  const runFirst = useEffectEvent(() => {
    if (first !== null) void run(first);
  });
  useEffect(() => {
    runFirst();
    return () => running.current?.abort();
  }, []);

  return {
    preview,
    share,
    problem,
    begin: (file) => {
      setProblem(null);
      setShare(0);
      void run(file);
    },
    leave: () => {
      running.current?.abort();
      setPreview(null);
    },
    setProblem,
  };
};
