import '#renderer/design/fonts.css';
import '#renderer/design/tokens.css';
import '#renderer/design/base.css';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import '@fullcalendar/react/themes/classic/palette.css';
import FullCalendar, { type EventInput } from '@fullcalendar/react';
import dayGrid from '@fullcalendar/react/daygrid';
import classic from '@fullcalendar/react/themes/classic';
import { createRoot } from 'react-dom/client';
import { addDays } from '#shared/lib/plain-date.ts';
import type { Sheet, SheetDay } from '../static-grid/sheet.ts';
import styles from './calendar.module.css';

const two = (value: number) => String(value).padStart(2, '0');

/** What a day showed, in the order shown; its times are words of the title, so that nothing formats them. */
const toEvents = ({ date, spans, marks }: SheetDay): readonly EventInput[] => [
  ...spans.map(({ title, style }) => ({
    title,
    start: date,
    end: addDays(date, Number(style['--days'] ?? 1)),
    allDay: true,
  })),
  ...marks.map(({ time, title }, index) => ({
    title: time === '' ? title : `${time} ${title}`,
    start: `${date}T${two(8 + (index % 12))}:00`,
  })),
];

/** Each month by the first day its sheet shows: only that is ever handed over. */
const toMonths = (sheets: readonly Sheet[]): ReadonlyMap<string, EventInput[]> =>
  new Map(
    sheets.map(({ weeks }) => {
      const days = weeks.flat();
      return [days[0]?.date ?? '', days.flatMap(toEvents)];
    }),
  );

const root = createRoot(document.getElementById('root') ?? document.body);

/** Called by the benchmark with what the app showed; the sheets' first month is where it begins. */
Object.assign(globalThis, {
  showSheets: (sheets: readonly Sheet[]) => {
    const months = toMonths(sheets);
    const middle = sheets[0]?.weeks[1]?.[0]?.date ?? '';
    root.render(
      <div className={styles['page']}>
        <FullCalendar
          plugins={[dayGrid, classic]}
          initialView="dayGridMonth"
          initialDate={middle}
          firstDay={1}
          fixedWeekCount={false}
          dayMaxEvents
          displayEventTime={false}
          headerToolbar={{ start: 'title', end: 'prev,next' }}
          height="100%"
          events={({ startStr }, give) => give(months.get(startStr.slice(0, 10)) ?? [])}
        />
      </div>,
    );
  },
});
