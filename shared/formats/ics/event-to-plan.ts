import { PLAN_DAYS, PLAN_EXCEPTIONS, PLAN_LIMITS } from '#shared/domain/calendar/kinds.ts';
import type { OwnPlan, PlanWords } from '#shared/domain/calendar/plan.ts';
import { refusedPlan } from '#shared/domain/calendar/refused-plan.ts';
import { parseRule } from '#shared/domain/calendar/rule.ts';
import { instantToLocal, localToInstant } from '#shared/domain/dates/zone.ts';
import type { PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';
import { daysBetween } from '#shared/lib/plain-date.ts';
import { isKeepableText } from '#shared/lib/well-formed.ts';
import { unescapeText, type ReadLine } from './read-content-lines.ts';
import { addMinutes, readDuration, readTime, readTimes, type ReadTime } from './read-times.ts';

/** The lines of one VEVENT by name. */
export type EventLines = ReadonlyMap<string, readonly ReadLine[]>;

/** What of an event couldn't come along; the rest did. */
export type ImportNote =
  | 'zone-unknown'
  | 'people-left-out'
  | 'rule-left-out'
  | 'rule-too-slow'
  | 'range-left-out'
  | 'note-left-out'
  | 'place-left-out'
  | 'title-shortened';

/** Why an event stays in the file. */
export type LeftReason =
  | 'no-time'
  | 'ends-before-start'
  | 'too-long'
  | 'too-many-exceptions'
  | 'cancelled'
  /** One of a series that doesn't say which. */
  | 'which-unknown'
  /** One of a series of which only a single one comes. */
  | 'of-no-series'
  | 'unreadable'
  /** The file breaks off in it: what it would have said isn't guessed at. */
  | 'breaks-off';

export type EventPlan =
  | {
      readonly ok: true;
      readonly own: OwnPlan;
      /** What of it one of a series has as well. */
      readonly words: PlanWords;
      readonly notes: readonly ImportNote[];
    }
  | { readonly ok: false; readonly reason: LeftReason };

const left = (reason: LeftReason): EventPlan => ({ ok: false, reason });

/** Breaks of a line and of a paragraph, as Unicode has them: to everybody else they are line breaks. */
const UNICODE_BREAKS = /[\u2028\u2029]/gu;

const textOf = (event: EventLines, name: string): string => {
  const value = event.get(name)?.[0]?.value ?? '';
  const text = unescapeText(value).replace(UNICODE_BREAKS, '\n').trim();
  return isKeepableText(text) ? text : text.replace(/[^\P{C}\n\t]/gu, '\uFFFD');
};

interface Times {
  readonly start: PlainDateTime;
  readonly end: PlainDateTime;
  readonly zone: TimeZoneId;
  readonly allDay: boolean;
}

/** A time on the wall clock of `zone`: a floating one, and a day, are meant there as they stand. */
export const timeIn = ({ local, zone: own }: ReadTime, zone: TimeZoneId): PlainDateTime =>
  own === null || own === zone ? local : instantToLocal(localToInstant(local, own), zone);

const endOf = (event: EventLines, start: ReadTime, zone: TimeZoneId): PlainDateTime | null => {
  const [end] = event.get('DTEND') ?? [];
  const [duration] = event.get('DURATION') ?? [];
  const from = timeIn(start, zone);
  if (end !== undefined) {
    const read = readTime(end.value, end.params);
    return read === null ? null : timeIn(read, zone);
  }
  const minutes = duration === undefined ? null : readDuration(duration.value);
  return addMinutes(from, minutes ?? (start.isDate ? 1440 : 0));
};

/** When it is. Single ones in UTC come in the hours of who takes them over; a series keeps its own clock. */
const timesOf = (event: EventLines, home: TimeZoneId): Times | LeftReason => {
  const [line] = event.get('DTSTART') ?? [];
  const start = line === undefined ? null : readTime(line.value, line.params);
  if (start === null) return 'no-time';
  const isSeries = event.has('RRULE') || event.has('RDATE');
  const isMoved = start.zone === null || (start.zone === 'UTC' && !isSeries);
  const zone = isMoved ? home : (start.zone ?? home);
  const from = timeIn(start, zone);
  const until = endOf(event, start, zone);
  if (until === null) return 'no-time';
  if (until < from) return 'ends-before-start';
  // The end of whole days is the day after the last one (3.6.1); a plan names the last one.
  const last = start.isDate && until > from ? addMinutes(until, -1440) : until;
  if (daysBetween(from, last) > PLAN_DAYS) return 'too-long';
  return { start: from, end: last, zone, allDay: start.isDate };
};

const within = (text: string, limit: number): string => (text.length > limit ? '' : text);

/** A title that is too long goes whole into the note, where it fits, and keeps its beginning above. */
const shortTitle = (title: string): string => {
  const signs: string[] = [];
  let length = 1;
  for (const sign of title) {
    length += sign.length;
    if (length > PLAN_LIMITS.title) break;
    signs.push(sign);
  }
  return `${signs.join('')}…`;
};

/** The words and times of one VEVENT, private (S1). `untitled` stands where it has no summary. */
export const eventToPlan = (event: EventLines, home: TimeZoneId, untitled: string): EventPlan => {
  if (textOf(event, 'STATUS').toUpperCase() === 'CANCELLED') return left('cancelled');
  const times = timesOf(event, home);
  if (typeof times === 'string') return left(times);
  const notes = new Set<ImportNote>();
  const summary = textOf(event, 'SUMMARY').replace(/\s+/gu, ' ');
  const isLong = summary.length > PLAN_LIMITS.title;
  const description = [isLong ? summary : '', textOf(event, 'DESCRIPTION')]
    .filter((part) => part !== '')
    .join('\n\n');
  const place = textOf(event, 'LOCATION').replace(/\s+/gu, ' ');
  if (isLong) notes.add('title-shortened');
  if (description.length > PLAN_LIMITS.note) notes.add('note-left-out');
  if (place.length > PLAN_LIMITS.where) notes.add('place-left-out');
  if (event.has('ATTENDEE') || event.has('ORGANIZER')) notes.add('people-left-out');
  const starts = [...(event.get('DTSTART') ?? [])].flatMap((line) => readTimes(line, 1));
  if (starts.some(({ isZoneUnknown }) => isZoneUnknown)) notes.add('zone-unknown');

  const rule = event.get('RRULE')?.[0]?.value ?? null;
  const read = rule === null ? null : parseRule(rule);
  if (read !== null && !read.ok) notes.add('rule-left-out');
  if ((event.get('RRULE')?.length ?? 0) > 1 || event.has('EXRULE')) notes.add('rule-left-out');
  const rrule = read?.ok === true ? read.value.text : null;
  // One more than may be is enough to know that there are too many.
  const listed = (name: string) =>
    (event.get(name) ?? [])
      .slice(0, PLAN_EXCEPTIONS + 1)
      .flatMap((line) => readTimes(line, PLAN_EXCEPTIONS + 1));
  const startsIn = (each: ReadTime) =>
    each.isDate && !times.allDay
      ? `${each.local.slice(0, 10)}${times.start.slice(10)}`
      : timeIn(each, times.zone);
  const except = listed('EXDATE').map(startsIn);
  const added = listed('RDATE').map(startsIn);
  if (except.length > PLAN_EXCEPTIONS || added.length > PLAN_EXCEPTIONS) {
    return left('too-many-exceptions');
  }
  const words: PlanWords = {
    title: summary === '' ? untitled : isLong ? shortTitle(summary) : summary,
    where: within(place, PLAN_LIMITS.where),
    with: '',
    reach: '',
    call: '',
    note: within(description, PLAN_LIMITS.note),
    ...times,
    status: textOf(event, 'STATUS').toUpperCase() === 'TENTATIVE' ? 'TENTATIVE' : 'CONFIRMED',
  };
  const repeats = rrule !== null || added.length > 0;
  const own: OwnPlan = {
    ...words,
    rrule,
    except: repeats ? [...new Set(except)].sort() : [],
    ...(added.length === 0 ? {} : { added: [...new Set(added)].sort() }),
    visibility: 'private',
    shown: { title: true, where: true, with: true, reach: true, call: true, note: false },
    sharedAs: null,
  };
  return refusedPlan(own) === null
    ? { ok: true, own, words, notes: [...notes] }
    : left('unreadable');
};
