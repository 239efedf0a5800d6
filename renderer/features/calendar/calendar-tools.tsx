import type { PlainDate } from '#shared/lib/identifiers.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import type { Person } from '#renderer/session/session-context.tsx';
import { ExportPlans } from './export/export-plans.tsx';
import { addMonths } from './grid/grid-keys.ts';
import { ImportPlans } from './import/import-plans.tsx';
import type { MonthPlans } from './plans/use-month-plans.ts';
import { PrintWeek } from './print/print-week.tsx';
import type { Place } from './views/use-place.ts';

interface CalendarToolsProps {
  readonly me: Person;
  readonly plans: MonthPlans;
  readonly today: PlainDate;
  readonly place: Place;
  readonly onSay: (message: string) => void;
}

/** What comes into the calendar from elsewhere, and what goes out of it. */
export const CalendarTools = ({ me, plans, today, place, onSay }: CalendarToolsProps) => {
  const { month, week } = place;
  const lastOfMonth = addDays(addMonths(month, 1), -1);
  return (
    <>
      <ImportPlans today={today} onSay={onSay} />
      <ExportPlans
        me={me.id}
        today={today}
        week={week}
        month={{ first: month, last: lastOfMonth }}
      />
      <PrintWeek isOffered={place.hasWeek} me={me} plans={plans} week={week} today={today} />
    </>
  );
};
