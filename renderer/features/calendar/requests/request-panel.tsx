import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { OPEN_ASKS } from '#shared/domain/asks/open-asks.ts';
import { PLAN_FIELDS } from '#shared/domain/calendar/kinds.ts';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import type { Moment } from '#shared/domain/command.ts';
import type { PlanRequest } from '#shared/domain/requests/request.ts';
import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { ErrorNote, Note } from '#renderer/ui/feedback/notes.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { SidePanel } from '#renderer/ui/layout/side-panel.tsx';
import type { PanelPerson } from '../panel/panel-people.ts';
import type { Side } from '../grid/grid-model.ts';
import { PlanRow, PlanRows } from '../panel/plan-rows.tsx';
import { PlanWhen } from '../panel/plan-header.tsx';
import type { ActOutcome } from '../plans/plan-acts.ts';
import { planFieldName } from '../words/field-names.ts';
import { zonedSpanWords } from '../words/zone-words.ts';
import { OtherTimes } from './other-times.tsx';
import { outcomeWords } from './outcome-words.ts';
import { requestToOwn } from './request-to-own.ts';
import type { RequestActs } from './use-request-acts.ts';
import styles from './requests.module.css';

interface RequestPanelProps {
  readonly request: PlanRequest;
  readonly occurrence: Occurrence;
  /** null side by side: there it can be read, and answered by nobody. */
  readonly me: PanelPerson | null;
  readonly partner: { readonly name: string; readonly side: Side } | null;
  readonly nameOf: (person: PersonId) => string;
  readonly sideOf: (person: PersonId) => Side;
  readonly today: PlainDate;
  readonly now: Moment;
  readonly notice: ReactNode;
  readonly acts: RequestActs;
  readonly onClose: () => void;
}

const rowFields = PLAN_FIELDS.filter((field) => field !== 'title');

/** What one of the two asks the other, and the three answers there are; or none. */
export const RequestPanel = (props: RequestPanelProps) => {
  const { request, occurrence, me, partner, today, acts } = props;
  const intl = useIntl();
  const [isSuggesting, setSuggesting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { plan, author } = request.current;
  const isAgreed = request.state === 'agreed';
  const isMine = author === me?.id;
  const isOver = occurrence.endsAt <= props.now.at;
  const other = partner?.name ?? '';
  const before = request.versions.at(-2);
  const instead = before !== undefined && before.author !== author && !isAgreed ? before : null;
  const run = (act: Promise<ActOutcome>, isGone: boolean) =>
    void act.then((outcome) => {
      setProblem(outcomeWords(intl, outcome));
      setSuggesting(false);
      if (isGone && outcome.status === 'done') props.onClose();
    });
  const suggest = (own: OwnPlan) => run(acts.counter(request, own), false);
  return (
    <SidePanel
      of={isAgreed ? 'shared' : props.sideOf(author)}
      kicker={
        isAgreed ? (
          <FormattedMessage id="calendar.panel.both" values={{ isSeries: 'no', rhythm: '' }} />
        ) : isMine ? (
          <FormattedMessage id="calendar.request.mine" values={{ name: other }} />
        ) : (
          <FormattedMessage id="calendar.request.theirs" values={{ name: props.nameOf(author) }} />
        )
      }
      title={<bdi>{plan.title}</bdi>}
      onClose={props.onClose}
    >
      <PlanWhen occurrence={occurrence} today={today} goesAlong={null} />
      <div className={styles['body']}>
        {props.notice}
        {instead !== null && (
          <Note>
            <FormattedMessage
              id="calendar.request.instead"
              values={{ when: zonedSpanWords(intl, instead.plan, today) }}
            />
          </Note>
        )}
        {rowFields.some((field) => plan[field] !== undefined) && (
          <PlanRows>
            {rowFields.map((field) =>
              plan[field] === undefined ? null : (
                <PlanRow key={field} name={planFieldName(intl, field)} value={plan[field]} />
              ),
            )}
          </PlanRows>
        )}
        {problem !== null && <ErrorNote>{problem}</ErrorNote>}
        {me === null || partner === null || isOver ? (
          <Note>
            {isOver ? (
              <FormattedMessage id="calendar.past.theirs" />
            ) : (
              <FormattedMessage id="calendar.request.together" />
            )}
          </Note>
        ) : isSuggesting ? (
          <OtherTimes
            requestId={request.id}
            base={requestToOwn(request, occurrence, props.now.zone)}
            me={me.name}
            partner={partner}
            today={today}
            onSuggest={suggest}
            onBack={() => setSuggesting(false)}
          />
        ) : (
          <div className={styles['answer']}>
            <Note>
              {isAgreed ? (
                <FormattedMessage id="calendar.join.after" />
              ) : isMine ? (
                <FormattedMessage id="calendar.request.mineNote" values={{ name: other }} />
              ) : (
                <FormattedMessage id="calendar.request.theirsNote" values={{ name: other }} />
              )}
            </Note>
            {!isAgreed && !isMine && !acts.mayAsk && (
              <Note>
                <FormattedMessage id="calendar.request.waits" values={{ limit: OPEN_ASKS }} />
              </Note>
            )}
            <Actions>
              {!isAgreed && !isMine && (
                <Button
                  kind="primary"
                  size="small"
                  onClick={() => run(acts.accept(request), false)}
                >
                  <FormattedMessage id="calendar.request.accept" />
                </Button>
              )}
              {!isAgreed && (isMine || acts.mayAsk) && (
                <Button size="small" onClick={() => setSuggesting(true)}>
                  <FormattedMessage id="calendar.request.otherTime" />
                </Button>
              )}
              {!isAgreed && !isMine && (
                <Button size="small" onClick={() => run(acts.decline(request), true)}>
                  <FormattedMessage id="calendar.request.decline" />
                </Button>
              )}
              {(isAgreed || isMine) && (
                <Button size="small" onClick={() => run(acts.withdraw(request), true)}>
                  {isAgreed ? (
                    <FormattedMessage id="calendar.do.leavePlan" />
                  ) : (
                    <FormattedMessage id="calendar.request.takeBack" />
                  )}
                </Button>
              )}
            </Actions>
          </div>
        )}
      </div>
    </SidePanel>
  );
};
