import 'temporal-polyfill/global';
import '@schedule-x/theme-default/dist/index.css';
import {
  createCalendar,
  createViewMonthGrid,
  type CalendarEventExternal,
} from '@schedule-x/calendar';
import { useEffect, useRef } from 'react';
import type { Temporal as Polyfill } from 'temporal-polyfill';
import { eventsFrom, type PeerEvent, type PeerPlans } from './peer-plans.ts';

/** It looks for it there; the polyfill declares no global. */
declare const Temporal: typeof Polyfill;

const zone = 'UTC';

const toEvent = (
  { title, start, end, isAllDay }: PeerEvent,
  index: number,
): CalendarEventExternal => ({
  id: index,
  title,
  start: isAllDay
    ? Temporal.PlainDate.from(start)
    : Temporal.ZonedDateTime.from(`${start}[${zone}]`),
  end: isAllDay ? Temporal.PlainDate.from(end) : Temporal.ZonedDateTime.from(`${end}[${zone}]`),
});

/** It is handed another month's plans when its range has changed: its own callback for that. */
const create = (plans: PeerPlans) => {
  const from = eventsFrom(plans, toEvent);
  const isAll = plans.events.kind === 'all';
  const firstDay = Temporal.PlainDate.from(plans.day).with({ day: 1 });
  const firstInSight = firstDay.subtract({ days: firstDay.dayOfWeek - 1 }).toString();
  const calendar = createCalendar({
    views: [createViewMonthGrid()],
    selectedDate: Temporal.PlainDate.from(plans.day),
    firstDayOfWeek: 1,
    timezone: zone,
    isResponsive: false,
    translations: { enUS: { 'Next period': 'Next month', 'Previous period': 'Previous month' } },
    events: from(firstInSight),
    callbacks: {
      onRangeUpdate: ({ start }) => {
        if (!isAll) calendar.events.set(from(start.toPlainDate().toString()));
      },
    },
  });
  return calendar;
};

export const ScheduleXMonth = ({ plans }: { readonly plans: PeerPlans }) => {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const calendar = create(plans);
    if (root.current !== null) calendar.render(root.current);
    return () => calendar.destroy();
  }, [plans]);
  return <div ref={root} style={{ height: '100%' }} />;
};
