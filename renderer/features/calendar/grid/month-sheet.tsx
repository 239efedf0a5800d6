import { memo, useDeferredValue } from 'react';
import { useIntl } from 'react-intl';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import type { KeptMonths } from '../plans/kept-months.ts';
import { useMonthSources, type Looking } from '../plans/month-sources.ts';
import { useLookers } from '../plans/use-lookers.ts';
import { placedIn, useMonthPlans } from '../plans/use-month-plans.ts';
import { wholeMonthWords, weekdayWords } from '../words/plan-words.ts';
import type { Thread } from './grid-model.ts';
import { MonthGrid, type MonthPlace } from './month-grid.tsx';
import { monthToRows } from './month-model.ts';
import { dayRoom, type WeeksSize } from './use-day-room.ts';

interface MonthSheetProps extends Looking {
  readonly month: PlainDate;
  readonly kept: KeptMonths;
  readonly size: WeeksSize;
  /** Of the one that is shown; null for those that stand beside it. */
  readonly measure: React.RefCallback<HTMLDivElement> | null;
  /** Where it stands to the month that is shown. */
  readonly at: MonthPlace;
  readonly focused: PlainDate | null;
  readonly selected: string | null;
  readonly thread: Thread | null;
  readonly isPartnerSideKept: boolean;
}

/** One month with its plans. What changes is followed at once where it is seen, and in good time beside it. */
export const MonthSheet = memo(({ month, kept, size, ...props }: MonthSheetProps) => {
  const intl = useIntl();
  const { today, zone } = props;
  const isShown = props.at === 'shown';
  const sources = useMonthSources(month, props);
  const later = useDeferredValue(sources);
  const plans = useMonthPlans(isShown || later.month !== month ? sources : later, kept);
  const lookers = useLookers(today, plans.byKey);
  const room = dayRoom(size, plans.grid.weeks.length);
  return (
    <MonthGrid
      label={intl.formatMessage(
        { id: 'calendar.gridLabel' },
        { month: wholeMonthWords(intl, month) },
      )}
      at={props.at}
      weekdays={(plans.grid.weeks[0] ?? []).map(({ date }) => ({
        long: weekdayWords(intl, date),
        short: weekdayWords(intl, date, 'short'),
      }))}
      weeks={monthToRows(intl, month, placedIn(plans, room.rows), room, lookers, zone)}
      weeksRef={props.measure}
      isBusy={!plans.isOpen}
      focused={props.focused}
      selected={props.selected}
      thread={props.thread}
      isPartnerSideKept={props.isPartnerSideKept}
    />
  );
});
