/** Calendar files in the manner of the programs people come from, written by hand for these tests. */

const file = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');

/** A weekly meeting with guests, one of which was moved and one left out; UTC stamps, a VTIMEZONE. */
export const inTheMannerOfGoogle = file(
  'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
  'CALSCALE:GREGORIAN',
  'METHOD:PUBLISH',
  'X-WR-CALNAME:Home',
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'DTSTART;TZID=Europe/Berlin:20261008T193000',
  'DTEND;TZID=Europe/Berlin:20261008T213000',
  'RRULE:FREQ=WEEKLY;BYDAY=TH',
  'EXDATE;TZID=Europe/Berlin:20261022T193000',
  'DTSTAMP:20261001T080000Z',
  'ORGANIZER;CN=Somebody:mailto:somebody@example.org',
  'UID:choir@google.example',
  'ATTENDEE;CUTYPE=INDIVIDUAL;CN="Ruth, of the choir":mailto:ruth@example.org',
  'SEQUENCE:2',
  'STATUS:CONFIRMED',
  'SUMMARY:Choir\\, tenors first',
  'LOCATION:Parish hall\\nsecond floor',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'DTSTART;TZID=Europe/Berlin:20261015T200000',
  'DTEND;TZID=Europe/Berlin:20261015T220000',
  'UID:choir@google.example',
  'RECURRENCE-ID;TZID=Europe/Berlin:20261015T193000',
  'SUMMARY:Choir\\, late',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'DTSTART:20261020T170000Z',
  'DTEND:20261020T180000Z',
  'UID:call@google.example',
  'SUMMARY:A call',
  'END:VEVENT',
);

/** A Windows zone name in quotes, a busy status, an alarm inside. */
export const inTheMannerOfOutlook = file(
  'PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN',
  'BEGIN:VTIMEZONE',
  'TZID:W. Europe Standard Time',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'CLASS:PUBLIC',
  'DESCRIPTION:Bring the car papers.\\n',
  'DTEND;TZID="W. Europe Standard Time":20261120T160000',
  'DTSTART;TZID="W. Europe Standard Time":20261120T153000',
  'SUMMARY;LANGUAGE=en-us:Car to the garage',
  'UID:040000008200E00074C5B7101A82E008',
  'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE',
  'STATUS:TENTATIVE',
  'BEGIN:VALARM',
  'TRIGGER:-PT15M',
  'ACTION:DISPLAY',
  'DESCRIPTION:Reminder',
  'SUMMARY:not this one',
  'END:VALARM',
  'END:VEVENT',
);

/** Whole days, one and three of them. */
export const inTheMannerOfApple = file(
  'PRODID:-//Apple Inc.//macOS 15.0//EN',
  'BEGIN:VEVENT',
  'TRANSP:TRANSPARENT',
  'DTSTART;VALUE=DATE:20261224',
  'DTEND;VALUE=DATE:20261227',
  'UID:3A1B-apple',
  'SUMMARY:At my parents’',
  'X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'DTSTART;VALUE=DATE:20270202',
  'UID:birthday-apple',
  'RRULE:FREQ=YEARLY',
  'SUMMARY:Ana’s birthday',
  'END:VEVENT',
);

/** A zone with a path before it, and a length in place of an end. */
export const inTheMannerOfThunderbird = file(
  'PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN',
  'BEGIN:VEVENT',
  'UID:thunderbird-1',
  'DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20261130T073000',
  'DURATION:PT1H30M',
  'SUMMARY:Early meeting',
  'END:VEVENT',
);

/** A floating time, and lines that end with LF alone. */
export const inTheMannerOfNextcloud = file(
  'PRODID:-//IDN nextcloud.com//Calendar app 4.7//EN',
  'BEGIN:VEVENT',
  'UID:nextcloud-1',
  'DTSTART:20261201T080000',
  'DTEND:20261201T090000',
  'SUMMARY:Breakfast wherever we are',
  'END:VEVENT',
).replaceAll('\r\n', '\n');

/** Dates that are added to a rule, and a long text folded inside a character. */
export const inTheMannerOfFastmail = file(
  'PRODID:-//CyrusIMAP.org/Cyrus 3.9//EN',
  'BEGIN:VEVENT',
  'UID:fastmail-1',
  'DTSTART;TZID=America/New_York:20261005T090000',
  'DTEND;TZID=America/New_York:20261005T093000',
  'RRULE:FREQ=MONTHLY;BYDAY=1MO',
  'RDATE;TZID=America/New_York:20261109T090000,20261214T090000',
  'SUMMARY:Call with New York',
  'END:VEVENT',
);

export const withEvent = (...lines: readonly string[]): string =>
  file('BEGIN:VEVENT', 'UID:one', ...lines, 'END:VEVENT');
