import type { TimeZoneId } from '#shared/lib/identifiers.ts';
import { isKnownZone } from '#shared/domain/dates/zone.ts';

/** Names that Windows programs write in place of IANA's, for the zones most people live in (CLDR windowsZones). */
const WINDOWS: Readonly<Record<string, TimeZoneId>> = {
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'Argentina Standard Time': 'America/Buenos_Aires',
  'Central America Standard Time': 'America/Guatemala',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'Central Standard Time': 'America/Chicago',
  'Central Standard Time (Mexico)': 'America/Mexico_City',
  'China Standard Time': 'Asia/Shanghai',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'E. South America Standard Time': 'America/Sao_Paulo',
  'Eastern Standard Time': 'America/New_York',
  'FLE Standard Time': 'Europe/Kiev',
  'GMT Standard Time': 'Europe/London',
  'GTB Standard Time': 'Europe/Bucharest',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'India Standard Time': 'Asia/Calcutta',
  'Israel Standard Time': 'Asia/Jerusalem',
  'Mountain Standard Time': 'America/Denver',
  'Nepal Standard Time': 'Asia/Katmandu',
  'New Zealand Standard Time': 'Pacific/Auckland',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Romance Standard Time': 'Europe/Paris',
  'Russian Standard Time': 'Europe/Moscow',
  'SA Pacific Standard Time': 'America/Bogota',
  'Singapore Standard Time': 'Asia/Singapore',
  'South Africa Standard Time': 'Africa/Johannesburg',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Turkey Standard Time': 'Europe/Istanbul',
  UTC: 'UTC',
  'W. Europe Standard Time': 'Europe/Berlin',
};

/**
 * The zone a TZID means, or null: IANA's own name, a Windows name, or one with a path before it, as
 * `/mozilla.org/20050126_1/Europe/Berlin`.
 */
export const zoneOfName = (name: string): TimeZoneId | null => {
  const windows = Object.hasOwn(WINDOWS, name) ? WINDOWS[name] : undefined;
  if (windows !== undefined) return windows;
  const parts = name.split('/').filter((part) => part !== '');
  const candidates = [name, parts.slice(-2).join('/'), parts.slice(-3).join('/')];
  return (
    candidates.find(
      (each) => /^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/u.test(each) && isKnownZone(each),
    ) ?? null
  );
};
