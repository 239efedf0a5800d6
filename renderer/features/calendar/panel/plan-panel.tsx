import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import type { PlanUpdateKind } from '#shared/domain/calendar/kinds.ts';
import { isUpdateTime, updatesOf } from '#shared/domain/calendar/updates.ts';
import { happenedOf } from '#shared/domain/calendar/what-happened.ts';
import { graceMinutes } from '#shared/domain/calendar/terms/selectors.ts';
import type { Moment } from '#shared/domain/command.ts';
import type { EntryHash, PlainDate } from '#shared/lib/identifiers.ts';
import { useBegun } from '#renderer/session/use-kept-words.ts';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { SidePanel } from '#renderer/ui/layout/side-panel.tsx';
import {
  WhatHappenedSection,
  type HappenedActs,
  type HappenedFormState,
} from '../happened/what-happened.tsx';
import type { KnownPlan } from '../plans/known-plan.ts';
import { useTerms } from '../terms/use-terms.ts';
import { OwnPlanDetails, type OwnPlanActs } from './own-plan.tsx';
import type { PanelPeople } from './panel-people.ts';
import { PlanHistory } from './plan-history.tsx';
import { PlanUpdates } from './plan-updates.tsx';
import { PlanKicker, PlanWhen } from './plan-header.tsx';
import { TheirPlanDetails } from './their-plan.tsx';
import styles from './plan-panel.module.css';

interface PlanPanelProps {
  readonly known: KnownPlan;
  readonly occurrence: Occurrence;
  readonly people: PanelPeople;
  readonly today: PlainDate;
  readonly now: Moment;
  readonly notice: React.ReactNode;
  readonly ownActs: OwnPlanActs;
  readonly onSay: (update: PlanUpdateKind, minutes: number | null) => void;
  readonly onTakeBack: (update: EntryHash) => void;
  readonly happenedActs: HappenedActs;
  readonly onJoin: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** One plan, beside the month. */
export const PlanPanel = (props: PlanPanelProps) => {
  const intl = useIntl();
  const { known, occurrence, people, today, now } = props;
  const { plan, shared, own, isMine } = known;
  const ownerName = people.nameOf(plan.owner);
  const partnerName = people.partner?.name ?? null;
  const viewer = people.me?.id ?? '';
  const isOver = occurrence.endsAt <= now.at;
  const updates = shared === null ? [] : updatesOf(shared, occurrence, viewer, today);
  const mayUpdate = isMine && partnerName !== null && isUpdateTime(occurrence, now);
  // Past, they stand beside the plan; while more can be said, where it is said.
  const isBeside = isOver && !mayUpdate;
  const grace = graceMinutes(useTerms(), today);
  const formOf = `happened ${known.key} ${occurrence.nominal}`;
  const begun = useBegun(formOf);
  const [form, setForm] = useState<HappenedFormState>(
    begun.words === undefined ? 'closed' : 'written',
  );
  const leaveForm = () => {
    begun.forget();
    setForm('closed');
  };
  const goBack = () => {
    if (form === 'closed') props.onClose();
    else if (form === 'written') setForm('leaving');
    else leaveForm();
  };
  return (
    <SidePanel
      key={known.key}
      of={occurrence.joint ? 'shared' : people.sideOf(plan.owner)}
      kicker={<PlanKicker occurrence={occurrence} ownerName={isMine ? null : ownerName} />}
      title={
        <bdi>
          {occurrence.plan.title ??
            (occurrence.plan.visibility === 'busy'
              ? intl.formatMessage({ id: 'calendar.panel.busy' })
              : intl.formatMessage({ id: 'calendar.mark.myTime' }))}
        </bdi>
      }
      onClose={goBack}
    >
      <PlanWhen
        occurrence={occurrence}
        today={today}
        goesAlong={isMine && occurrence.joint ? partnerName : null}
      />
      <div className={styles['body']}>
        {props.notice}
        {isOver && (
          <WhatHappenedSection
            key={occurrence.key}
            known={known}
            occurrence={occurrence}
            said={shared === null ? [] : happenedOf(shared, occurrence, viewer, today)}
            updates={isBeside ? updates : []}
            ownerName={ownerName}
            partner={people.partner}
            today={today}
            now={now}
            form={form}
            formOf={formOf}
            onForm={setForm}
            onLeave={leaveForm}
            acts={isMine ? props.happenedActs : null}
          />
        )}
        {isMine && own !== null && people.me !== null ? (
          <OwnPlanDetails
            key={`${known.key} ${shared === null ? 'private' : 'shared'}`}
            known={known}
            own={own}
            occurrence={own.rrule === null ? null : occurrence.nominal}
            isOver={isOver}
            me={people.me.name}
            partner={people.partner}
            today={today}
            now={now}
            {...props.ownActs}
          />
        ) : (
          <TheirPlanDetails
            plan={plan}
            seen={occurrence.plan}
            ownerName={ownerName}
            now={now}
            beside={people.me === null ? people.besides(plan.owner) : null}
            acts={{
              onJoin: props.onJoin,
              onLeave: props.onLeave,
              onWithdraw: people.me === null ? props.ownActs.onWithdraw : null,
            }}
          />
        )}
        {shared !== null && (
          <PlanUpdates
            updates={isBeside ? [] : updates}
            ownerName={ownerName}
            grace={!isOver && isUpdateTime(occurrence, now) ? grace : null}
            acts={
              mayUpdate ? { partnerName, onSay: props.onSay, onTakeBack: props.onTakeBack } : null
            }
          />
        )}
        {shared !== null && (
          <PlanHistory
            plan={shared}
            occurrence={occurrence}
            zone={now.zone}
            viewer={viewer}
            nameOf={people.nameOf}
            today={today}
          />
        )}
        {people.me === null && (
          <Note>
            <FormattedMessage id="calendar.together.reading" />
          </Note>
        )}
      </div>
    </SidePanel>
  );
};
