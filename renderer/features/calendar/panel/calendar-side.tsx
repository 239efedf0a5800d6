import { useIntl } from 'react-intl';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import { toSharedPlan } from '#shared/domain/calendar/visibility.ts';
import type { Moment } from '#shared/domain/command.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { SidePanel } from '#renderer/ui/layout/side-panel.tsx';
import { FormPanel, PlanPanel, type PanelPeople } from './calendar-panel.tsx';
import { DayList } from './day-list.tsx';
import { FirstDay } from './first-day.tsx';
import { itemToOwnPlan } from '../plans/item-to-own-plan.ts';
import { occurrenceToMark, type Lookers } from '../grid/month-model.ts';
import { NoticeLine } from './notice-line.tsx';
import type { PanelState } from './panel-state.ts';
import type { FormRefusal } from '../form/plan-form.tsx';
import { dayWords, fullDayWords } from '../words/plan-words.ts';
import { notSavedWords, refusalWords, refusedField } from '../form/refusal-words.ts';
import { RestPanel } from './rest-panel.tsx';
import type { MonthPlans } from '../plans/use-month-plans.ts';
import type { ActOutcome, PlanActs } from '../plans/plan-acts.ts';

interface CalendarSideProps {
  readonly panel: PanelState;
  readonly open: Occurrence | null;
  readonly plans: MonthPlans;
  readonly dayOccurrences: (date: PlainDate) => readonly Occurrence[];
  readonly lookers: Lookers;
  readonly focused: PlainDate;
  readonly today: PlainDate;
  readonly now: Moment;
  readonly acts: PlanActs;
  /** Replaces the panel, unless something else was opened meanwhile. */
  readonly onPanel: (panel: PanelState) => void;
  readonly onClose: () => void;
  readonly onNew: (day: PlainDate) => void;
  readonly onOpen: (occurrence: Occurrence) => void;
  /** Shows the month of a day. */
  readonly onShow: (date: PlainDate) => void;
  readonly onDuplicate: (own: OwnPlan, day: PlainDate) => void;
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Whatever stands at the right of the month: a plan, a form, a day. */
export const CalendarSide = (props: CalendarSideProps) => {
  const intl = useIntl();
  const session = useSession();
  const { panel, open, plans, lookers, today, acts } = props;
  const people: PanelPeople = {
    me: session.me,
    partner: session.shared ? session.partner : null,
    nameOf: lookers.nameOf,
    sideOf: lookers.sideOf,
    besides: (id) => session.people.find((person) => person.id !== id)?.name ?? '',
    together: session.me === null ? session.people : [],
  };

  const after = (date: PlainDate) => (outcome: ActOutcome) => {
    if (outcome.status === 'done') {
      props.onPanel({ kind: 'plan', planKey: outcome.key, date });
    }
  };

  const submit = async (
    own: OwnPlan,
    planKey: string | null,
    opened: PlainDate,
    owner: PersonId | null,
  ): Promise<FormRefusal | null> => {
    const known = planKey === null ? null : (plans.byKey.get(planKey) ?? null);
    const shared = known?.shared ?? null;
    const sees = toSharedPlan(own);
    const isUnseen =
      (sees === null && owner === null) ||
      (shared !== null && isSame(sees, toSharedPlan(itemToOwnPlan(shared))));
    const outcome = isUnseen
      ? await acts.keep(known?.draft ?? null, own)
      : await acts.offer(known, own, owner);
    if (outcome.status === 'left') return null;
    if (outcome.status === 'refused') {
      const { refusal } = outcome;
      return { field: refusedField(refusal), message: refusalWords(intl, refusal) };
    }
    if (outcome.status === 'not-saved') {
      return { field: null, message: notSavedWords(intl, outcome.reason) };
    }
    const day = planKey !== null && own.rrule !== null ? opened : dateOf(own.start);
    props.onShow(day);
    after(day)(outcome);
    return null;
  };

  const dayList = (date: PlainDate) => {
    const ofDay = props.dayOccurrences(date);
    return (
      <DayList
        marks={ofDay.map((occurrence) => {
          const mark = occurrenceToMark(intl, occurrence, lookers);
          return mark.start === date || occurrence.plan.allDay === true
            ? mark
            : { ...mark, time: intl.formatMessage({ id: 'calendar.dayPanel.goesOn' }) };
        })}
        selected={open?.key ?? null}
        onNew={() => props.onNew(date)}
        onOpen={(mark) => {
          const occurrence = ofDay.find(({ key }) => key === mark.key);
          if (occurrence !== undefined) props.onOpen(occurrence);
        }}
      />
    );
  };

  const known = open === null ? undefined : plans.byKey.get(open.planId);
  if (panel.kind === 'plan' && open !== null && known !== undefined) {
    const date = dateOf(open.start);
    const { own, draft, shared } = known;
    const show = (act: Promise<ActOutcome>) => void act.then(after(date));
    return (
      <PlanPanel
        key={`plan ${known.key}`}
        known={known}
        occurrence={open}
        people={people}
        today={today}
        now={props.now}
        notice={<NoticeLine acts={acts} />}
        onClose={props.onClose}
        onJoin={() => show(acts.join(known.plan))}
        onLeave={() => show(acts.leave(known.plan))}
        onSay={(update, minutes) => {
          if (shared !== null) show(acts.update(shared, open, update, minutes));
        }}
        onTakeBack={(said) => {
          if (shared !== null) show(acts.takeUpdateBack(shared, said));
        }}
        ownActs={{
          onKeep: (next) => show(acts.keep(draft, next)),
          onOffer: (next) => show(acts.offer(known, next, null)),
          onShowLess: (less) => show(acts.showLess(known, less)),
          onWithdraw: () => show(acts.withdraw(known)),
          onRemove: () => {
            if (draft === null || shared !== null) return;
            void acts.remove(draft);
            props.onClose();
          },
          onChange: () => {
            if (own === null) return;
            const opened = dateOf(open.nominal);
            props.onPanel({ kind: 'form', planKey: known.key, base: own, opened });
          },
          onDuplicate: () => {
            if (own !== null) props.onDuplicate(own, date);
          },
        }}
      />
    );
  }

  if (panel.kind === 'form') {
    const { planKey, base, opened } = panel;
    const changed = planKey === null ? null : (plans.byKey.get(planKey) ?? null);
    return (
      <FormPanel
        key={`form ${planKey ?? opened}`}
        base={base}
        known={changed}
        opened={opened}
        people={people}
        today={today}
        onSubmit={(own, owner) => submit(own, planKey, opened, owner)}
        onClose={() => {
          if (planKey === null) props.onClose();
          else props.onPanel({ kind: 'plan', planKey, date: opened });
        }}
      />
    );
  }

  const dayCount = (date: PlainDate) =>
    intl.formatMessage(
      { id: 'calendar.dayPanel.kicker' },
      { count: props.dayOccurrences(date).length },
    );

  if (panel.kind === 'day') {
    return (
      <SidePanel
        key={`day ${panel.date}`}
        kicker={dayCount(panel.date)}
        title={dayWords(intl, panel.date, today)}
        onClose={props.onClose}
      >
        {dayList(panel.date)}
      </SidePanel>
    );
  }

  if (plans.isFirstDay && people.me !== null) {
    return (
      <RestPanel
        kicker={intl.formatMessage({ id: 'calendar.title' })}
        title={intl.formatMessage({ id: 'calendar.empty.title' })}
      >
        <FirstDay onNew={() => props.onNew(props.focused)} />
      </RestPanel>
    );
  }
  return (
    <RestPanel kicker={dayCount(props.focused)} title={fullDayWords(intl, props.focused, today)}>
      {dayList(props.focused)}
    </RestPanel>
  );
};
