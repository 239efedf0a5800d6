import { useIntl } from 'react-intl';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import { isOtherwiseThanShared } from '#shared/domain/calendar/occurrence-acts.ts';
import type { ChangedSeries } from '#shared/domain/calendar/own-series.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import { toSharedPlan } from '#shared/domain/calendar/visibility.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PersonId, PlainDate, PlainDateTime } from '#shared/lib/identifiers.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { SidePanel } from '#renderer/ui/layout/side-panel.tsx';
import { FormPanel } from './form-panel.tsx';
import { OpenPlan } from './open-plan.tsx';
import type { PanelPeople } from './panel-people.ts';
import { DayList } from './day-list.tsx';
import { FirstDay } from './first-day.tsx';
import { occurrenceToMark } from '../grid/month-model.ts';
import { LookSide, type LookProps } from './look-side.tsx';
import type { PanelState } from './panel-state.ts';
import type { FormRefusal } from '../form/plan-form.tsx';
import { dayWords, fullDayWords } from '../words/plan-words.ts';
import { notSavedWords, refusalWords, refusedField } from '../form/refusal-words.ts';
import { RequestSide } from '../requests/request-side.tsx';
import { TemplateSide } from '../templates/template-side.tsx';
import { RestPanel } from './rest-panel.tsx';
import type { KnownPlan } from '../plans/known-plan.ts';
import type { MonthPlans } from '../plans/use-month-plans.ts';
import type { ActOutcome, PlanActs } from '../plans/plan-acts.ts';

interface CalendarSideProps extends LookProps {
  readonly panel: PanelState;
  readonly open: Occurrence | null;
  readonly plans: MonthPlans;
  readonly dayOccurrences: (date: PlainDate) => readonly Occurrence[];
  readonly focused: PlainDate;
  readonly acts: PlanActs;
  readonly onNew: (day: PlainDate) => void;
  readonly onOpen: (occurrence: Occurrence) => void;
  /** Shows the month of a day. */
  readonly onShow: (date: PlainDate) => void;
  readonly onDuplicate: (own: OwnPlan, day: PlainDate) => void;
}

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

  const make = (
    change: ChangedSeries,
    known: KnownPlan | null,
    owner: PersonId | null,
  ): Promise<ActOutcome> => {
    if (change.kind === 'split' && known !== null) return acts.split(known, change);
    const own = change.kind === 'split' ? change.after : change.own;
    const shared = known?.shared ?? null;
    const isUnseen =
      (toSharedPlan(own) === null && owner === null) ||
      (shared !== null && !isOtherwiseThanShared(shared, own, props.now));
    return isUnseen ? acts.keep(known?.draft ?? null, own) : acts.offer(known, own, owner);
  };

  const submit = async (
    change: ChangedSeries,
    planKey: string | null,
    opened: PlainDate,
    one: PlainDateTime | undefined,
    owner: PersonId | null,
  ): Promise<FormRefusal | null> => {
    const known = planKey === null ? null : (plans.byKey.get(planKey) ?? null);
    const outcome = await make(change, known, owner);
    if (outcome.status === 'left') return null;
    if (outcome.status === 'refused') {
      const { refusal } = outcome;
      return { field: refusedField(refusal), message: refusalWords(intl, refusal) };
    }
    if (outcome.status === 'not-saved') {
      return { field: null, message: notSavedWords(intl, outcome.reason) };
    }
    const own = change.kind === 'split' ? change.after : change.own;
    const day = planKey !== null && own.rrule !== null ? opened : dateOf(own.start);
    props.onShow(day);
    const nominal = own.rrule === null || one === undefined ? {} : { nominal: one };
    props.onPanel({ kind: 'plan', planKey: outcome.key, date: day, ...nominal });
    return null;
  };

  const dayList = (date: PlainDate) => {
    const ofDay = props.dayOccurrences(date);
    return (
      <DayList
        date={date}
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

  const request = open === null ? undefined : plans.requests.get(open.planId);
  const read =
    open === null || request === undefined || plans.byKey.has(open.planId)
      ? null
      : { kind: 'request' as const, request, open };
  const about = panel.kind === 'ask' ? panel : read;
  if (about !== null) {
    return (
      <RequestSide
        about={about}
        people={people}
        today={today}
        now={props.now}
        acts={acts}
        onPanel={props.onPanel}
        onShow={props.onShow}
        onClose={props.onClose}
      />
    );
  }

  if (panel.kind === 'find' || panel.kind === 'free') {
    return <LookSide {...props} panel={panel} partnerName={people.partner?.name ?? null} />;
  }

  if (panel.kind === 'templates' || panel.kind === 'keep-template') {
    return <TemplateSide {...props} panel={panel} />;
  }

  const known = open === null ? undefined : plans.byKey.get(open.planId);
  if (panel.kind === 'plan' && open !== null && known !== undefined) {
    return (
      <OpenPlan
        key={`plan ${known.key}`}
        known={known}
        open={open}
        people={people}
        today={today}
        now={props.now}
        acts={acts}
        onPanel={props.onPanel}
        onClose={props.onClose}
        onDuplicate={props.onDuplicate}
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
        opened={opened}
        planKey={planKey}
        known={changed}
        occurrence={panel.one?.occurrence ?? null}
        isOver={panel.one?.isOver === true}
        now={props.now}
        people={people}
        today={today}
        onSubmit={(change, owner) => submit(change, planKey, opened, panel.one?.occurrence, owner)}
        onAsk={(own) => props.onPanel({ kind: 'ask', own, draft: null })}
        onTemplates={
          planKey === null && people.me !== null
            ? () => props.onPanel({ kind: 'templates', day: opened })
            : null
        }
        onClose={() => {
          if (planKey === null) props.onClose();
          else {
            const nominal = panel.one?.occurrence;
            const one = nominal === undefined ? {} : { nominal };
            props.onPanel({ kind: 'plan', planKey, date: opened, ...one });
          }
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
