import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import '@fullcalendar/react/themes/classic/palette.css';
import FullCalendar, { type EventInput } from '@fullcalendar/react';
import dayGrid from '@fullcalendar/react/daygrid';
import classic from '@fullcalendar/react/themes/classic';
import { useState } from 'react';
import { addDays } from '#shared/lib/plain-date.ts';
import { eventsFrom, type PeerEvent, type PeerPlans } from './peer-plans.ts';

const toEvent = ({ title, start, end, isAllDay }: PeerEvent): EventInput => ({
  title,
  start,
  end: isAllDay ? addDays(end, 1) : end,
  allDay: isAllDay,
});

/** Its own way for a list that is all there is, and for one that is asked for range by range. */
const toSource = (plans: PeerPlans) => {
  const from = eventsFrom(plans, toEvent);
  return plans.events.kind === 'all'
    ? from(plans.day)
    : ({ startStr }: { startStr: string }, give: (events: EventInput[]) => void) =>
        give(from(startStr.slice(0, 10)));
};

export const FullCalendarMonth = ({ plans }: { readonly plans: PeerPlans }) => {
  const [source] = useState(() => toSource(plans));
  return (
    <FullCalendar
      plugins={[dayGrid, classic]}
      initialView="dayGridMonth"
      initialDate={plans.day}
      firstDay={1}
      fixedWeekCount={false}
      dayMaxEvents
      displayEventTime={false}
      headerToolbar={{ start: 'title', end: 'prev,next' }}
      height="100%"
      events={source}
    />
  );
};
