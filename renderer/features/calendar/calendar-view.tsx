import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { placePlans } from '#shared/domain/calendar/layout/place-plans.ts';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import { toPlainDate, monthNumberOf, yearOf } from '#shared/lib/plain-date.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SavedNote } from '#renderer/ui/feedback/notes.tsx';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import { WidePage } from '#renderer/ui/layout/wide-page.tsx';
import { systemZone, useNow, useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { CalendarSide } from './panel/calendar-side.tsx';
import { findOpen, threadOf } from './panel/find-open.ts';
import { FirstDayStrip } from './panel/first-day.tsx';
import { addMonths, keyToDate } from './grid/grid-keys.ts';
import { Legend } from './grid/legend.tsx';
import { targetOf, type GridTarget } from './grid/month-grid.tsx';
import { SignSheet } from './together/sign-sheet.tsx';
import type { PanelState } from './panel/panel-state.ts';
import { NoticeLine } from './panel/notice-line.tsx';
import { duplicateOf, hourOf, newOwnPlan } from './form/own-plan-form.ts';
import { wholeMonthWords } from './words/plan-words.ts';
import { daysOf, stepIn, titleWords, viewByKey, type ViewKind } from './views/view-kind.ts';
import { isTypingIn } from './views/is-typing.ts';
import { ViewBody } from './views/view-body.tsx';
import { ViewArrows } from './views/view-arrows.tsx';
import { ViewSwitch } from './views/view-switch.tsx';
import { keyToDay } from './week/time-keys.ts';
import { useLookers } from './plans/use-lookers.ts';
import { useMonthPlans } from './plans/use-month-plans.ts';
import { usePlanActs } from './plans/use-plan-acts.ts';
import { useRowsPerDay } from './grid/use-rows-per-day.ts';
import { weekStartOf } from './grid/week-start.ts';
import styles from './calendar-view.module.css';

const monthOf = (date: PlainDate): PlainDate => toPlainDate(yearOf(date), monthNumberOf(date), 1);

/** The month, who is where and when, as each of the two offers it. */
export const CalendarView = () => {
  const intl = useIntl();
  const session = useSession();
  const today = useToday();
  const zone = systemZone();
  const now = { at: useNow().getTime(), zone };
  const announce = useAnnounce();
  const acts = usePlanActs();
  const [month, setMonth] = useState(() => monthOf(today));
  const [focused, setFocused] = useState(today);
  const [focusTick, setFocusTick] = useState(0);
  const [view, setView] = useState<ViewKind>('month');
  const [panel, setPanel] = useState<PanelState>({ kind: 'none' });

  const weekStart = weekStartOf(intl.locale);
  const me = session.me;
  const plans = useMonthPlans({ month, weekStart, me: me?.id ?? null, today, zone });
  const [weeksRef, rowsPerDay] = useRowsPerDay(plans.grid.weeks.length, view === 'month');
  const placed = placePlans(plans.grid, plans.occurrences, { maxPerDay: rowsPerDay });
  const lookers = useLookers(today, plans.byKey);

  const days = daysOf(view === 'day' ? 'day' : 'week', focused, weekStart);
  const span = { first: days[0]?.date ?? focused, last: days.at(-1)?.date ?? focused };

  const open = findOpen(panel, plans.occurrences);
  /** Side by side both can write, each with their own passphrase; on one's own there is nobody to sign. */
  const canWrite = me !== null || session.shared;

  const showMonth = (next: PlainDate) => {
    if (monthOf(next) === month) return;
    setMonth(monthOf(next));
    announce(
      intl.formatMessage({ id: 'calendar.announce' }, { month: wholeMonthWords(intl, next) }),
    );
  };

  const moveTo = (date: PlainDate, takesFocus: boolean) => {
    showMonth(date);
    setFocused(date);
    if (takesFocus) setFocusTick(focusTick + 1);
  };

  const close = () => {
    setPanel({ kind: 'none' });
    setFocusTick(focusTick + 1);
  };

  const showView = (next: ViewKind) => {
    setView(next);
    // The page that is open is that of the focused day, so that its whole week is on it.
    showMonth(focused);
  };

  const step = (steps: 1 | -1) => {
    if (view === 'month' || view === 'agenda') moveTo(addMonths(month, steps), false);
    else moveTo(stepIn(view, focused, steps), false);
  };

  const beginNew = (day: PlainDate, minutes: number | null = null) => {
    if (!canWrite) return;
    acts.clearNotice();
    setFocused(day);
    const base = {
      ...newOwnPlan(day, zone),
      ...(minutes === null ? {} : hourOf(day, minutes)),
      ...(me === null ? { visibility: 'full' as const } : {}),
    };
    setPanel({ kind: 'form', planKey: null, base, opened: day });
  };

  const openOccurrence = (occurrence: Occurrence) => {
    acts.clearNotice();
    setPanel({ kind: 'plan', planKey: occurrence.planId, date: occurrence.start.slice(0, 10) });
  };

  const openTarget = ({ date, markKey, isMore }: GridTarget, isByKey: boolean) => {
    const pressed = plans.occurrences.find(({ key }) => key === markKey);
    const ofDay = placed.flatMap(({ days }) => days).find((day) => day.date === date)?.all ?? [];
    const [only] = ofDay;
    if (pressed !== undefined) openOccurrence(pressed);
    else if (isByKey && !isMore && only !== undefined && ofDay.length === 1) openOccurrence(only);
    else if (ofDay.length > 0) setPanel({ kind: 'day', date });
    else beginNew(date);
  };

  const onKey = (event: React.KeyboardEvent<HTMLElement>) => {
    const direction = document.documentElement.dir === 'rtl' ? -1 : 1;
    const from = targetOf(event)?.date ?? focused;
    const next =
      view === 'month'
        ? keyToDate(event, from, weekStart, direction)
        : keyToDay(event, from, weekStart, days.length, direction);
    if (next !== null) {
      event.preventDefault();
      moveTo(next, true);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isCell = event.target instanceof Element && event.target.role === 'gridcell';
    if (isCell && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      openTarget({ date: from, markKey: null, isMore: false }, true);
    }
  };

  const onPageKey = (event: React.KeyboardEvent) => {
    if (
      isTypingIn(event.target) ||
      event.defaultPrevented ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    const asked = viewByKey[event.key];
    if (asked !== undefined) showView(asked);
    else if (event.key === 'n') beginNew(focused);
    else if (event.key === 't') moveTo(today, true);
    else return;
    event.preventDefault();
  };

  const nameOn = (side: 'first' | 'second') =>
    session.people.find((person) => person.side === side)?.name ?? null;

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the whole view
    <div className={styles['view']} onKeyDown={onPageKey}>
      <WidePage
        title={titleWords(intl, view, view === 'day' ? focused : month, span, today)}
        beside={
          <div className={styles['arrows']}>
            <ViewArrows view={view} onStep={step} />
          </div>
        }
        tools={
          <>
            <ViewSwitch view={view} onView={showView} />
            <span className={styles['today']}>
              <Button kind="plain" size="small" onClick={() => moveTo(today, false)}>
                <FormattedMessage id="calendar.goToToday" />
              </Button>
            </span>
            {canWrite && (
              <Button size="small" aria-keyshortcuts="N" onClick={() => beginNew(focused)}>
                <FormattedMessage id="calendar.newPlan" />
              </Button>
            )}
          </>
        }
        panel={
          <CalendarSide
            panel={panel}
            open={open}
            plans={plans}
            dayOccurrences={(date) =>
              placed.flatMap(({ days }) => days).find((day) => day.date === date)?.all ?? []
            }
            lookers={lookers}
            focused={focused}
            today={today}
            now={now}
            acts={acts}
            onPanel={(next) => setPanel((current) => (current === panel ? next : current))}
            onClose={close}
            onNew={beginNew}
            onOpen={openOccurrence}
            onShow={(date) => moveTo(date, false)}
            onDuplicate={(own, day) => {
              setPanel({
                kind: 'form',
                planKey: null,
                base: duplicateOf(own, day < today ? today : day),
                opened: day < today ? today : day,
              });
            }}
          />
        }
      >
        <div className={styles['sheet']} data-view={view}>
          {plans.isFirstDay && <FirstDayStrip />}
          <ViewBody
            view={view}
            month={month}
            days={days}
            span={span}
            plans={plans}
            placed={placed}
            rowsPerDay={rowsPerDay}
            weeksRef={weeksRef}
            lookers={lookers}
            now={now}
            focused={focused}
            focusTick={focusTick}
            selected={open?.key ?? null}
            thread={threadOf(open, plans.grid.weeks[0] ?? [], lookers.sideOf)}
            isPartnerSideKept={!session.shared}
            onKey={onKey}
            onOpen={(target) => openTarget(target, false)}
            onHour={beginNew}
            onFocusDay={setFocused}
          />
          <div className={styles['foot']}>
            <Legend first={nameOn('first')} second={nameOn('second')} hasPrivate={me !== null} />
            {panel.kind === 'none' && acts.notice !== null ? (
              <NoticeLine acts={acts} />
            ) : (
              <SavedNote saved={acts.saved} />
            )}
          </div>
        </div>
      </WidePage>
      <SignSheet signing={acts.signing} />
    </div>
  );
};
