import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textToBytes } from '#shared/lib/bytes.ts';
import {
  inTheMannerOfApple,
  inTheMannerOfFastmail,
  inTheMannerOfGoogle,
  inTheMannerOfNextcloud,
  inTheMannerOfOutlook,
  inTheMannerOfThunderbird,
  withEvent,
} from './calendar-files.fixture.ts';
import { escapeText } from './content-line.ts';
import {
  ICS_BYTES,
  ICS_EVENTS,
  readCalendarFile,
  withoutRule,
  type ImportSetting,
} from './import-calendar.ts';

const setting: ImportSetting = { zone: 'Europe/Berlin', untitled: 'No title', known: new Map() };

const read = (text: string, more: Partial<ImportSetting> = {}) =>
  readCalendarFile(textToBytes(text), { ...setting, ...more });

const first = (text: string) => {
  const [plan] = read(text).plans;
  if (plan === undefined) throw new Error('nothing was read');
  return plan;
};

describe('files in the manner of', () => {
  test('Google: a series with one moved and one left out; guests stay behind, and that is said', () => {
    const { plans, left } = read(inTheMannerOfGoogle);
    expect(left).toEqual([]);
    expect(plans.map(({ own }) => own.title)).toEqual(['Choir, tenors first', 'A call']);
    const [choir, call] = plans;
    expect(choir?.own).toMatchObject({
      start: '2026-10-08T19:30',
      end: '2026-10-08T21:30',
      zone: 'Europe/Berlin',
      rrule: 'FREQ=WEEKLY;BYDAY=TH',
      except: ['2026-10-22T19:30'],
      where: 'Parish hall second floor',
      overrides: [
        { occurrence: '2026-10-15T19:30', start: '2026-10-15T20:00', title: 'Choir, late' },
      ],
      imported: { uid: 'choir@google.example', sequence: 2 },
    });
    expect(choir?.notes).toEqual(['people-left-out']);
    expect(call?.own).toMatchObject({ start: '2026-10-20T19:00', zone: 'Europe/Berlin' });
  });

  test('Outlook: a Windows zone, tentative; what an alarm says is not the event’s', () => {
    expect(first(inTheMannerOfOutlook)).toMatchObject({
      notes: [],
      own: {
        title: 'Car to the garage',
        start: '2026-11-20T15:30',
        zone: 'Europe/Berlin',
        status: 'TENTATIVE',
        note: 'Bring the car papers.',
      },
    });
  });

  test('Apple: whole days end on their last day, in no zone', () => {
    const [parents, birthday] = read(inTheMannerOfApple).plans;
    expect(parents?.own).toMatchObject({
      allDay: true,
      start: '2026-12-24T00:00',
      end: '2026-12-26T00:00',
    });
    expect(birthday?.own).toMatchObject({
      allDay: true,
      start: '2027-02-02T00:00',
      end: '2027-02-02T00:00',
      rrule: 'FREQ=YEARLY',
    });
  });

  test('Thunderbird: a zone with a path, a length in place of an end', () => {
    expect(first(inTheMannerOfThunderbird).own).toMatchObject({
      start: '2026-11-30T07:30',
      end: '2026-11-30T09:00',
      zone: 'Europe/Berlin',
    });
  });

  test('Nextcloud: a floating time is meant where one is', () => {
    const [plan] = read(inTheMannerOfNextcloud, { zone: 'Asia/Kathmandu' }).plans;
    expect(plan?.own).toMatchObject({ start: '2026-12-01T08:00', zone: 'Asia/Kathmandu' });
  });

  test('Fastmail: another zone is kept, added dates too', () => {
    expect(first(inTheMannerOfFastmail).own).toMatchObject({
      zone: 'America/New_York',
      start: '2026-10-05T09:00',
      added: ['2026-11-09T09:00', '2026-12-14T09:00'],
    });
  });
});

test('S1: everything that comes in is private', () => {
  for (const text of [inTheMannerOfGoogle, inTheMannerOfApple]) {
    for (const { own } of read(text).plans) {
      expect(own).toMatchObject({ visibility: 'private', sharedAs: null });
    }
  }
});

describe('what was taken over before', () => {
  const known = (sequence: number) => new Map([['choir@google.example', sequence]]);

  test('is the same, or newer, by UID and SEQUENCE', () => {
    const states = (sequence: number) =>
      read(inTheMannerOfGoogle, { known: known(sequence) }).plans.map(({ state }) => state);
    expect(states(2)).toEqual(['known', 'new']);
    expect(states(1)).toEqual(['newer', 'new']);
  });

  test('of the same event twice in a file the newer one counts', () => {
    const twice = (a: number, b: number) =>
      [a, b]
        .map((sequence) =>
          withEvent(
            'DTSTART:20261201T080000',
            `SEQUENCE:${sequence}`,
            `SUMMARY:Number ${sequence}`,
          ),
        )
        .join('');
    for (const text of [twice(1, 2), twice(2, 1)]) {
      expect(read(text).plans.map(({ own }) => own.title)).toEqual(['Number 2']);
    }
  });
});

describe('bad input', () => {
  const reasonOf = (...lines: readonly string[]) => read(withEvent(...lines)).left[0]?.reason;

  test.each([
    ['no start', ['SUMMARY:x'], 'no-time'],
    [
      'an end before its start',
      ['DTSTART:20261201T080000', 'DTEND:20261201T070000'],
      'ends-before-start',
    ],
    ['year 1', ['DTSTART:00010101T080000'], 'no-time'],
    ['year 9999', ['DTSTART:99990101T080000'], 'no-time'],
    ['an end in the year 9999', ['DTSTART:20261201T080000', 'DTEND:99990101T080000'], 'no-time'],
    ['a day that doesn’t exist', ['DTSTART;VALUE=DATE:20260230'], 'no-time'],
    ['two years', ['DTSTART:20261201T080000', 'DTEND:20281201T080000'], 'too-long'],
    ['a cancelled one', ['DTSTART:20261201T080000', 'STATUS:CANCELLED'], 'cancelled'],
    [
      'a thousand dates left out',
      [
        'DTSTART:20261201T080000',
        'RRULE:FREQ=DAILY',
        `EXDATE:${Array.from({ length: 1_000 }, (_, day) => `2027${String(1 + (day % 12)).padStart(2, '0')}${String(1 + (day % 28)).padStart(2, '0')}T080000`).join(',')}`,
      ],
      'too-many-exceptions',
    ],
  ])('%s stays in the file, and why is said', (_, lines, reason) => {
    expect(reasonOf(...lines)).toBe(reason);
  });

  test.each([
    'FREQ=SECONDLY',
    'FREQ=SECONDLY;INTERVAL=1;BYDAY=MO',
    'FREQ=MINUTELY',
    'FREQ=DAILY;COUNT=1000000000',
    'FREQ=DAILY;BYSECOND=1,2',
    `FREQ=DAILY;BYSECOND=${Array.from({ length: 60 }, (_, second) => second).join(',')}`,
    `FREQ=YEARLY;BYYEARDAY=${Array.from({ length: 63 }, (_, day) => day + 1).join(',')}`,
    'nonsense',
  ])('a rule that asks too much (%s) comes once, and that is said', (rule) => {
    const plan = first(withEvent('DTSTART:20261201T080000', `RRULE:${rule}`));
    expect(plan.own.rrule).toBeNull();
    expect(plan.notes).toEqual(['rule-left-out']);
  });

  test('a million dates left out stay in the file, however they are written', () => {
    const times = 'x'.repeat(1_000_000).replaceAll('x', '20270101T080000,');
    expect(reasonOf('DTSTART:20261201T080000', 'RRULE:FREQ=DAILY', `EXDATE:${times}`)).toBe(
      'too-many-exceptions',
    );
    const lines = 'x'.repeat(100_000).replaceAll('x', 'EXDATE:20270101T080000\r\n');
    expect(reasonOf('DTSTART:20261201T080000', 'RRULE:FREQ=DAILY', lines)).toBe(
      'too-many-exceptions',
    );
  });

  test('a line of a million parameters is none; the event around it is read', () => {
    const plan = first(
      withEvent('DTSTART:20261201T080000', 'COMMENT:x', `SUMMARY${';A=B'.repeat(1_000_000)}:x`),
    );
    expect(plan.own).toMatchObject({ start: '2026-12-01T08:00', title: 'No title' });
  });

  test('a zone without a VTIMEZONE is found by its name, and one whose VTIMEZONE lies isn’t believed', () => {
    const event = ['DTSTART;TZID=Europe/Lisbon:20261201T080000', 'RRULE:FREQ=DAILY'];
    const lie = 'BEGIN:VTIMEZONE\r\nTZID:Europe/Lisbon\r\nTZOFFSETTO:+1200\r\nEND:VTIMEZONE\r\n';
    for (const text of [withEvent(...event), lie + withEvent(...event)]) {
      expect(first(text)).toMatchObject({ own: { zone: 'Europe/Lisbon' }, notes: [] });
    }
  });

  test('of one UID many times the newest counts, of no UID each', () => {
    const events = (uid: string) =>
      Array.from(
        { length: 300 },
        (_, at) =>
          `BEGIN:VEVENT\r\n${uid}DTSTART:20261201T080000\r\nSEQUENCE:${at}\r\nEND:VEVENT\r\n`,
      ).join('');
    expect(read(events('UID:same\r\n')).plans.map(({ sequence }) => sequence)).toEqual([299]);
    expect(read(events('')).plans).toHaveLength(300);
  });

  test('a rule that takes too long leaves the rest of its plan, and that is said', () => {
    const plan = first(
      withEvent('DTSTART:20261201T080000', 'RRULE:FREQ=MONTHLY;BYDAY=1MO', 'SUMMARY:x'),
    );
    const once = withoutRule(plan);
    expect(once.own).toMatchObject({ title: 'x', rrule: null, except: [] });
    expect(once.notes).toEqual(['rule-too-slow']);
  });

  test('an unknown zone is read in one’s own, and that is said', () => {
    const plan = first(withEvent('DTSTART;TZID=Middle Earth:20261201T080000'));
    expect(plan).toMatchObject({
      notes: ['zone-unknown'],
      own: { start: '2026-12-01T08:00', zone: 'Europe/Berlin' },
    });
  });

  test('words that are too long are named, never cut in silence', () => {
    const plan = first(
      withEvent(
        'DTSTART:20261201T080000',
        `SUMMARY:${'x'.repeat(200)}`,
        `LOCATION:${'y'.repeat(201)}`,
      ),
    );
    expect(plan.notes).toEqual(['title-shortened', 'place-left-out']);
    expect(plan.own.note).toBe('x'.repeat(200));
    expect(plan.own.title.endsWith('…')).toBe(true);
  });

  test('folds inside a character, without a space, and another charset are put up with', () => {
    const bytes = textToBytes(withEvent('DTSTART:20261201T080000', 'SUMMARY:Grüße'));
    const at = bytes.indexOf(0xc3) + 1;
    const folded = new Uint8Array([...bytes.slice(0, at), 13, 10, 32, ...bytes.slice(at)]);
    expect(readCalendarFile(folded, setting).plans[0]?.own.title).toBe('Grüße');
    const unspaced = withEvent('DTSTART:20261201T080000', 'DESCRIPTION:one', 'two', 'SUMMARY:x');
    expect(first(unspaced).own.note).toBe('onetwo');
    const latin = textToBytes(withEvent('DTSTART:20261201T080000', 'SUMMARY:Gr?n')).map((byte) =>
      byte === 63 ? 0xfc : byte,
    );
    expect(readCalendarFile(latin, setting)).toMatchObject({
      isLatin: true,
      plans: [{ own: { title: 'Grün' } }],
    });
  });

  test('Unicode’s own line breaks are line breaks, and a space in a title', () => {
    const plan = first(
      withEvent(
        'DTSTART:20261201T080000',
        'SUMMARY:Choir\u2028and cake',
        'LOCATION:Parish\u2029hall',
        'DESCRIPTION:one\u2028two\u2029three',
      ),
    );
    expect(plan.own).toMatchObject({
      title: 'Choir and cake',
      where: 'Parish hall',
      note: 'one\ntwo\nthree',
    });
  });

  test.each([
    ['little', true],
    ['big', false],
  ])('a file in UTF-16, %s end first, is read', (_, isLittle) => {
    const text = `\uFEFF${withEvent('DTSTART:20261201T080000', 'SUMMARY:Grüße, 猫 🐈')}`;
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at += 1) {
      view.setUint16(at * 2, text.charCodeAt(at), isLittle);
    }
    for (const each of [bytes, bytes.subarray(0, -1)]) {
      expect(readCalendarFile(each, setting)).toMatchObject({
        isLatin: false,
        plans: [{ own: { title: 'Grüße, 猫 🐈' } }],
      });
    }
  });

  test('whatever stays in the file, the rest comes in', () => {
    const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
    const good = (uid: string) => event(`UID:${uid}`, 'DTSTART:20261201T080000', 'SUMMARY:x');
    const { plans, left } = read(
      [
        ...good('1'),
        ...event('SUMMARY:No time'),
        ...good('2'),
        ...event('SUMMARY:Backwards', 'DTSTART:20261201T080000', 'DTEND:20261201T070000'),
        ...event('SUMMARY:Long ago', 'DTSTART:00010101T080000'),
        ...good('3'),
        ...event('SUMMARY:Far away', 'DTSTART:99991231T080000'),
        // Without its end, and with an alarm that has none either.
        ...good('4').slice(0, -1),
        'BEGIN:VALARM',
        'SUMMARY:Not the event’s',
        ...good('5'),
        '',
      ].join('\r\n'),
    );
    expect(plans.map(({ uid }) => uid)).toEqual(['1', '2', '3', '4', '5']);
    expect(plans.every(({ own }) => own.title === 'x')).toBe(true);
    expect(left).toEqual([
      { title: 'No time', reason: 'no-time' },
      { title: 'Backwards', reason: 'ends-before-start' },
      { title: 'Long ago', reason: 'no-time' },
      { title: 'Far away', reason: 'no-time' },
    ]);
  });

  describe('a file that breaks off', () => {
    const whole = [
      withEvent('DTSTART:20261201T080000', 'SUMMARY:Grüße').replace('END:VCALENDAR\r\n', ''),
      'BEGIN:VEVENT',
      'UID:two',
      'SUMMARY:Käse',
      'DTSTART:20261202T080000',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n');
    const upTo = (end: string) => read(whole.slice(0, whole.lastIndexOf(end)));
    const titles = ({ plans }: ReturnType<typeof read>) => plans.map(({ own }) => own.title);

    test.each([
      ['right after its name', 'DTSTART', 'Käse'],
      ['in its time', 'T080000', 'Käse'],
      ['in its name', 'e\r\nDTSTART', 'Käs'],
      ['before its name', 'SUMMARY', 'No title'],
      ['before its end', 'ND:VEVENT', 'Käse'],
    ])('in an event, %s: that one stays in it and is named, the rest comes in', (_, end, title) => {
      const found = upTo(end);
      expect(titles(found)).toEqual(['Grüße']);
      expect(found.left).toEqual([{ title, reason: 'breaks-off' }]);
    });

    test('after an event has lost none', () => {
      for (const end of ['END:VCALENDAR', 'CALENDAR']) {
        const found = upTo(end);
        expect(titles(found)).toEqual(['Grüße', 'Käse']);
        expect(found.left).toEqual([]);
      }
    });

    test('inside a character is still UTF-8', () => {
      const bytes = textToBytes(whole);
      const found = readCalendarFile(bytes.subarray(0, bytes.lastIndexOf(0xc3) + 1), setting);
      expect(found).toMatchObject({ isLatin: false, left: [{ title: 'K' }] });
      expect(titles(found)).toEqual(['Grüße']);
    });
  });

  test('more events than are read at once: the first are, and that is said', () => {
    const event = (index: number) =>
      `BEGIN:VEVENT\r\nUID:${index}\r\nDTSTART:20261201T080000\r\nEND:VEVENT\r\n`;
    const preview = read(
      Array.from({ length: ICS_EVENTS + 1 }, (_, index) => event(index)).join(''),
    );
    expect(preview.plans).toHaveLength(ICS_EVENTS);
    expect(preview.isCut).toBe(true);
  });

  test('of a file that is too long its first part is read: nobody says of it that it breaks off', () => {
    const whole = withEvent('DTSTART:20261201T080000', 'SUMMARY:One');
    const last = `BEGIN:VEVENT\r\nUID:last\r\nDESCRIPTION:${'long '.repeat(ICS_BYTES / 5)}`;
    const preview = read(`${whole.replace('END:VCALENDAR\r\n', '')}${last}`);
    expect(preview.plans).toHaveLength(1);
    expect(preview.left).toEqual([]);
    expect(preview.isCut).toBe(true);
  });

  test('whatever the bytes are, it never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(readCalendarFile(bytes, setting).plans).toEqual([]);
      }),
    );
  });

  test('any title comes back as it was written', () => {
    fc.assert(
      fc.property(
        fc
          .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
          .filter((text) => !/[\p{C}\p{Z}]/u.test(text)),
        (title) => {
          const text = withEvent('DTSTART:20261201T080000', `SUMMARY:${escapeText(title)}`);
          expect(first(text).own.title).toBe(title);
        },
      ),
    );
  });
});
