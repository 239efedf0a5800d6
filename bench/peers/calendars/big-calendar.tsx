import 'dayjs/locale/en-gb';
import 'react-big-calendar/lib/css/react-big-calendar.css';
import dayjs from 'dayjs';
import { useState } from 'react';
import { Calendar, dayjsLocalizer } from 'react-big-calendar';
import { eventsFrom, type PeerEvent, type PeerPlans } from './peer-plans.ts';

// Whose weeks begin on Monday.
dayjs.locale('en-gb');
const localizer = dayjsLocalizer(dayjs);

const toEvent = ({ title, start, end, isAllDay }: PeerEvent) => ({
  title,
  start: dayjs(start).toDate(),
  end: (isAllDay ? dayjs(end).add(1, 'day') : dayjs(end)).toDate(),
  allDay: isAllDay,
});

const firstInSight = (date: Date) =>
  dayjs(date).startOf('month').startOf('week').format('YYYY-MM-DD');

export const BigCalendarMonth = ({ plans }: { readonly plans: PeerPlans }) => {
  const [from] = useState(() => eventsFrom(plans, toEvent));
  const [date, setDate] = useState(() => dayjs(plans.day).toDate());
  return (
    <Calendar
      localizer={localizer}
      views={['month']}
      view="month"
      onView={() => undefined}
      date={date}
      onNavigate={setDate}
      events={from(firstInSight(date))}
      messages={{ next: 'Next month', previous: 'Previous month' }}
    />
  );
};
