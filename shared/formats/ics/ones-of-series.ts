import { changeSeries, splitSeries } from '#shared/domain/calendar/own-series.ts';
import type { OwnOverride, OwnPlan, PlanWords } from '#shared/domain/calendar/plan.ts';
import { acceptedRule } from '#shared/domain/calendar/rule.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDate, PlainDateTime } from '#shared/lib/identifiers.ts';
import {
  eventToPlan,
  timeIn,
  type EventLines,
  type ImportNote,
  type LeftReason,
} from './event-to-plan.ts';
import { readTime } from './read-times.ts';

/** One of a series that stays in the file; `day` is the one it is about, null where that can't be read. */
export interface LeftOne {
  readonly event: EventLines;
  readonly reason: LeftReason;
  readonly day: PlainDate | null;
}

/** A change that holds from an occurrence on (RANGE, RFC 5545, 3.2.13); null words: from there on none is. */
interface Following {
  readonly occurrence: PlainDateTime;
  readonly words: PlanWords | null;
}

interface ReadOnes {
  readonly overrides: readonly OwnOverride[];
  readonly except: readonly PlainDateTime[];
  readonly following: readonly Following[];
  readonly notes: readonly ImportNote[];
  readonly left: readonly LeftOne[];
}

const readOnes = (own: OwnPlan, ones: readonly EventLines[]): ReadOnes => {
  const overrides: OwnOverride[] = [];
  const except: PlainDateTime[] = [];
  const following: Following[] = [];
  const notes: ImportNote[] = [];
  const left: LeftOne[] = [];
  const repeats = own.rrule !== null || (own.added?.length ?? 0) > 0;
  for (const event of ones) {
    const [line] = event.get('RECURRENCE-ID') ?? [];
    const about = line === undefined ? null : readTime(line.value, line.params);
    if (about === null) {
      left.push({ event, reason: 'which-unknown', day: null });
      continue;
    }
    // A day stands for the one of the series on it, at whatever hour.
    const occurrence =
      about.isDate && !own.allDay
        ? `${dateOf(about.local)}${own.start.slice(10)}`
        : timeIn(about, own.zone);
    const day = dateOf(occurrence);
    const read = eventToPlan(event, own.zone, own.title);
    const isCancelled = !read.ok && read.reason === 'cancelled';
    if (!repeats) {
      left.push({ event, reason: 'of-no-series', day });
      continue;
    }
    if (!read.ok && !isCancelled) {
      left.push({ event, reason: read.reason, day });
      continue;
    }
    if (about.isZoneUnknown) notes.push('zone-unknown');
    if (read.ok) notes.push(...read.notes);
    const isRange = line?.params.get('RANGE')?.toUpperCase() === 'THISANDFUTURE';
    if (isRange) following.push({ occurrence, words: read.ok ? read.words : null });
    else if (read.ok) overrides.push({ ...read.words, occurrence });
    else except.push(occurrence);
  }
  following.sort((a, b) => (a.occurrence < b.occurrence ? -1 : 1));
  return { overrides, except, following, notes, left };
};

/** A rule that has to be searched isn't parted here: how long that takes is known only once it is tried. */
const canSplit = ({ rrule }: OwnPlan): boolean =>
  rrule === null || acceptedRule(rrule)?.plain === true;

interface Parts {
  readonly parts: readonly OwnPlan[];
  readonly notes: readonly ImportNote[];
}

/** A series with what holds from an occurrence on: one plan more for each, as "this and the following" makes them. */
const partSeries = (series: OwnPlan, following: readonly Following[]): Parts => {
  const parts: OwnPlan[] = [];
  const notes: ImportNote[] = [];
  let last = series;
  for (const { occurrence, words } of following) {
    if (words === null && occurrence > last.start && canSplit(last)) {
      parts.push(splitSeries(last, occurrence).before);
      return { parts, notes };
    }
    const changed =
      words !== null && canSplit(last)
        ? changeSeries(last, occurrence, words, last.rrule, 'following')
        : null;
    if (changed === null) {
      // It can't hold from there on, so it holds there: nothing of it is lost unsaid.
      last =
        words === null
          ? { ...last, except: [...last.except, occurrence] }
          : { ...last, overrides: [...(last.overrides ?? []), { ...words, occurrence }] };
      notes.push('range-left-out');
    } else if (changed.kind === 'one') last = changed.own;
    else {
      parts.push(changed.before);
      last = changed.after;
    }
  }
  return { parts: [...parts, last], notes };
};

export interface SeriesWithOnes {
  /** The series; where a change holds from one of its days on, what comes from there as a plan of its own. */
  readonly parts: readonly OwnPlan[];
  readonly notes: readonly ImportNote[];
  readonly left: readonly LeftOne[];
}

/** A series and what its file says of single ones of it (RECURRENCE-ID, RFC 5545, 3.8.4.4), each once. */
export const withOnes = (own: OwnPlan, ones: readonly EventLines[]): SeriesWithOnes => {
  const { overrides, except, following, notes, left } = readOnes(own, ones);
  const series: OwnPlan = {
    ...own,
    except: [...new Set([...own.except, ...except])].sort(),
    ...(overrides.length === 0 ? {} : { overrides }),
  };
  const { parts, notes: ranges } = partSeries(series, following);
  return { parts, notes: [...notes, ...ranges], left };
};
