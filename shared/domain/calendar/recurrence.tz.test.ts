import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { RRuleTemporal } from 'rrule-temporal';
import { addDays, toPlainDate, weekdayOf } from '#shared/lib/plain-date.ts';
import { instantToLocal, localToInstant } from '../dates/zone.ts';
import { loadRareRules } from './rare-rules.ts';
import { expandSeries } from './recurrence.ts';
import { acceptedRule, parseRule, WEEKDAYS } from './rule.ts';

beforeAll(loadRareRules);

const span = (from: string, to: string, zone: string) => ({
  from: localToInstant(`${from}T00:00`, zone),
  to: localToInstant(`${to}T00:00`, zone),
});

const locals = (
  rule: string,
  start: string,
  zone: string,
  [from, to]: readonly [string, string],
  except: readonly string[] = [],
): readonly string[] => {
  const accepted = acceptedRule(rule);
  if (accepted === null) throw new Error(`not accepted: ${rule}`);
  return expandSeries({ rule: accepted, start, except }, zone, span(from, to, zone)).map((each) =>
    instantToLocal(each.at, zone),
  );
};

describe('across a change of clocks', () => {
  test('a weekly evening keeps its wall time when the clocks go back', () => {
    const found = locals('FREQ=WEEKLY;BYDAY=TH', '2026-10-01T19:30', 'Europe/Berlin', [
      '2026-10-01',
      '2026-11-13',
    ]);
    expect(found.map((local) => local.slice(11))).toEqual(Array(7).fill('19:30'));
  });

  test('a time the clocks skip is kept, an hour later (RFC 5545 section 3.3.5)', () => {
    const found = locals('FREQ=DAILY', '2027-03-27T02:30', 'Europe/Berlin', [
      '2027-03-27',
      '2027-03-30',
    ]);
    expect(found).toEqual(['2027-03-27T02:30', '2027-03-28T03:30', '2027-03-29T02:30']);
  });

  test('a time that happens twice is the first one', () => {
    const accepted = acceptedRule('FREQ=DAILY');
    if (accepted === null) throw new Error();
    const zone = 'Europe/Berlin';
    const found = expandSeries(
      { rule: accepted, start: '2026-10-24T02:30' },
      zone,
      span('2026-10-25', '2026-10-26', zone),
    );
    expect(found.map((each) => each.at)).toEqual([Date.UTC(2026, 9, 25, 0, 30)]);
  });

  test('Lord Howe moves by half an hour', () => {
    const found = locals('FREQ=DAILY', '2026-10-03T02:15', 'Australia/Lord_Howe', [
      '2026-10-03',
      '2026-10-06',
    ]);
    expect(found).toEqual(['2026-10-03T02:15', '2026-10-04T02:45', '2026-10-05T02:15']);
  });

  test('Apia left a whole day out: what falls on it is shifted, the next stays', () => {
    const found = locals('FREQ=DAILY', '2011-12-28T12:00', 'Pacific/Apia', [
      '2011-12-28',
      '2012-01-02',
    ]);
    expect(found).toEqual([
      '2011-12-28T12:00',
      '2011-12-29T12:00',
      '2011-12-31T12:00',
      '2011-12-31T12:00',
      '2012-01-01T12:00',
    ]);
  });

  test('Kathmandu is five and three quarter hours ahead', () => {
    const accepted = acceptedRule('FREQ=WEEKLY');
    if (accepted === null) throw new Error();
    const zone = 'Asia/Kathmandu';
    const found = expandSeries(
      { rule: accepted, start: '2026-10-01T06:00' },
      zone,
      span('2026-10-08', '2026-10-09', zone),
    );
    expect(found.map((each) => each.at)).toEqual([Date.UTC(2026, 9, 8, 0, 15)]);
  });
});

describe('rules', () => {
  test('every second week on two days, to a last day that counts', () => {
    const rule = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20261102';
    expect(locals(rule, '2026-10-01T18:00', 'Europe/Berlin', ['2026-09-01', '2027-01-01'])).toEqual(
      [
        '2026-10-01T18:00',
        '2026-10-12T18:00',
        '2026-10-15T18:00',
        '2026-10-26T18:00',
        '2026-10-29T18:00',
      ],
    );
  });

  test('a count is counted from the start, however late one looks', () => {
    const found = locals('FREQ=DAILY;COUNT=40', '2026-10-01T08:00', 'Europe/Berlin', [
      '2026-11-07',
      '2026-12-01',
    ]);
    expect(found).toEqual(['2026-11-07T08:00', '2026-11-08T08:00', '2026-11-09T08:00']);
  });

  test('an UNTIL in UTC is an instant, one without is local', () => {
    const until = (text: string) =>
      locals(`FREQ=DAILY;UNTIL=${text}`, '2026-10-01T08:00', 'Europe/Berlin', [
        '2026-10-01',
        '2026-11-01',
      ]).length;
    expect(until('20261003T060000Z')).toBe(3);
    expect(until('20261003T055900Z')).toBe(2);
    expect(until('20261003T080000')).toBe(3);
    expect(until('20261003T075900')).toBe(2);
  });

  test('exceptions are left out by the time the rule names', () => {
    const found = locals(
      'FREQ=WEEKLY',
      '2026-10-01T19:30',
      'Europe/Berlin',
      ['2026-10-01', '2026-10-20'],
      ['2026-10-08T19:30'],
    );
    expect(found).toEqual(['2026-10-01T19:30', '2026-10-15T19:30']);
  });

  test('February 29, the last Friday, the second-last weekday', () => {
    expect(
      locals('FREQ=YEARLY', '2024-02-29T10:00', 'Europe/Berlin', ['2024-01-01', '2033-01-01']).map(
        (local) => local.slice(0, 10),
      ),
    ).toEqual(['2024-02-29', '2028-02-29', '2032-02-29']);
    expect(
      locals('FREQ=MONTHLY;BYDAY=-1FR', '2026-10-30T10:00', 'Europe/Berlin', [
        '2026-12-01',
        '2027-01-01',
      ]),
    ).toEqual(['2026-12-25T10:00']);
    expect(
      locals('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2', '2026-10-29T10:00', 'Europe/Berlin', [
        '2026-11-01',
        '2026-12-01',
      ]),
    ).toEqual(['2026-11-27T10:00']);
  });

  test('a month without the day is passed over and not counted', () => {
    const found = locals('FREQ=MONTHLY;COUNT=4', '2026-01-31T10:00', 'Europe/Berlin', [
      '2026-01-01',
      '2027-01-01',
    ]);
    expect(found.map((local) => local.slice(5, 10))).toEqual(['01-31', '03-31', '05-31', '07-31']);
  });

  test('counting days and months finds what the library finds', () => {
    const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-01-01', days));
    const rule = fc.record({
      freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      interval: fc.integer({ min: 1, max: 5 }),
      days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
      wkst: fc.constantFrom(...WEEKDAYS),
      count: fc.option(fc.integer({ min: 1, max: 60 })),
    });
    fc.assert(
      fc.property(rule, day, day, ({ freq, interval, days, wkst, count }, first, from) => {
        const start = `${first}T09:15`;
        const own = WEEKDAYS[weekdayOf(first) - 1] ?? 'MO';
        const byDay = freq === 'WEEKLY' ? `;BYDAY=${[...new Set([...days, own])].join(',')}` : '';
        const text = `FREQ=${freq};INTERVAL=${interval};WKST=${wkst}${byDay}${count === null ? '' : `;COUNT=${count}`}`;
        const reach = freq === 'YEARLY' ? 3_000 : 400;
        const window = span(from, addDays(from, reach), 'UTC');
        const accepted = acceptedRule(text);
        expect(accepted?.plain).toBe(true);
        const found =
          accepted === null ? [] : expandSeries({ rule: accepted, start }, 'UTC', window);
        const library = new RRuleTemporal({
          rruleString: `DTSTART:${start.replaceAll(/[-:]/g, '')}00Z\nRRULE:${text}`,
        })
          .between(new Date(window.from), new Date(window.to), true)
          .map((each) => each.epochMilliseconds)
          .filter((at) => at < window.to);
        expect(found.map((each) => each.at)).toEqual(library);
      }),
      { numRuns: 300 },
    );
  });
});

describe('limits', () => {
  test.each([
    ['FREQ=SECONDLY', 'rule-too-frequent'],
    ['FREQ=MINUTELY;COUNT=3', 'rule-too-frequent'],
    ['FREQ=HOURLY', 'rule-too-frequent'],
    ['INTERVAL=2', 'rule-too-frequent'],
    ['FREQ=DAILY;COUNT=10001', 'rule-count'],
    ['FREQ=DAILY;COUNT=0', 'rule-count'],
    ['FREQ=DAILY;INTERVAL=0', 'rule-interval'],
    ['FREQ=DAILY;INTERVAL=100000', 'rule-interval'],
    ['FREQ=DAILY;BYHOUR=1,2,3', 'rule-unsupported'],
    ['FREQ=DAILY;COUNT=2;UNTIL=20261224', 'rule-unreadable'],
    ['FREQ=DAILY;COUNT=2;COUNT=3', 'rule-unreadable'],
    ['FREQ=DAILY;UNTIL=tomorrow', 'rule-unreadable'],
    ['FREQ=DAILY;', 'rule-unreadable'],
    [`FREQ=DAILY;BYMONTHDAY=${Array(63).fill('1').join(',')}`, 'rule-too-long'],
    [`FREQ=YEARLY;BYDAY=${Array(200).fill('MO').join(',')}`, 'rule-too-long'],
    ['', 'rule-unreadable'],
  ])('%s is refused', (rule, reason) => {
    expect(parseRule(rule)).toMatchObject({ ok: false, error: { reason } });
  });

  test.each([
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4',
    'FREQ=YEARLY;INTERVAL=1000;BYYEARDAY=366;BYWEEKNO=1',
    'FREQ=DAILY;INTERVAL=999;BYMONTH=2;BYMONTHDAY=30',
  ])('%s never happens, and that is found out within a second', (rule) => {
    const before = performance.now();
    expect(locals(rule, '2026-01-01T10:00', 'Europe/Berlin', ['2040-01-01', '2040-02-01'])).toEqual(
      [],
    );
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  test('a daily rule begun a century ago answers for this month', () => {
    const found = locals('FREQ=DAILY', '1926-01-01T10:00', 'Europe/Berlin', [
      '2026-10-01',
      '2026-11-01',
    ]);
    expect(found).toHaveLength(31);
  });
});

test('every month of a year in every listed zone has each of its days once', () => {
  for (const zone of [
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'UTC',
  ]) {
    const found = locals('FREQ=DAILY', '2026-01-01T02:30', zone, ['2026-01-01', '2027-01-01']);
    const days = found.map((local) => local.slice(0, 10));
    expect(new Set(days).size).toBe(365);
    expect(days.at(-1)).toBe(toPlainDate(2026, 12, 31));
  }
});
