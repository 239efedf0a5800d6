import { useRef } from 'react';
import { useIntl } from 'react-intl';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import { SavedNote } from '#renderer/ui/feedback/notes.tsx';
import { WidePage } from '#renderer/ui/layout/wide-page.tsx';
import { systemZone, useNow, useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { CalendarTools } from './calendar-tools.tsx';
import { CalendarSide } from './panel/calendar-side.tsx';
import { findOpen, threadOf } from './panel/find-open.ts';
import { FirstDayStrip } from './panel/first-day.tsx';
import { keyToDate } from './grid/grid-keys.ts';
import { CalendarLegend } from './calendar-legend.tsx';
import { targetOf, type GridTarget } from './grid/month-grid.tsx';
import { DragLayer } from './drag/drag-layer.tsx';
import type { Drop } from './drag/drag-kind.ts';
import { moveByKey } from './drag/move-by-key.ts';
import { usePlanMoves } from './drag/use-plan-moves.ts';
import { SignSheet } from './together/sign-sheet.tsx';
import { usePanel } from './panel/use-panel.ts';
import { NoticeLine } from './panel/notice-line.tsx';
import { duplicateOf, hourOf } from './form/own-plan-form.ts';
import { longestTitleWords, titleWords, viewByKey } from './views/view-kind.ts';
import { directionOf } from './views/direction-of.ts';
import { usePlace } from './views/use-place.ts';
import { useSwipe } from './views/use-swipe.ts';
import { isTypingIn } from './views/is-typing.ts';
import { ViewBody } from './views/view-body.tsx';
import { ViewArrows } from './views/view-arrows.tsx';
import { ViewTools } from './views/view-tools.tsx';
import { keyToDay } from './week/time-keys.ts';
import { useFindKey } from './finding/use-find-key.ts';
import { useCalendarCommands } from './views/use-calendar-commands.ts';
import { useLookers } from './plans/use-lookers.ts';
import { usePlanActs } from './plans/use-plan-acts.ts';
import { useShownMonth } from './grid/use-shown-month.ts';
import { weekStartOf } from './grid/week-start.ts';
import styles from './calendar-view.module.css';

/** The month, who is where and when, as each of the two offers it. */
export const CalendarView = () => {
  const intl = useIntl();
  const room = useRef<HTMLDivElement>(null);
  const session = useSession();
  const today = useToday();
  const zone = systemZone();
  const now = { at: useNow().getTime(), zone };
  const acts = usePlanActs();

  const weekStart = weekStartOf(intl.locale);
  const place = usePlace(today, weekStart);
  const { view, month, focused, days, span, moveTo } = place;
  const me = session.me;
  const shown = useShownMonth(month, { weekStart, me: me?.id ?? null, today, zone });
  const { plans, placed } = shown;
  const swipe = useSwipe(place.step);
  const lookers = useLookers(today, plans.byKey);

  /** Side by side both can write, each with their own passphrase; on one's own there is nobody to sign. */
  const canWrite = me !== null || session.shared;

  const side = usePanel({
    canWrite,
    zone,
    today,
    place,
    clearNotice: acts.clearNotice,
  });
  const { panel, setPanel, beginFind, beginNew, openOccurrence } = side;
  const open = findOpen(panel, plans.occurrences);
  useFindKey(beginFind);

  const moves = usePlanMoves({
    plans,
    acts,
    lookers,
    now,
    today,
    onPrepared: (planKey, date, nominal) => {
      moveTo(date, false);
      setPanel({ kind: 'plan', planKey, date, nominal });
    },
    onMoved: (planKey, date) => {
      moveTo(date, false);
      if (panel.kind === 'plan' && panel.planKey === planKey) {
        setPanel({ kind: 'plan', planKey, date });
      }
    },
  });

  const openTarget = ({ date, markKey, isMore }: GridTarget, isByKey: boolean) => {
    const pressed = plans.occurrences.find(({ key }) => key === markKey);
    const ofDay = placed.flatMap(({ days }) => days).find((day) => day.date === date)?.all ?? [];
    const [only] = ofDay;
    if (pressed !== undefined) openOccurrence(pressed);
    else if (isByKey && !isMore && only !== undefined && ofDay.length === 1) openOccurrence(only);
    else if (ofDay.length > 0) setPanel({ kind: 'day', date });
    else beginNew(date);
  };

  useCalendarCommands({
    canWrite,
    onNew: () => beginNew(focused),
    onToday: () => moveTo(today, true),
    onFind: beginFind,
    onFree: side.beginFree,
    onTemplates: me === null ? null : side.beginTemplates,
    isForTwo: session.shared,
    onView: place.showView,
    onShow: (planKey, date) => {
      moveTo(date, false);
      setPanel({ kind: 'plan', planKey, date });
    },
  });

  const onKey = (event: React.KeyboardEvent<HTMLElement>) => {
    const from = targetOf(event)?.date ?? focused;
    const next =
      view === 'month'
        ? keyToDate(event, from, weekStart, directionOf())
        : keyToDay(event, from, weekStart, days.length, directionOf());
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

  const drop = (dropped: Drop) => {
    if (dropped.kind === 'move') void moves.move(dropped.grabbed, dropped.shift, false);
    else {
      const { start, end, isAllDay } = dropped;
      beginNew(dateOf(start), { start, end, allDay: isAllDay });
    }
  };

  const onPageKey = (event: React.KeyboardEvent) => {
    if (isTypingIn(event.target) || event.defaultPrevented) return;
    if (moveByKey(event, moves, open?.key, view)) {
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const asked = viewByKey[event.key];
    if (asked !== undefined) place.showView(asked);
    else if (event.key === 'n') beginNew(focused);
    else if (event.key === 't') moveTo(today, true);
    else return;
    event.preventDefault();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the whole view
    <div ref={room} className={styles['view']} onKeyDown={onPageKey}>
      <WidePage
        isFilled
        title={titleWords(intl, view, view === 'day' ? focused : month, span, today)}
        longestTitle={longestTitleWords(intl, view)}
        beside={
          <div className={styles['arrows']}>
            <ViewArrows view={view} onStep={place.step} />
          </div>
        }
        tools={
          <ViewTools
            place={place}
            onToday={() => moveTo(today, false)}
            onFind={beginFind}
            onFree={canWrite ? side.beginFree : null}
            isForTwo={session.shared}
            onNew={canWrite ? () => beginNew(focused) : null}
          />
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
            onClose={side.close}
            onNew={(day) => beginNew(day)}
            onOpen={(occurrence) => openOccurrence(occurrence)}
            onShow={(date) => moveTo(date, false)}
            onFound={(occurrence, query) => {
              moveTo(dateOf(occurrence.start), false);
              openOccurrence(occurrence, query);
            }}
            onFree={(day, times, choice) => {
              moveTo(day, false);
              beginNew(day, times, choice);
            }}
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
        <div className={styles['sheet']} data-view={view} onWheel={swipe}>
          {plans.isFirstDay && <FirstDayStrip />}
          <DragLayer
            view={view}
            canCreate={canWrite}
            grab={moves.grab}
            words={(drop) => moves.words(drop, view === 'week' || view === 'day')}
            onDrop={drop}
          >
            <ViewBody
              view={view}
              month={month}
              days={days}
              span={span}
              shown={shown}
              lookers={lookers}
              now={now}
              focused={focused}
              focusTick={place.focusTick}
              selected={open?.key ?? null}
              thread={threadOf(open, plans.grid.weeks[0] ?? [], lookers.sideOf)}
              isPartnerSideKept={!session.shared}
              onKey={onKey}
              onOpen={(target) => openTarget(target, false)}
              onHour={(day, minutes) => beginNew(day, hourOf(day, minutes))}
              onFocusDay={place.setFocused}
            />
          </DragLayer>
          <div className={styles['foot']}>
            <CalendarLegend />
            {me !== null && (
              <CalendarTools
                me={me}
                plans={plans}
                today={today}
                place={place}
                room={room}
                onSay={acts.say}
              />
            )}
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
