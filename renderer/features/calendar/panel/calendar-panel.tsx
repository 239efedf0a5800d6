import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import type { PlanUpdateKind } from '#shared/domain/calendar/kinds.ts';
import { isUpdateTime, updatesOf } from '#shared/domain/calendar/updates.ts';
import { toSharedPlan } from '#shared/domain/calendar/visibility.ts';
import type { Moment } from '#shared/domain/command.ts';
import type { EntryHash, PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { VisuallyHidden } from '#renderer/ui/feedback/visually-hidden.tsx';
import { Segmented } from '#renderer/ui/controls/choices.tsx';
import { SidePanel } from '#renderer/ui/layout/side-panel.tsx';
import type { Side } from '../grid/grid-model.ts';
import { itemToOwnPlan } from '../plans/item-to-own-plan.ts';
import type { KnownPlan } from '../plans/known-plan.ts';
import { OwnPlanDetails, type OwnPlanActs } from './own-plan.tsx';
import { formToOwnPlan, hasOtherRule, ownToFormState } from '../form/own-plan-form.ts';
import { PlanForm, type FormRefusal } from '../form/plan-form.tsx';
import { PlanHistory } from './plan-history.tsx';
import { PlanUpdates } from './plan-updates.tsx';
import { PlanKicker, PlanWhen } from './plan-header.tsx';
import { weekdayWords } from '../words/plan-words.ts';
import { TheirPlanDetails } from './their-plan.tsx';
import styles from './plan-panel.module.css';

/** Who looks at the panel, and with whom things are shared. */
export interface PanelPeople {
  readonly me: PanelPerson | null;
  readonly partner: { readonly name: string; readonly side: Side } | null;
  readonly nameOf: (person: PersonId) => string;
  readonly sideOf: (person: PersonId) => Side;
  /** The name of the other one. */
  readonly besides: (person: PersonId) => string;
  /** Side by side: whose a new plan can be. Empty while one person is here alone. */
  readonly together: readonly PanelPerson[];
}

export interface PanelPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly side: Side;
}

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
      onClose={props.onClose}
    >
      <PlanWhen
        occurrence={occurrence}
        today={today}
        goesAlong={isMine && occurrence.joint ? partnerName : null}
      />
      <div className={styles['body']}>
        {props.notice}
        {isMine && own !== null && people.me !== null ? (
          <OwnPlanDetails
            key={`${known.key} ${shared === null ? 'private' : 'shared'}`}
            known={known}
            own={own}
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
            updates={updatesOf(shared, occurrence, people.me?.id ?? '', today)}
            ownerName={ownerName}
            acts={
              isMine && partnerName !== null && isUpdateTime(occurrence, now)
                ? { partnerName, onSay: props.onSay, onTakeBack: props.onTakeBack }
                : null
            }
          />
        )}
        {shared !== null && (
          <PlanHistory
            plan={shared}
            viewer={people.me?.id ?? ''}
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

interface FormPanelProps {
  readonly base: OwnPlan;
  /** The plan that is being changed; null for a new one. */
  readonly known: KnownPlan | null;
  /** The day whose occurrence was opened, or on which something new begins. */
  readonly opened: PlainDate;
  readonly people: PanelPeople;
  readonly today: PlainDate;
  readonly onSubmit: (own: OwnPlan, owner: PersonId | null) => Promise<FormRefusal | null>;
  readonly onClose: () => void;
}

/** A new plan, or the change of one. */
export const FormPanel = (props: FormPanelProps) => {
  const intl = useIntl();
  const { base, known, opened, people } = props;
  const [isDirty, setDirty] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const [ownerId, setOwner] = useState(people.together[0]?.id ?? null);
  const owner = people.me ?? people.together.find(({ id }) => id === ownerId) ?? null;
  const partner = people.partner ?? people.together.find(({ id }) => id !== ownerId) ?? null;
  /** Esc and the cross go one step back: first they say that something isn't kept. */
  const goBack = () => {
    if (isDirty && !isLeaving) setLeaving(true);
    else props.onClose();
  };
  const shared = known?.shared ?? null;
  const weekday = weekdayWords(intl, opened);
  const isWeekly = base.rrule !== null;
  const heading =
    known === null ? (
      <FormattedMessage id="calendar.form.newHeading" />
    ) : (
      <FormattedMessage
        id="calendar.form.changeHeading"
        values={{ weekday, isWeekly: isWeekly ? 'yes' : 'no' }}
      />
    );
  return (
    <SidePanel
      {...(owner === null ? {} : { of: owner.side })}
      kicker={<span aria-hidden>{heading}</span>}
      title={<VisuallyHidden>{heading}</VisuallyHidden>}
      onClose={goBack}
    >
      {people.me === null && (
        <Segmented
          legend={intl.formatMessage({ id: 'calendar.form.whose' })}
          mark="mine"
          choices={people.together.map(({ id, name }) => ({
            value: id,
            label: intl.formatMessage({ id: 'calendar.form.whosePlan' }, { name }),
          }))}
          value={ownerId}
          onChange={setOwner}
        />
      )}
      <PlanForm
        initial={ownToFormState(intl, base, opened)}
        today={props.today}
        me={owner?.name ?? ''}
        partner={partner}
        isTogether={people.me === null}
        isShared={shared !== null}
        isRuleFixed={hasOtherRule(base)}
        wholeSeries={known !== null && isWeekly ? weekday : null}
        sharedNow={shared === null ? null : toSharedPlan(itemToOwnPlan(shared))}
        toShared={(read) => toSharedPlan(formToOwnPlan(intl, read, base, opened))}
        isLeaving={isLeaving && isDirty}
        onDirty={setDirty}
        onSubmit={(read) =>
          props.onSubmit(
            formToOwnPlan(intl, read, base, opened),
            people.me === null ? ownerId : null,
          )
        }
        onCancel={props.onClose}
      />
    </SidePanel>
  );
};
