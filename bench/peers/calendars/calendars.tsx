import '#renderer/design/fonts.css';
import '#renderer/design/tokens.css';
import '#renderer/design/base.css';
import { createRoot } from 'react-dom/client';
import type { PeerName, PeerPlans } from './peer-plans.ts';
import styles from './calendars.module.css';

/** A window runs one of them: the others' code is not even read. */
const calendars = {
  'full-calendar': async () => (await import('./full-calendar.tsx')).FullCalendarMonth,
  'schedule-x': async () => (await import('./schedule-x.tsx')).ScheduleXMonth,
  'react-big-calendar': async () => (await import('./big-calendar.tsx')).BigCalendarMonth,
} as const satisfies Record<PeerName, unknown>;

const root = createRoot(document.getElementById('root') ?? document.body);

/** Called by the benchmark with the app's plans. */
Object.assign(globalThis, {
  showCalendar: async (peer: PeerName, plans: PeerPlans) => {
    const Calendar = await calendars[peer]();
    root.render(
      <div className={styles['page']}>
        <Calendar plans={plans} />
      </div>,
    );
  },
});
