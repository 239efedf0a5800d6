import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { sharedPlanOf } from '#shared/domain/calendar/calendar.fixture.ts';
import { instantToLocal, localToInstant } from '#shared/domain/dates/zone.ts';
import { systemZone } from '#renderer/platform/clock.ts';
import german from '#renderer/i18n/de/calendar.json';
import english from '#renderer/i18n/en/calendar.json';
import { sharedPlanWords } from './shared-plan-words.ts';
import { elsewhereWords, isElsewhere, zoneCity, zonedSpanWords, zonesOf } from './zone-words.ts';

const intl = createIntl({ locale: 'en-GB', messages: english });
const TODAY = '2026-10-15';
const BERLIN = 'Europe/Berlin';
const call = {
  start: '2026-10-15T10:00',
  end: '2026-10-15T11:00',
  zone: 'America/New_York',
};

describe('a time on another clock', () => {
  test('is named, with the time here beside it', () => {
    expect(zonedSpanWords(intl, call, TODAY, BERLIN)).toBe(
      'Today, 10:00 to 11:00 (New York), 16:00 to 17:00 (Berlin)',
    );
    const inGerman = createIntl({ locale: 'de', messages: german });
    expect(zonedSpanWords(inGerman, call, TODAY, BERLIN)).toMatch(
      /10:00.*11:00.*\(New York\), .*16:00.*17:00.*\(Berlin\)$/u,
    );
  });

  test('that is another day here names both days', () => {
    const late = { ...call, start: '2026-10-15T21:00', end: '2026-10-15T22:00' };
    expect(zonedSpanWords(intl, late, TODAY, 'Asia/Tokyo')).toBe(
      'Today, 21:00 to 22:00 (New York), Tomorrow, 10:00 to 11:00 (Tokyo)',
    );
  });

  test('is only said where it shows another time: whole days and zones in step are the same', () => {
    expect(isElsewhere({ ...call, allDay: true }, BERLIN)).toBe(false);
    expect(isElsewhere({ ...call, zone: 'Europe/Vienna' }, BERLIN)).toBe(false);
    expect(zonedSpanWords(intl, { ...call, zone: BERLIN }, TODAY, BERLIN)).toBe(
      'Today, 10:00 to 11:00',
    );
    expect(elsewhereWords(intl, { ...call, zone: 'Europe/Vienna' }, TODAY, BERLIN)).toBeNull();
  });

  test('of a series is another where the clocks part at some time of the year', () => {
    // In step in winter, an hour apart in summer.
    const winter = { start: '2026-12-01T09:00', end: '2026-12-01T10:00', zone: 'Africa/Lagos' };
    expect(isElsewhere(winter, BERLIN)).toBe(false);
    expect(isElsewhere({ ...winter, rrule: 'FREQ=WEEKLY' }, BERLIN)).toBe(true);
  });

  test('stands beside the one that is shown here, wherever this computer is', () => {
    const here = systemZone();
    const words = elsewhereWords(intl, call, TODAY);
    const isSame = instantToLocal(localToInstant(call.start, call.zone), here) === call.start;
    expect(words).toBe(isSame ? null : 'In New York: Today, 10:00 to 11:00.');
  });
});

test('the preview of what the other sees names the clock wherever it isn’t the one here', () => {
  for (const zone of ['America/New_York', 'Asia/Kathmandu']) {
    const { start, end } = call;
    const plan = sharedPlanOf(start, end, { zone });
    const isHere = !isElsewhere(plan);
    const city = zoneCity(zone);
    expect(sharedPlanWords(intl, plan, 'Mara', TODAY).includes(`(${city})`)).toBe(!isHere);
    const weekly = sharedPlanWords(intl, { ...plan, rrule: 'FREQ=WEEKLY' }, 'Mara', TODAY);
    expect(weekly.includes(`10:00 to 11:00 (${city})`)).toBe(!isHere);
  }
});

test('zones are listed by city with their names in the language', () => {
  const names = new Map(zonesOf('de').map(({ zone, name }) => [zone, name]));
  expect(names.get('America/New_York')).toBe('New York – Nordamerikanische Ostküstenzeit');
  expect(names.get('UTC')).toBe('UTC');
  expect(names.get('Europe/Vilnius')).toBe('Vilnius – Osteuropäische Zeit');
  expect(zoneCity('Europe/Kiev')).toBe('Kyiv');
  expect(names.size).toBeGreaterThan(300);
});
