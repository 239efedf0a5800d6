import { useState, type RefObject } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import type { Person } from '#renderer/session/session-context.tsx';
import { usePartCommands } from '#renderer/ui/commands.ts';
import { useDroppedFiles } from '#renderer/ui/drag/use-dropped-files.ts';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { ExportPlans } from './export/export-plans.tsx';
import { addMonths } from './grid/grid-keys.ts';
import { ImportPlans } from './import/import-plans.tsx';
import type { MonthPlans } from './plans/use-month-plans.ts';
import { WeekPaper } from './print/week-paper.tsx';
import type { Place } from './views/use-place.ts';

interface CalendarToolsProps {
  readonly me: Person;
  readonly plans: MonthPlans;
  readonly today: PlainDate;
  readonly place: Place;
  /** Wherever in it a file is dropped, what it would bring is shown first. */
  readonly room: RefObject<HTMLElement | null>;
  readonly onSay: (message: string) => void;
}

const toolNames = {
  import: 'calendar.import.begin',
  export: 'calendar.export.begin',
  print: 'calendar.print.open',
} as const;
const allTools = ['import', 'export', 'print'] as const;

type Tool = (typeof allTools)[number];

/** What comes into the calendar from elsewhere, and what goes out of it: one menu, and by name. */
export const CalendarTools = ({ me, plans, today, place, room, onSay }: CalendarToolsProps) => {
  const { formatMessage } = useIntl();
  const [open, setOpen] = useState<Tool | null>(null);
  const [dropped, setDropped] = useState<File | null>(null);
  const close = () => {
    setOpen(null);
    setDropped(null);
  };
  useDroppedFiles(room, ([file]) => {
    setDropped(file ?? null);
    setOpen('import');
  });
  const { month, week, hasWeek } = place;
  const lastOfMonth = addDays(addMonths(month, 1), -1);
  // Where a window is too narrow for a week there is no room for its sheet either.
  const offered = allTools.filter((tool) => tool !== 'print' || hasWeek);
  usePartCommands(
    offered.map((tool) => ({
      id: `calendar.${tool}`,
      label: formatMessage({ id: toolNames[tool] }),
      run: () => setOpen(tool),
    })),
  );
  return (
    <>
      <Menu
        label={formatMessage({ id: 'calendar.tools' })}
        trigger={<FormattedMessage id="calendar.tools" />}
        items={offered.map((tool) => ({
          id: tool,
          label: formatMessage({ id: toolNames[tool] }),
          onSelect: () => setOpen(tool),
        }))}
      />
      <ImportPlans
        today={today}
        file={dropped}
        isOpen={open === 'import'}
        onSay={onSay}
        onClose={close}
      />
      <ExportPlans
        me={me.id}
        today={today}
        week={week}
        month={{ first: month, last: lastOfMonth }}
        isOpen={open === 'export'}
        onClose={close}
      />
      {open === 'print' && (
        <WeekPaper me={me} plans={plans} week={week} today={today} onClose={close} />
      )}
    </>
  );
};
