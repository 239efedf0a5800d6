import { PLAN_LIMITS } from '#shared/domain/calendar/kinds.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import { refusedPlan } from '#shared/domain/calendar/refused-plan.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { eventToPlan, type EventLines, type ImportNote, type LeftReason } from './event-to-plan.ts';
import { withOnes } from './ones-of-series.ts';
import { readContentLines, type ReadLine } from './read-content-lines.ts';

/** Bytes of a file, and events of it, that are read; more stays in the file, and that is said. */
export const ICS_BYTES = 20 * 1_048_576;
export const ICS_EVENTS = 10_000;

/** An event as the plan it would become. */
export interface ImportedPlan {
  readonly uid: string;
  readonly sequence: number;
  readonly own: OwnPlan;
  readonly notes: readonly ImportNote[];
  /** It was taken over before and is the same, or newer in this file. */
  readonly state: 'new' | 'known' | 'newer';
}

export interface LeftEvent {
  readonly title: string;
  readonly reason: LeftReason;
  /** Of one of a series: the day it is about. */
  readonly day?: PlainDate;
}

/** What a group of events would bring, and what of it stays in the file. */
export interface GroupPreview {
  readonly plans: readonly ImportedPlan[];
  readonly left: readonly LeftEvent[];
}

/** What is said of a file as a whole. */
export interface FileFacts {
  /** More events than are read at once. */
  readonly isCut: boolean;
  /** The file isn't UTF-8; signs may have been read wrongly. */
  readonly isLatin: boolean;
}

export interface CalendarPreview extends GroupPreview, FileFacts {}

export interface ImportSetting {
  /** Zone of times that name none, or one nobody knows. */
  readonly zone: TimeZoneId;
  readonly untitled: string;
  /** What was taken over before, by UID, with the number of its version. */
  readonly known: ReadonlyMap<string, number>;
}

interface FoundEvents {
  readonly events: readonly EventLines[];
  /** The last one, where the file breaks off before its end. */
  readonly broken: EventLines | null;
}

const eventsOf = (lines: readonly ReadLine[]): FoundEvents => {
  const events: EventLines[] = [];
  let open: Map<string, ReadLine[]> | null = null;
  /** Alarms and the like inside an event, whose lines are not its own. */
  let depth = 0;
  for (const line of lines) {
    const isEvent = line.value.trim().toUpperCase() === 'VEVENT';
    if (line.name === 'BEGIN' && isEvent) {
      // No event lies in another: whoever forgot its end meant it to be over here.
      if (open !== null) events.push(open);
      open = new Map();
      depth = 0;
    } else if (line.name === 'BEGIN') {
      if (open !== null) depth += 1;
    } else if (line.name === 'END' && open !== null) {
      if (depth > 0) depth -= 1;
      else {
        events.push(open);
        open = null;
      }
    } else if (open !== null && depth === 0) {
      const before = open.get(line.name);
      if (before === undefined) open.set(line.name, [line]);
      else before.push(line);
    }
  }
  return { events, broken: open };
};

const valueOf = (event: EventLines, name: string): string =>
  event.get(name)?.[0]?.value.trim() ?? '';

/** As much of its title as names it: what stays in the file isn't carried out of it. */
const titleOf = (event: EventLines): string =>
  valueOf(event, 'SUMMARY').slice(0, PLAN_LIMITS.title);

const sequenceOf = (event: EventLines): number => {
  const text = valueOf(event, 'SEQUENCE');
  return /^\d{1,9}$/u.test(text) ? Number(text) : 0;
};

/** What a file says of one UID. */
export interface EventGroup {
  readonly uid: string;
  readonly master: EventLines | null;
  /** Single ones of the series that are otherwise. */
  readonly ones: readonly EventLines[];
}

/** Events of one UID together: of each the newest, the last where two say the same number (RFC 5546, 2.1.4). */
const byUid = (events: readonly EventLines[]): readonly EventGroup[] => {
  const groups = new Map<string, Map<string, EventLines>>();
  events.forEach((event, index) => {
    const uid = valueOf(event, 'UID') || `without-uid-${index}`;
    const group = groups.get(uid) ?? new Map<string, EventLines>();
    const about = valueOf(event, 'RECURRENCE-ID');
    const before = group.get(about);
    if (before === undefined || sequenceOf(before) <= sequenceOf(event)) group.set(about, event);
    groups.set(uid, group);
  });
  return [...groups].map(([uid, group]) => ({
    uid,
    master: group.get('') ?? null,
    ones: [...group].flatMap(([about, event]) => (about === '' ? [] : [event])),
  }));
};

const stateOf = (uid: string, sequence: number, { known }: ImportSetting) => {
  const before = known.get(uid);
  if (before === undefined) return 'new';
  return before >= sequence ? 'known' : 'newer';
};

export interface CalendarEvents extends FileFacts {
  readonly groups: readonly EventGroup[];
  /** In which the file breaks off. */
  readonly broken: EventLines | null;
}

/** The bytes of a calendar file → its events, those of one UID together. Never throws. */
export const readCalendarEvents = (bytes: Uint8Array): CalendarEvents => {
  const { lines, isLatin } = readContentLines(bytes.subarray(0, ICS_BYTES));
  const { events, broken } = eventsOf(lines);
  const isTooLong = bytes.length > ICS_BYTES;
  return {
    groups: byUid(events.slice(0, ICS_EVENTS)),
    // Where it was cut here, that is said of the whole file.
    broken: isTooLong ? null : broken,
    isCut: events.length > ICS_EVENTS || isTooLong,
    isLatin,
  };
};

const leftOf = (event: EventLines, reason: LeftReason, { untitled }: ImportSetting): LeftEvent => ({
  title: titleOf(event) || untitled,
  reason,
});

/** What is said of the event in which a file breaks off. */
export const brokenToLeft = (
  broken: EventLines | null,
  setting: ImportSetting,
): readonly LeftEvent[] => (broken === null ? [] : [leftOf(broken, 'breaks-off', setting)]);

/** A part of a series that is otherwise from a day on has no UID of its own in the file; it keeps this one. */
const uidOfPart = (uid: string, { start }: OwnPlan, index: number): string =>
  index === 0 ? uid : `${uid}#${start}`;

/** One UID → what would be taken over of it, private, and what stays and why. */
export const groupToPlans = (
  { uid, master, ones }: EventGroup,
  setting: ImportSetting,
): GroupPreview => {
  const plans: ImportedPlan[] = [];
  const left: LeftEvent[] = [];
  for (const event of master === null ? ones : [master]) {
    const plan = eventToPlan(event, setting.zone, setting.untitled);
    if (!plan.ok) {
      left.push(leftOf(event, plan.reason, setting));
      continue;
    }
    const sequence = sequenceOf(event);
    const series = withOnes(plan.own, master === null ? [] : ones);
    const notes = [...new Set([...plan.notes, ...series.notes])];
    for (const one of series.left) {
      const { title, reason } = leftOf(one.event, one.reason, setting);
      left.push({
        title: titleOf(one.event) === '' ? plan.own.title : title,
        reason,
        ...(one.day === null ? {} : { day: one.day }),
      });
    }
    series.parts.forEach((part, index) => {
      // Single ones that don't happen have joined those that are left out: together they have a limit too.
      if (refusedPlan(part) !== null) {
        left.push(leftOf(event, 'too-many-exceptions', setting));
        return;
      }
      const partUid = uidOfPart(uid, part, index);
      const own: OwnPlan = { ...part, imported: { uid: partUid, sequence } };
      plans.push({
        uid: partUid,
        sequence,
        own,
        notes,
        state: stateOf(partUid, sequence, setting),
      });
    });
  }
  return { plans, left };
};

/** The same without its rule, which asks too much: it comes once, and that is said. */
export const withoutRule = (plan: ImportedPlan): ImportedPlan => {
  const { overrides: _ones, ...once } = plan.own;
  const repeats = (plan.own.added ?? []).length > 0;
  return {
    ...plan,
    own: { ...once, rrule: null, except: repeats ? plan.own.except : [] },
    notes: [...plan.notes, 'rule-too-slow'],
  };
};

/** The single ones that a plan without its rule leaves in the file. */
export const onesWithoutRule = ({ own }: ImportedPlan): readonly LeftEvent[] =>
  (own.overrides ?? []).map(({ title, occurrence }) => ({
    title,
    reason: 'of-no-series',
    day: dateOf(occurrence),
  }));

/**
 * The bytes of a calendar file → what would be taken over, private, and what stays in it and why. Nothing
 * is done with it yet. Never throws; a file that is no calendar has neither.
 */
export const readCalendarFile = (bytes: Uint8Array, setting: ImportSetting): CalendarPreview => {
  const { groups, broken, ...facts } = readCalendarEvents(bytes);
  const found = groups.map((group) => groupToPlans(group, setting));
  return {
    plans: found.flatMap(({ plans }) => plans),
    left: [...found.flatMap(({ left }) => left), ...brokenToLeft(broken, setting)],
    ...facts,
  };
};
