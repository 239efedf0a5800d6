import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import type { Moment } from '#shared/domain/command.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlanRequest } from '#shared/domain/requests/request.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { useBegun } from '#renderer/session/use-kept-words.ts';
import { NEW_PLAN } from '../form/begun-form.ts';
import type { PanelPeople } from '../panel/panel-people.ts';
import { NoticeLine } from '../panel/notice-line.tsx';
import type { PanelState } from '../panel/panel-state.ts';
import type { PlanActs } from '../plans/plan-acts.ts';
import { AskPanel } from './ask-panel.tsx';
import { RequestPanel } from './request-panel.tsx';
import { useRequestActs } from './use-request-acts.ts';

type AskState = Extract<PanelState, { kind: 'ask' }>;

interface RequestSideProps {
  /** What is about to be asked, or what is asked. */
  readonly about:
    | AskState
    | { readonly kind: 'request'; readonly request: PlanRequest; readonly open: Occurrence };
  readonly people: PanelPeople;
  readonly today: PlainDate;
  readonly now: Moment;
  readonly acts: PlanActs;
  readonly onPanel: (panel: PanelState) => void;
  readonly onShow: (date: PlainDate) => void;
  readonly onClose: () => void;
}

/** What stands beside the month while a request is written or read. */
export const RequestSide = (props: RequestSideProps) => {
  const { about, people, today, acts } = props;
  const requestActs = useRequestActs(acts.say);
  const { forget } = useBegun(NEW_PLAN);
  const { me, partner } = people;
  if (about.kind === 'request') {
    return (
      <RequestPanel
        key={`request ${about.request.id}`}
        request={about.request}
        occurrence={about.open}
        me={me}
        partner={partner}
        nameOf={people.nameOf}
        sideOf={people.sideOf}
        today={today}
        now={props.now}
        notice={<NoticeLine acts={acts} />}
        acts={requestActs}
        onClose={props.onClose}
      />
    );
  }
  if (me === null || partner === null) return null;
  const { own, draft } = about;
  const date = dateOf(own.start);
  const show = (planKey: string) => {
    // Written in the form a moment ago, it is a plan of its own now.
    if (draft === null) forget();
    props.onShow(date);
    props.onPanel({ kind: 'plan', planKey, date });
  };
  return (
    <AskPanel
      own={own}
      me={me}
      partner={partner}
      today={today}
      mayAsk={requestActs.mayAsk}
      isKept={draft !== null}
      onAsk={async () => {
        const outcome = await requestActs.ask(own, draft);
        if (outcome.status === 'done') show(outcome.key);
        return outcome;
      }}
      onKeep={() =>
        void acts.keep(null, { ...own, visibility: 'private' }).then((outcome) => {
          if (outcome.status === 'done') show(outcome.key);
        })
      }
      onBack={() =>
        draft === null
          ? props.onPanel({ kind: 'form', planKey: null, base: own, opened: date })
          : props.onPanel({ kind: 'plan', planKey: draft.id, date })
      }
    />
  );
};
