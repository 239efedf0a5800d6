import { addDays } from '#shared/lib/plain-date.ts';
import type { PeerEvent, PeerPlans } from '../peers/calendars/peer-plans.ts';
import type { Sheet, SheetDay } from '../peers/static-grid/sheet.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** What a day showed, in the order shown; its times are words of the title. */
const toEvents = ({ date, spans, marks }: SheetDay): readonly PeerEvent[] => [
  ...spans.map(({ title, style }) => ({
    title,
    start: date,
    end: addDays(date, Number(style['--days'] ?? 1) - 1),
    isAllDay: true,
  })),
  ...marks.map(({ time, title }, index) => ({
    title: time === '' ? title : `${time} ${title}`,
    start: `${date}T${two(8 + (index % 12))}:00`,
    end: `${date}T${two(9 + (index % 12))}:00`,
    isAllDay: false,
  })),
];

/** A day of the month itself, of those that a sheet shows. */
export const dayOf = ({ weeks }: Sheet): string => weeks[1]?.[0]?.date ?? '';

/** What the app showed, month by month, and nothing that it didn't. */
export const sheetsToPlans = (sheets: readonly Sheet[]): PeerPlans => ({
  day: sheets[0] === undefined ? '' : dayOf(sheets[0]),
  events: {
    kind: 'in-sight',
    months: sheets.map(({ weeks }) => ({
      first: weeks[0]?.[0]?.date ?? '',
      events: weeks.flat().flatMap(toEvents),
    })),
  },
});
