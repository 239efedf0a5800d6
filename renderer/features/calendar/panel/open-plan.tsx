import { useIntl } from 'react-intl';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import { changeSeries, oneOf } from '#shared/domain/calendar/own-series.ts';
import type { OwnHappened, OwnPlan } from '#shared/domain/calendar/plan.ts';
import { refusedHappened, withHappened } from '#shared/domain/calendar/what-happened.ts';
import type { Moment } from '#shared/domain/command.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDate, PlainDateTime } from '#shared/lib/identifiers.ts';
import type { KnownPlan } from '../plans/known-plan.ts';
import type { ActOutcome, PlanActs } from '../plans/plan-acts.ts';
import { notSaved } from '../plans/save-own.ts';
import { NoticeLine } from './notice-line.tsx';
import type { PanelPeople } from './panel-people.ts';
import type { PanelState } from './panel-state.ts';
import { PlanPanel } from './plan-panel.tsx';

interface OpenPlanProps {
  readonly known: KnownPlan;
  readonly open: Occurrence;
  readonly people: PanelPeople;
  readonly today: PlainDate;
  readonly now: Moment;
  readonly acts: PlanActs;
  readonly onPanel: (panel: PanelState) => void;
  readonly onClose: () => void;
  readonly onDuplicate: (own: OwnPlan, day: PlainDate) => void;
}

/** The plan as it was opened: of a series the one. */
const asOpened = (own: OwnPlan, nominal: PlainDateTime): OwnPlan => {
  const { occurrence: _one, ...words } = oneOf(own, nominal);
  return { ...own, ...words };
};

/** The plan that is open, with everything that can be done with it. */
export const OpenPlan = ({ known, open, people, today, now, acts, ...props }: OpenPlanProps) => {
  const intl = useIntl();
  const date = dateOf(open.start);
  const { own, draft, shared } = known;
  const nominal = open.plan.rrule === undefined ? {} : { nominal: open.nominal };
  const after = (outcome: ActOutcome) => {
    if (outcome.status !== 'done') return;
    props.onPanel({ kind: 'plan', planKey: outcome.key, date, ...nominal });
  };
  const show = (act: Promise<ActOutcome>) => void act.then(after);
  const keepHappened = async (said: OwnHappened | null): Promise<ActOutcome> => {
    if (own === null) return notSaved;
    const refusal = said === null ? null : refusedHappened(said);
    if (refusal !== null) return { status: 'refused', refusal };
    const id = said === null ? 'calendar.notice.removed' : 'calendar.notice.kept';
    return acts.keep(draft, withHappened(own, open.nominal, said), {
      said: intl.formatMessage({ id }),
      isStep: false,
    });
  };
  return (
    <PlanPanel
      known={known}
      occurrence={open}
      people={people}
      today={today}
      now={now}
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
      happenedActs={{
        onOffer: (said) => acts.sayHappened(known, open, said),
        onKeep: keepHappened,
        onTakeBack: () => show(acts.takeHappenedBack(known, open)),
      }}
      ownActs={{
        onKeep: (next) => show(acts.keep(draft, next)),
        onOffer: (next) => show(acts.offer(known, next, null)),
        onRemind: (minutes) => void acts.remind(known, minutes),
        onShowLess: (less) => show(acts.showLess(known, less)),
        onWithdraw: () => show(acts.withdraw(known)),
        onRemove: () => {
          if (draft === null || shared !== null) return;
          void acts.remove(draft);
          props.onClose();
        },
        onChange: () => {
          if (own === null) return;
          const isOver = open.endsAt <= now.at;
          const one = own.rrule === null ? {} : { one: { occurrence: open.nominal, isOver } };
          props.onPanel({ kind: 'form', planKey: known.key, base: own, opened: date, ...one });
        },
        onAsk: () => {
          if (own !== null) props.onPanel({ kind: 'ask', own, draft });
        },
        onDuplicate: () => {
          if (own !== null) props.onDuplicate(asOpened(own, open.nominal), date);
        },
        onTemplate: () => {
          if (own === null) return;
          const back = { kind: 'plan', planKey: known.key, date, ...nominal } as const;
          const one = asOpened(own, open.nominal);
          props.onPanel({ kind: 'keep-template', own: one, planKey: known.key, back });
        },
        onDropOne: () => void acts.dropOne(known, open.nominal).then(() => props.onClose()),
        onResetOne: () => show(acts.resetOne(known, open.nominal)),
        onAlike: (scope) => {
          if (own === null) return;
          const { occurrence, ...words } = oneOf(own, open.nominal);
          const change = changeSeries(own, occurrence, words, own.rrule, scope);
          if (change === null) acts.say(intl.formatMessage({ id: 'calendar.one.fixedDays' }));
          else if (change.kind === 'split') show(acts.split(known, change));
          else show(acts.keep(draft, change.own));
        },
      }}
    />
  );
};
