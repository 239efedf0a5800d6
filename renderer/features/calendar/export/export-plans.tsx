import { useState } from 'react';
import { useIntl } from 'react-intl';
import { readFileSpan } from '#shared/domain/calendar/file-span.ts';
import type { DaySpan } from '#shared/domain/calendar/occurrences.ts';
import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import { systemZone } from '#renderer/platform/clock.ts';
import { Sheet } from '#renderer/ui/overlays/sheet.tsx';
import { ExportForm } from './export-form.tsx';
import { useFilePlans } from './use-file-plans.ts';
import { WhichPlans, type Which } from './which-plans.tsx';

interface SomePlansProps {
  readonly me: PersonId;
  readonly today: PlainDate;
  /** The week and the month that are looked at. */
  readonly week: DaySpan;
  readonly month: DaySpan;
  readonly onClose: () => void;
}

/** Plans of some days, chosen here, for another calendar. */
const ExportSome = ({ me, today, week, month, onClose }: SomePlansProps) => {
  const [which, setWhich] = useState<Which>('week');
  const [typed, setTyped] = useState<DaySpan>(month);
  const read = readFileSpan(typed.first, typed.last);
  const problem = which === 'days' && typeof read === 'string' ? read : null;
  const spans = { week, month, days: typeof read === 'string' ? month : read, all: null };
  const plans = useFilePlans({ span: spans[which], me, today, zone: systemZone() });
  return (
    <ExportForm
      plans={problem === null ? plans : null}
      today={today}
      which={
        <WhichPlans
          which={which}
          onWhich={setWhich}
          week={week}
          month={month.first}
          typed={typed}
          onTyped={setTyped}
          problem={problem}
          today={today}
        />
      }
      onClose={onClose}
    />
  );
};

/** Takes plans along to another calendar. */
export const ExportPlans = ({ isOpen, ...some }: SomePlansProps & { readonly isOpen: boolean }) => {
  const intl = useIntl();
  return (
    <Sheet
      isOpen={isOpen}
      onClose={some.onClose}
      label={intl.formatMessage({ id: 'calendar.export.title' })}
      hasThreads={false}
    >
      <ExportSome {...some} />
    </Sheet>
  );
};
