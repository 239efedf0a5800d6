import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { DaySpan } from '#shared/domain/calendar/occurrences.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import type { Person } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { MonthPlans } from '../plans/use-month-plans.ts';
import { WeekPaper } from './week-paper.tsx';

interface PrintWeekProps {
  /** Where a window is too narrow for a week there is no room for this beside it either. */
  readonly isOffered: boolean;
  readonly me: Person;
  readonly plans: MonthPlans;
  readonly week: DaySpan;
  readonly today: PlainDate;
}

/** The way to paper. */
export const PrintWeek = ({ isOffered, ...props }: PrintWeekProps) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {isOffered && (
        <Button kind="plain" size="small" onClick={() => setOpen(true)}>
          <FormattedMessage id="calendar.print.open" />
        </Button>
      )}
      {isOpen && <WeekPaper {...props} onClose={() => setOpen(false)} />}
    </>
  );
};
