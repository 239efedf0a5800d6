import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import type { SharedPlan } from '#shared/domain/calendar/kinds.ts';
import {
  isOtherwiseThanShared,
  toSharedOverride,
} from '#shared/domain/calendar/occurrence-acts.ts';
import type { ChangedSeries } from '#shared/domain/calendar/own-series.ts';
import { toSharedPlan } from '#shared/domain/calendar/visibility.ts';
import type { Moment } from '#shared/domain/command.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PersonId, PlainDate, PlainDateTime } from '#shared/lib/identifiers.ts';
import { useKeptWords } from '#renderer/session/use-kept-words.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { VisuallyHidden } from '#renderer/ui/feedback/visually-hidden.tsx';
import { Segmented } from '#renderer/ui/controls/choices.tsx';
import { SidePanel } from '#renderer/ui/layout/side-panel.tsx';
import type { KnownPlan } from '../plans/known-plan.ts';
import { formToChange, hasOtherRule, ownToFormState } from '../form/own-plan-form.ts';
import type { PlanFormState, ReadPlan } from '../form/plan-form-state.ts';
import { begunFormOf, type BegunForm } from '../form/begun-form.ts';
import { PlanForm, type FormRefusal } from '../form/plan-form.tsx';
import { ruleWords } from '../words/rule-words.ts';
import type { PanelPeople } from './panel-people.ts';
import styles from './plan-panel.module.css';

interface FormPanelProps {
  readonly base: OwnPlan;
  readonly opened: PlainDate;
  /** The plan that is being changed; null for a new one. */
  readonly planKey: string | null;
  readonly known: KnownPlan | null;
  /** Of a series, the one that was opened, by its nominal start. */
  readonly occurrence: PlainDateTime | null;
  /** It is over: then only all that is still to come can be changed. */
  readonly isOver: boolean;
  readonly now: Moment;
  readonly people: PanelPeople;
  readonly today: PlainDate;
  readonly onSubmit: (change: ChangedSeries, owner: PersonId | null) => Promise<FormRefusal | null>;
  /** A new plan, to be asked of the other. */
  readonly onAsk: (own: OwnPlan) => void;
  /** To begin with a template instead; null where there are none. */
  readonly onTemplates: (() => void) | null;
  readonly onClose: () => void;
}

/** A new plan, or the change of one. */
export const FormPanel = (props: FormPanelProps) => {
  const intl = useIntl();
  const { known, occurrence, people, now } = props;
  const stateOf = (own: OwnPlan): PlanFormState => {
    const state = ownToFormState(intl, own, occurrence);
    return props.isOver ? { ...state, values: { ...state.values, scope: 'all' } } : state;
  };
  const { base: asked, opened } = props;
  const kept = useKeptWords<BegunForm>(begunFormOf(props.planKey, occurrence), {
    base: asked,
    opened,
    state: stateOf(asked),
  });
  const { state } = kept.words;
  // A new plan that was begun goes on from what it was begun with; a change, from the plan as it is now.
  const base = props.planKey === null ? kept.words.base : asked;
  const initial = stateOf(base);
  const isDirty = JSON.stringify(state) !== JSON.stringify(initial);
  const [isLeaving, setLeaving] = useState(false);
  const [ownerId, setOwner] = useState(people.together[0]?.id ?? null);
  const owner = people.me ?? people.together.find(({ id }) => id === ownerId) ?? null;
  const partner = people.partner ?? people.together.find(({ id }) => id !== ownerId) ?? null;
  /** What leaves the form says first that something isn't kept. */
  const leaving = (leave: () => void) => () => {
    if (isDirty && !isLeaving) {
      setLeaving(true);
      return;
    }
    kept.forget();
    leave();
  };
  const shared = known?.shared ?? null;
  const rhythm = base.rrule === null ? '' : ruleWords(intl, base.rrule, dateOf(base.start));
  const toChange = (read: ReadPlan) => formToChange(intl, read, base, occurrence);
  /** What both will have of it: of one of a series that one, of a split the new part. */
  const toShown = (read: ReadPlan): SharedPlan | null => {
    const change = toChange(read);
    if (change === null) return null;
    if (change.kind === 'split') return toSharedPlan(change.after);
    const one = change.own.overrides?.find((each) => each.occurrence === occurrence);
    return read.state.values.scope === 'this' && one !== undefined
      ? toSharedOverride(change.own, one)
      : toSharedPlan(change.own);
  };
  const isSeen = (read: ReadPlan): boolean => {
    const change = toChange(read);
    if (shared === null || change === null) return false;
    return change.kind === 'split' || isOtherwiseThanShared(shared, change.own, now);
  };
  const heading =
    known === null ? (
      <FormattedMessage id="calendar.form.newHeading" />
    ) : (
      <FormattedMessage
        id="calendar.form.changeHeading"
        values={{ rhythm, isSeries: base.rrule === null ? 'no' : 'yes' }}
      />
    );
  return (
    <SidePanel
      {...(owner === null ? {} : { of: owner.side })}
      kicker={<span aria-hidden>{heading}</span>}
      title={<VisuallyHidden>{heading}</VisuallyHidden>}
      onClose={leaving(props.onClose)}
    >
      {props.onTemplates !== null && (
        <div className={styles['templates']}>
          <Button kind="plain" size="small" onClick={leaving(props.onTemplates)}>
            <FormattedMessage id="calendar.template.from" />
          </Button>
        </div>
      )}
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
      {kept.wereBegun && (
        <div className={styles['begun']}>
          <Note>
            <FormattedMessage id="calendar.form.begun" />
          </Note>
          <Button kind="plain" size="small" onClick={kept.beginAnew}>
            <FormattedMessage id="calendar.form.anew" />
          </Button>
        </div>
      )}
      <PlanForm
        key={kept.wereBegun ? 'begun' : 'new'}
        state={state}
        onWrite={(next) => kept.write({ base, opened, state: next })}
        firstTitle={initial.values.words.title}
        today={props.today}
        me={owner?.name ?? ''}
        partner={partner}
        isTogether={people.me === null}
        planKey={known?.key ?? null}
        isShared={shared !== null}
        isRuleFixed={hasOtherRule(base)}
        scopes={
          occurrence === null
            ? []
            : props.isOver
              ? ['all']
              : occurrence === base.start
                ? ['this', 'all']
                : ['this', 'following', 'all']
        }
        toShared={toShown}
        isSeen={isSeen}
        isLeaving={isLeaving && isDirty}
        onSubmit={async (read) => {
          const change = toChange(read);
          if (change === null) {
            return { field: 'day', message: intl.formatMessage({ id: 'calendar.one.fixedDays' }) };
          }
          const refused = await props.onSubmit(change, people.me === null ? ownerId : null);
          if (refused === null) kept.forget();
          return refused;
        }}
        onAsk={(read) => {
          const change = toChange(read);
          if (change?.kind === 'one') props.onAsk(change.own);
        }}
        onCancel={() => {
          kept.forget();
          props.onClose();
        }}
      />
    </SidePanel>
  );
};
