import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { GridDay, WeekStart } from '#shared/domain/calendar/layout/month-grid.ts';
import type { DaySpan } from '#shared/domain/calendar/occurrences.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { monthNumberOf, toPlainDate, yearOf } from '#shared/lib/plain-date.ts';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import { addMonths } from '../grid/grid-keys.ts';
import { wholeMonthWords } from '../words/plan-words.ts';
import { useHasWeek } from './use-has-week.ts';
import { daysOf, stepIn, type ViewKind } from './view-kind.ts';

/** Where in time one is, and how much of it is seen. */
export interface Place {
  readonly view: ViewKind;
  /** Where a week has no room, its days are shown one by one. */
  readonly hasWeek: boolean;
  readonly month: PlainDate;
  readonly focused: PlainDate;
  /** Grows each time the focused day is to take the keyboard's focus. */
  readonly focusTick: number;
  /** The days side by side: a week, or one. */
  readonly days: readonly GridDay[];
  readonly span: DaySpan;
  /** The week around the focused day, however much is seen. */
  readonly week: DaySpan;
  readonly setFocused: (date: PlainDate) => void;
  readonly takeFocus: () => void;
  readonly moveTo: (date: PlainDate, takesFocus: boolean) => void;
  readonly showView: (view: ViewKind) => void;
  readonly step: (steps: 1 | -1) => void;
}

const monthOf = (date: PlainDate): PlainDate => toPlainDate(yearOf(date), monthNumberOf(date), 1);

export const usePlace = (today: PlainDate, weekStart: WeekStart): Place => {
  const intl = useIntl();
  const announce = useAnnounce();
  const [month, setMonth] = useState(() => monthOf(today));
  const [focused, setFocused] = useState(today);
  const [focusTick, setFocusTick] = useState(0);
  const [wished, setWished] = useState<ViewKind>('month');
  const hasWeek = useHasWeek();
  const view = wished === 'week' && !hasWeek ? 'day' : wished;
  const days = daysOf(view === 'day' ? 'day' : 'week', focused, weekStart);

  const showMonth = (next: PlainDate) => {
    if (monthOf(next) === month) return;
    setMonth(monthOf(next));
    announce(
      intl.formatMessage({ id: 'calendar.announce' }, { month: wholeMonthWords(intl, next) }),
    );
  };
  const takeFocus = () => setFocusTick(focusTick + 1);
  const moveTo = (date: PlainDate, takesFocus: boolean) => {
    showMonth(date);
    setFocused(date);
    if (takesFocus) takeFocus();
  };
  const spanOf = (shown: readonly GridDay[]): DaySpan => ({
    first: shown[0]?.date ?? focused,
    last: shown.at(-1)?.date ?? focused,
  });
  return {
    view,
    hasWeek,
    month,
    focused,
    focusTick,
    days,
    span: spanOf(days),
    week: spanOf(daysOf('week', focused, weekStart)),
    setFocused,
    takeFocus,
    moveTo,
    showView: (next) => {
      setWished(next);
      // The page that is open is that of the focused day, so that its whole week is on it.
      showMonth(focused);
    },
    step: (steps) => {
      const isByMonth = view === 'month' || view === 'agenda';
      moveTo(isByMonth ? addMonths(month, steps) : stepIn(view, focused, steps), false);
    },
  };
};
