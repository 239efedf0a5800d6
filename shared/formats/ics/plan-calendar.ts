import type { FilePlan } from '#shared/domain/calendar/file-plans.ts';
import { PLAN_FIELDS, type PlanField } from '#shared/domain/calendar/kinds.ts';
import type { OwnOverride, OwnPlan, PlanWords } from '#shared/domain/calendar/plan.ts';
import { acceptedRule } from '#shared/domain/calendar/rule.ts';
import { instantToLocal, localToInstant } from '#shared/domain/dates/zone.ts';
import type { PlainDate, PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { writeComponents } from './calendar-file.ts';
import { escapeText, type ContentLine } from './content-line.ts';
import { zoneLines } from './zone-lines.ts';

/** Years from the day of writing for which a file knows the clocks of an endless series. */
const ZONE_YEARS = 10;

/** A plan as it goes into a file. */
export type PlanForFile = Pick<FilePlan, 'uid' | 'sequence' | 'own'>;

export interface FileWords {
  /** Which fields go along; what is false is nowhere in the file. */
  readonly kept: Readonly<Record<PlanField, boolean>>;
  /** In place of a title that stays behind. */
  readonly untitled: string;
  /** One line of the description, such as "With: Inge"; the note comes as it is. */
  readonly lineOf: (field: 'with' | 'reach' | 'call', text: string) => string;
}

const toBasic = (local: string): string => local.replaceAll(/[-:]/gu, '');

interface Clock {
  readonly zone: TimeZoneId;
  readonly allDay: boolean;
}

/** Times on the plan's own clock, so that a series stays at its hour when the clocks change. */
const timeLine = (
  name: string,
  times: readonly PlainDateTime[],
  { zone, allDay }: Clock,
): ContentLine => {
  if (allDay) {
    const days = times.map((time) => toBasic(time.slice(0, 10)));
    return { name, params: [['VALUE', 'DATE']], value: days.join(',') };
  }
  const isUtc = zone === 'UTC';
  const written = times.map((time) => `${toBasic(time)}00${isUtc ? 'Z' : ''}`).join(',');
  return { name, ...(isUtc ? {} : { params: [['TZID', zone]] as const }), value: written };
};

/** The UNTIL of a plan with hours has to be in UTC (3.3.10); the rest of a rule stands as it is. */
const ruleText = ({ rrule, zone, allDay }: OwnPlan): string | null => {
  const rule = rrule === null ? null : acceptedRule(rrule);
  if (rule === null) return null;
  const { until } = rule;
  if (until === null || until.endsWith('Z')) return rule.text;
  const day = `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`;
  const time = until.length === 8 ? '23:59' : `${until.slice(9, 11)}:${until.slice(11, 13)}`;
  const instant = localToInstant(`${day}T${time}`, zone);
  const written = allDay ? until.slice(0, 8) : `${toBasic(instantToLocal(instant, 'UTC'))}00Z`;
  return rule.text.replace(`UNTIL=${until}`, `UNTIL=${written}`);
};

const wordLines = (words: PlanWords, file: FileWords): readonly ContentLine[] => {
  const text = (field: PlanField): string => (file.kept[field] ? words[field].trim() : '');
  const named = (['with', 'reach', 'call'] as const)
    .filter((field) => text(field) !== '')
    .map((field) => file.lineOf(field, text(field)));
  const description = [text('note'), ...named].filter((line) => line !== '').join('\n');
  const line = (name: string, value: string): readonly ContentLine[] =>
    value === '' ? [] : [{ name, value: escapeText(value) }];
  return [
    ...line('SUMMARY', text('title') || file.untitled),
    ...line('LOCATION', text('where')),
    ...line('DESCRIPTION', description),
  ];
};

const eventLines = (
  plan: PlanForFile,
  words: PlanWords,
  about: readonly ContentLine[],
  file: FileWords,
  written: PlainDate,
): readonly ContentLine[] => {
  const end = words.allDay ? `${addDays(words.end.slice(0, 10), 1)}T00:00` : words.end;
  return [
    { name: 'BEGIN', value: 'VEVENT' },
    { name: 'UID', value: plan.uid },
    { name: 'DTSTAMP', value: `${toBasic(written)}T000000Z` },
    { name: 'SEQUENCE', value: String(plan.sequence) },
    timeLine('DTSTART', [words.start], words),
    // An end has to be later than the start (3.8.2.2); without one it is a moment (3.6.1).
    ...(end === words.start ? [] : [timeLine('DTEND', [end], words)]),
    ...about,
    ...wordLines(words, file),
    { name: 'STATUS', value: words.status },
    { name: 'CLASS', value: 'PRIVATE' },
    { name: 'END', value: 'VEVENT' },
  ];
};

const planLines = (plan: PlanForFile, file: FileWords, written: PlainDate) => {
  const { own } = plan;
  const rule = ruleText(own);
  const added = own.added ?? [];
  const repeats: readonly ContentLine[] = [
    ...(rule === null ? [] : [{ name: 'RRULE', value: rule }]),
    ...(own.except.length === 0 ? [] : [timeLine('EXDATE', own.except, own)]),
    ...(added.length === 0 ? [] : [timeLine('RDATE', added, own)]),
  ];
  const about = ({ occurrence }: OwnOverride) => [timeLine('RECURRENCE-ID', [occurrence], own)];
  return [
    ...eventLines(plan, own, repeats, file, written),
    ...(own.overrides ?? []).flatMap((one) => eventLines(plan, one, about(one), file, written)),
  ];
};

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The clocks of every zone that a time in the file names. */
const zonesOf = (plans: readonly PlanForFile[], written: PlainDate): readonly ContentLine[] => {
  const all = plans
    .flatMap(({ own }) => [own, ...(own.overrides ?? [])])
    .filter(({ allDay, zone }) => !allDay && zone !== 'UTC');
  return [...new Set(all.map(({ zone }) => zone))].sort().flatMap((zone) => {
    const here = all.filter((each) => each.zone === zone);
    const repeats = plans.some(
      ({ own }) => own.zone === zone && (own.rrule !== null || own.added !== undefined),
    );
    const first = Math.min(...here.map(({ start }) => yearOf(start)));
    const last = Math.max(
      ...here.map(({ end }) => yearOf(end)),
      repeats ? yearOf(written) + ZONE_YEARS : 0,
    );
    return zoneLines(zone, first, last);
  });
};

/** Every field, for a file that holds all of one's own words. */
export const allFields = Object.fromEntries(PLAN_FIELDS.map((field) => [field, true])) as Record<
  PlanField,
  boolean
>;

/** One's own plans as a calendar file (RFC 5545); `written` is the day on which it is made (S23). */
export const plansToCalendar = (
  plans: readonly PlanForFile[],
  file: FileWords,
  written: PlainDate,
): string =>
  writeComponents([
    ...zonesOf(plans, written),
    ...plans.flatMap((plan) => planLines(plan, file, written)),
  ]);
