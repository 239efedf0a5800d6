import { useIntl } from 'react-intl';
import type { GridDay } from '#shared/domain/calendar/layout/month-grid.ts';
import type { DaySpan } from '#shared/domain/calendar/occurrences.ts';
import type { Moment } from '#shared/domain/command.ts';
import { instantToWallMinutes } from '#shared/domain/dates/zone.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { AgendaList } from '../agenda/agenda-list.tsx';
import { agendaDays } from '../agenda/agenda-model.ts';
import type { Thread } from '../grid/grid-model.ts';
import { MonthGrid, type GridTarget } from '../grid/month-grid.tsx';
import { monthToRows, type Lookers } from '../grid/month-model.ts';
import type { ShownMonth } from '../grid/use-shown-month.ts';
import { TimeGrid } from '../week/time-grid.tsx';
import { timeSheet } from '../week/time-model.ts';
import { weekdayWords, wholeMonthWords } from '../words/plan-words.ts';
import { occurrencesOn, titleWords, type ViewKind } from './view-kind.ts';

interface ViewBodyProps {
  readonly view: ViewKind;
  readonly month: PlainDate;
  /** The days side by side, where they are. */
  readonly days: readonly GridDay[];
  readonly span: DaySpan;
  readonly shown: ShownMonth;
  readonly lookers: Lookers;
  readonly now: Moment;
  readonly focused: PlainDate;
  readonly focusTick: number;
  readonly selected: string | null;
  readonly thread: Thread | null;
  readonly isPartnerSideKept: boolean;
  readonly onKey: (event: React.KeyboardEvent<HTMLElement>) => void;
  readonly onOpen: (target: GridTarget) => void;
  readonly onHour: (date: PlainDate, minutes: number) => void;
  readonly onFocusDay: (date: PlainDate) => void;
}

const minutesOfDay = ({ at, zone }: Moment): number =>
  ((instantToWallMinutes(at, zone) % 1440) + 1440) % 1440;

/** The same plans as a month, as days with their hours, or as a list. */
export const ViewBody = (props: ViewBodyProps) => {
  const intl = useIntl();
  const { view, month, lookers, now, onOpen } = props;
  const { plans, placed, room, measure } = props.shown;
  const shared = {
    isBusy: !plans.isOpen,
    focused: props.focused,
    focusTick: props.focusTick,
    selected: props.selected,
    onFocusDay: props.onFocusDay,
  };
  switch (view) {
    case 'month':
      return (
        <MonthGrid
          {...shared}
          month={month}
          label={intl.formatMessage(
            { id: 'calendar.gridLabel' },
            { month: wholeMonthWords(intl, month) },
          )}
          weekdays={(plans.grid.weeks[0] ?? []).map(({ date }) => ({
            long: weekdayWords(intl, date),
            short: weekdayWords(intl, date, 'short'),
          }))}
          weeks={monthToRows(intl, month, placed, room, lookers, now.zone)}
          weeksRef={measure}
          thread={props.thread}
          isPartnerSideKept={props.isPartnerSideKept}
          onKey={props.onKey}
          onOpen={onOpen}
        />
      );
    case 'agenda':
      return (
        <AgendaList
          {...shared}
          key={month}
          label={intl.formatMessage(
            { id: 'calendar.agenda.label' },
            { month: wholeMonthWords(intl, month) },
          )}
          days={agendaDays(intl, month, plans.occurrences, lookers)}
          today={lookers.today}
          onOpen={(markKey, date) => onOpen({ date, markKey, isMore: false })}
        />
      );
    default:
      return (
        <TimeGrid
          {...shared}
          label={intl.formatMessage(
            { id: 'calendar.week.label' },
            { days: titleWords(intl, view, props.focused, props.span, lookers.today) },
          )}
          sheet={timeSheet(
            intl,
            props.days,
            occurrencesOn(plans.occurrences, props.span),
            lookers,
            now.zone,
          )}
          nowMinutes={minutesOfDay(now)}
          onKey={props.onKey}
          onOpen={onOpen}
          onHour={props.onHour}
        />
      );
  }
};
