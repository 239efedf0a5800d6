import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type {
  ItemId,
  PersonId,
  PlainDate,
  PlainDateTime,
  TimeZoneId,
} from '#shared/lib/identifiers.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { dateOf } from '../dates/plain-date-time.ts';
import { emptyBody, readBody } from '../fields.ts';
import { pauseExtended, pauseStarted } from './kinds.ts';

export interface Pause {
  readonly id: ItemId;
  readonly starter: PersonId;
  readonly on: PlainDate;
  readonly until: PlainDateTime;
  readonly zone: TimeZoneId;
  /** What is welcome meanwhile; null where nothing was said. */
  readonly welcome: string | null;
  /** "I'm back" was said. */
  readonly ended: boolean;
  /** The other said, once, "I'm here when you're ready". */
  readonly answered: boolean;
}

/** A choice reaches a day ahead at most (S34): whatever was written, it is read no further. */
const isWithinADay = (until: PlainDateTime, on: PlainDate): boolean =>
  dateOf(until) <= addDays(on, 1);

type Step = (pause: Pause, entry: FoldEntry) => Pause;

const STEPS: Readonly<Record<string, Step>> = {
  'pause-extended': (pause, entry) => {
    const body = readBody(pauseExtended, entry);
    if (body === null || entry.author !== pause.starter || pause.ended) return pause;
    return isWithinADay(body.until, entry.wall)
      ? { ...pause, until: body.until, zone: body.zone }
      : pause;
  },
  'pause-ended': (pause, entry) =>
    entry.author === pause.starter && readBody(emptyBody, entry) !== null
      ? { ...pause, ended: true }
      : pause,
  'pause-answered': (pause, entry) =>
    entry.author !== pause.starter && readBody(emptyBody, entry) !== null
      ? { ...pause, answered: true }
      : pause,
};

/** Entries of one pause in fold order → the pause. Only its starter ends or changes it (S34). */
export const foldPause = (entries: readonly FoldEntry[]): Pause | null => {
  let pause: Pause | null = null;
  for (const entry of entries) {
    if (pause !== null) {
      if (Object.hasOwn(STEPS, entry.kind)) pause = STEPS[entry.kind]?.(pause, entry) ?? pause;
      continue;
    }
    const body = entry.kind === 'pause-started' ? readBody(pauseStarted, entry) : null;
    if (body === null || !isWithinADay(body.until, entry.wall)) continue;
    pause = {
      id: entry.item,
      starter: entry.author,
      on: entry.wall,
      until: body.until,
      zone: body.zone,
      welcome: body.welcome ?? null,
      ended: false,
      answered: false,
    };
  }
  return pause;
};
