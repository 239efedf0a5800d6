import type { IntlShape } from 'react-intl';
import { addWallMinutes, dateOf } from '#shared/domain/dates/plain-date-time.ts';
import { instantToLocal, localToInstant } from '#shared/domain/dates/zone.ts';
import type { PlainDate, PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';
import { readNow, systemZone } from '#renderer/platform/clock.ts';
import { spanWords, timesWords } from './plan-words.ts';

/** A plan's times on its own clock, and which clock that is. */
export interface ZonedTimes {
  readonly start: PlainDateTime;
  readonly end: PlainDateTime;
  readonly zone: TimeZoneId;
  readonly allDay?: boolean;
  /** How it repeats; the clocks of two zones don't part all year. */
  readonly rrule?: string | null;
  readonly added?: readonly PlainDateTime[];
}

/** Cities that engines still list zones by under an older name. */
const namedNow: Readonly<Record<string, string>> = {
  Calcutta: 'Kolkata',
  Godthab: 'Nuuk',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh',
};

/** The city a zone is named after: "New York", "UTC". */
export const zoneCity = (zone: TimeZoneId): string => {
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  return namedNow[city] ?? city;
};

const toHere = (local: PlainDateTime, zone: TimeZoneId, here: TimeZoneId): PlainDateTime =>
  instantToLocal(localToInstant(local, zone), here);

const QUARTER = 91 * 1440;

/** True where a plan's clock shows another time than the one here: whole days are the same everywhere. */
export const isElsewhere = (
  { start, zone, allDay, rrule, added = [] }: ZonedTimes,
  here: TimeZoneId = systemZone(),
): boolean => {
  if (allDay === true || zone === here) return false;
  const repeats = typeof rrule === 'string' || added.length > 0;
  const looked = repeats
    ? [0, 1, 2, 3].map((each) => addWallMinutes(start, each * QUARTER))
    : [start];
  return looked.some((local) => toHere(local, zone, here) !== local);
};

/** The times of a plan on the clock here. */
export const timesHere = <Times extends ZonedTimes>(
  times: Times,
  here: TimeZoneId = systemZone(),
): Times => ({
  ...times,
  start: toHere(times.start, times.zone, here),
  end: toHere(times.end, times.zone, here),
  zone: here,
});

/** `span`, which is said on a plan's own clock, with the name of that clock where it isn't the one here. */
export const inZone = (
  intl: IntlShape,
  span: string,
  times: ZonedTimes,
  here: TimeZoneId = systemZone(),
): string =>
  isElsewhere(times, here)
    ? intl.formatMessage({ id: 'calendar.zone.named' }, { span, city: zoneCity(times.zone) })
    : span;

/**
 * From when to when on a plan's own clock. Where that isn't the one here it is named, and the same time here
 * stands beside it: "Today, 09:00 to 10:00 (New York), 15:00 to 16:00 (Berlin)".
 */
export const zonedSpanWords = (
  intl: IntlShape,
  times: ZonedTimes,
  today: PlainDate,
  here: TimeZoneId = systemZone(),
): string => {
  const said = inZone(intl, spanWords(intl, times, today), times, here);
  if (said === spanWords(intl, times, today)) return said;
  const own = timesHere(times, here);
  const isSameDay = (['start', 'end'] as const).every(
    (edge) => dateOf(own[edge]) === dateOf(times[edge]),
  );
  const isOneDay = dateOf(own.start) === dateOf(own.end);
  const span = isSameDay && isOneDay ? timesWords(intl, own) : spanWords(intl, own, today);
  const local = intl.formatMessage({ id: 'calendar.zone.named' }, { span, city: zoneCity(here) });
  return intl.formatMessage({ id: 'calendar.zone.both' }, { there: said, here: local });
};

/** A plan's time on its own clock beside the one that is shown here, as a sentence; null where they are one. */
export const elsewhereWords = (
  intl: IntlShape,
  times: ZonedTimes,
  today: PlainDate,
  here: TimeZoneId = systemZone(),
): string | null =>
  isElsewhere(times, here)
    ? intl.formatMessage(
        { id: 'calendar.zone.there' },
        { city: zoneCity(times.zone), span: spanWords(intl, times, today) },
      )
    : null;

interface NamedZone {
  readonly zone: TimeZoneId;
  readonly name: string;
}

const zonesByLocale = new Map<string, readonly NamedZone[]>();

const zoneName = (locale: string, zone: TimeZoneId): string => {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' });
  const long =
    parts.formatToParts(readNow()).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return long === '' || zone === 'UTC' ? zoneCity(zone) : `${zoneCity(zone)} – ${long}`;
};

/** Every zone this computer knows, by city, with its name in the language. */
export const zonesOf = (locale: string): readonly NamedZone[] => {
  const known = zonesByLocale.get(locale);
  if (known !== undefined) return known;
  const zones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])]
    .map((zone) => ({ zone, name: zoneName(locale, zone) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  zonesByLocale.set(locale, zones);
  return zones;
};
