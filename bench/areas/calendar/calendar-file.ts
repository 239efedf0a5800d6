/** A calendar file of `count` single plans over twelve years, with places and notes, every fiftieth a series. */
export const calendarFile = (count: number): string => {
  const two = (value: number) => String(value).padStart(2, '0');
  const event = (at: number): readonly string[] => {
    const day = `${String(2020 + (at % 12))}${two(1 + (at % 12))}${two(1 + (at % 28))}`;
    return [
      'BEGIN:VEVENT',
      `UID:event-${String(at)}@example.org`,
      `DTSTART;TZID=Europe/Berlin:${day}T080000`,
      `DTEND;TZID=Europe/Berlin:${day}T090000`,
      `SUMMARY:Meeting number ${String(at)}`,
      `LOCATION:Room ${String(at % 40)}`,
      'DESCRIPTION:Something that is written about it\\, in some words.',
      ...(at % 50 === 0 ? ['RRULE:FREQ=MONTHLY;COUNT=20'] : []),
      'END:VEVENT',
    ];
  };
  const events = Array.from({ length: count }, (_, at) => event(at)).flat();
  return ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR', ''].join('\r\n');
};
