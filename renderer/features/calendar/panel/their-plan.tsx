import { FormattedMessage, useIntl } from 'react-intl';
import { isFrozen } from '#shared/domain/calendar/commands.ts';
import { PLAN_FIELDS, type SharedPlan } from '#shared/domain/calendar/kinds.ts';
import type { Plan } from '#shared/domain/calendar/plan.ts';
import { isJoint } from '#shared/domain/calendar/visibility.ts';
import type { Moment } from '#shared/domain/command.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { planFieldName } from '../words/field-names.ts';
import { PlanRow, PlanRows } from './plan-rows.tsx';
import styles from './plan-panel.module.css';

interface TheirPlanProps {
  readonly plan: Plan;
  /** The plan as it may be read today: what is hidden, or long past, isn't in it. */
  readonly seen: SharedPlan;
  readonly ownerName: string;
  readonly now: Moment;
  /** Side by side: the name of the one beside the owner, who signs what they do here. */
  readonly beside: string | null;
  readonly acts: {
    readonly onJoin: () => void;
    readonly onLeave: () => void;
    /** Side by side, for its owner. */
    readonly onWithdraw: (() => void) | null;
  };
}

const rowFields = PLAN_FIELDS.filter((field) => field !== 'title');

/** The partner's plan, as offered. One can go along; nothing else is asked of anyone. */
export const TheirPlanDetails = (props: TheirPlanProps) => {
  const { plan, seen, ownerName, now, beside, acts } = props;
  const intl = useIntl();
  const frozen = isFrozen(plan, now);
  const joint = isJoint(plan);
  const fields = rowFields.filter((field) => seen[field] !== undefined);
  return (
    <>
      {seen.visibility === 'busy' && (
        <Note>
          <FormattedMessage id="calendar.panel.busyExplained" values={{ name: ownerName }} />
        </Note>
      )}
      {fields.length > 0 && (
        <PlanRows>
          {fields.map((field) => (
            <PlanRow
              key={field}
              name={
                field === 'reach'
                  ? intl.formatMessage({ id: 'calendar.field.theirReach' }, { name: ownerName })
                  : planFieldName(intl, field)
              }
              value={seen[field] ?? ''}
            />
          ))}
        </PlanRows>
      )}
      {!frozen && seen.visibility === 'full' && (
        <div className={styles['show']}>
          <Note>
            {joint ? (
              <FormattedMessage id="calendar.join.after" />
            ) : beside !== null ? (
              <FormattedMessage id="calendar.join.together" values={{ name: beside }} />
            ) : plan.joined === null ? (
              <FormattedMessage id="calendar.join.before" values={{ name: ownerName }} />
            ) : (
              <FormattedMessage id="calendar.join.changed" />
            )}
          </Note>
          <div>
            {joint ? (
              <Button size="small" onClick={acts.onLeave}>
                <FormattedMessage id="calendar.do.leavePlan" />
              </Button>
            ) : (
              <Button kind="primary" size="small" onClick={acts.onJoin}>
                <FormattedMessage id="calendar.do.join" />
              </Button>
            )}
          </div>
        </div>
      )}
      {acts.onWithdraw !== null && (
        <div>
          <Button size="small" onClick={acts.onWithdraw}>
            <FormattedMessage id="calendar.do.withdraw" />
          </Button>
        </div>
      )}
      {frozen && (
        <Note>
          <FormattedMessage id="calendar.past.theirs" />
        </Note>
      )}
    </>
  );
};
