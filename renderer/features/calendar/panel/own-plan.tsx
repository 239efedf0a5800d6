import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { isFrozen } from '#shared/domain/calendar/commands.ts';
import { PLAN_FIELDS, type PlanField } from '#shared/domain/calendar/kinds.ts';
import {
  isOtherwiseThanShared,
  toSharedOverride,
} from '#shared/domain/calendar/occurrence-acts.ts';
import type { OwnPlan, PlanWords } from '#shared/domain/calendar/plan.ts';
import { whatPartnerSees } from '#shared/domain/calendar/visibility.ts';
import type { Moment } from '#shared/domain/command.ts';
import type { PlainDate, PlainDateTime } from '#shared/lib/identifiers.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { ExportOne } from '../export/export-one.tsx';
import { planFieldName } from '../words/field-names.ts';
import type { Side } from '../grid/grid-model.ts';
import { backToShared } from '#shared/domain/calendar/shared-to-own.ts';
import type { KnownPlan } from '../plans/known-plan.ts';
import { PartnerPreview } from '../show/partner-preview.tsx';
import { RemindChoice } from '../reminders/remind-choice.tsx';
import { OneOfSeries } from './one-of-series.tsx';
import { PlanRow, PlanRows } from './plan-rows.tsx';
import { sharedPlanWords } from '../words/shared-plan-words.ts';
import { ShowChoice } from '../show/show-choice.tsx';
import type { ShowLevel } from '../show/show-level.ts';
import { ShownToggle } from '../show/shown-toggle.tsx';
import styles from './plan-panel.module.css';

export interface OwnPlanActs {
  readonly onKeep: (own: OwnPlan) => void;
  readonly onOffer: (own: OwnPlan) => void;
  readonly onRemind: (minutes: OwnPlan['remind']) => void;
  readonly onShowLess: (less: 'busy' | PlanField) => void;
  readonly onWithdraw: () => void;
  readonly onRemove: () => void;
  readonly onChange: () => void;
  /** Asks the partner for it. */
  readonly onAsk: () => void;
  readonly onDuplicate: () => void;
  /** Keeps it to begin with again, some other day. */
  readonly onTemplate: () => void;
  readonly onDropOne: () => void;
  readonly onResetOne: () => void;
  /** The following, or all, become what one of a series is. */
  readonly onAlike: (scope: 'following' | 'all') => void;
}

interface OwnPlanProps extends OwnPlanActs {
  readonly known: KnownPlan;
  readonly own: OwnPlan;
  /** Of a series, the one that is open, by its nominal start. */
  readonly occurrence: PlainDateTime | null;
  /** Whether one of a series is over: it stays as it was then. */
  readonly isOver: boolean;
  readonly me: string;
  readonly partner: { readonly name: string; readonly side: Side } | null;
  readonly today: PlainDate;
  readonly now: Moment;
}

const levelOf = ({ visibility }: OwnPlan): ShowLevel =>
  visibility === 'private' ? 'none' : visibility;

const rowFields = PLAN_FIELDS.filter((field) => field !== 'title');

/**
 * One's own plan: every line with its eye or lock, what the partner sees or would see, and how much.
 * Showing less acts at once (S25); showing more is only prepared, and stands there until it is offered.
 */
export const OwnPlanDetails = ({
  known,
  own,
  occurrence,
  isOver,
  me,
  partner,
  today,
  now,
  ...acts
}: OwnPlanProps) => {
  const intl = useIntl();
  const { shared } = known;
  const [wished, setWished] = useState<ShowLevel>('none');
  const level = shared === null ? wished : levelOf(own);
  const visibility = level === 'none' ? ('private' as const) : level;
  const frozen = shared !== null && isFrozen(shared, now);
  const override = own.overrides?.find((each) => each.occurrence === occurrence);
  const words: PlanWords = override ?? own;
  const whole: OwnPlan = { ...own, visibility };
  const future =
    override === undefined ? whatPartnerSees(whole) : toSharedOverride(whole, override);
  const isPrepared = shared !== null && isOtherwiseThanShared(shared, whole, now);
  const isOffer = partner !== null && future !== null && (shared === null || isPrepared);
  const isSeries = own.rrule === null ? 'no' : 'yes';
  const written = rowFields.filter((field) => words[field].trim() !== '');

  const toggle = (field: PlanField) => {
    const shown = { ...own.shown, [field]: !own.shown[field] };
    if (own.shown[field] && shared?.current.plan[field] !== undefined) acts.onShowLess(field);
    else acts.onKeep({ ...own, shown });
  };

  const choose = (chosen: ShowLevel) => {
    if (shared === null) setWished(chosen);
    else if (chosen === 'none') acts.onWithdraw();
    else if (chosen === 'busy' && shared.current.plan.visibility === 'full')
      acts.onShowLess('busy');
    else acts.onKeep({ ...own, visibility: chosen });
  };

  const stateOf = (field: PlanField) => {
    if (!own.shown[field] || level === 'busy') return 'yours';
    if (shared?.current.plan[field] !== undefined) return 'shown';
    return 'wouldShow';
  };

  return (
    <>
      {written.length > 0 && (
        <PlanRows>
          {written.map((field) => (
            <PlanRow
              key={field}
              name={planFieldName(intl, field)}
              value={words[field]}
              aside={
                partner === null ? null : (
                  <ShownToggle
                    fieldName={planFieldName(intl, field)}
                    partnerName={partner.name}
                    state={stateOf(field)}
                    onToggle={
                      level === 'busy' || (frozen && !own.shown[field]) ? null : () => toggle(field)
                    }
                  />
                )
              }
            />
          ))}
        </PlanRows>
      )}

      {partner === null ? (
        <Note>
          <FormattedMessage id="calendar.panel.ownNote" />
        </Note>
      ) : (
        <div className={styles['show']}>
          {future === null ? (
            <Note>
              <FormattedMessage id="calendar.panel.privateNote" />
            </Note>
          ) : (
            <PartnerPreview
              name={partner.name}
              side={partner.side}
              tense={isOffer ? 'offer' : 'now'}
            >
              {sharedPlanWords(intl, future, me, today)}
            </PartnerPreview>
          )}
          <ShowChoice partnerName={partner.name} value={level} onChoose={choose} />
          {isOffer && !frozen ? (
            <Actions>
              <Button
                kind="primary"
                size="small"
                onClick={() => acts.onOffer({ ...own, visibility })}
              >
                <FormattedMessage id="calendar.do.offer" />
              </Button>
              <Button
                size="small"
                onClick={() => {
                  if (shared === null) setWished('none');
                  else acts.onKeep(backToShared(shared, own));
                }}
              >
                {shared === null ? (
                  <FormattedMessage id="calendar.do.keep" />
                ) : (
                  <FormattedMessage id="calendar.do.leave" />
                )}
              </Button>
            </Actions>
          ) : null}
          <Note>
            {shared === null ? (
              <FormattedMessage id="calendar.show.draft" values={{ isSeries }} />
            ) : (
              <FormattedMessage id="calendar.show.less" values={{ isSeries }} />
            )}
          </Note>
        </div>
      )}

      {known.draft !== null && !frozen && (
        <RemindChoice value={own.remind} onChoose={acts.onRemind} />
      )}

      {occurrence !== null && !isOver && (
        <OneOfSeries
          isOtherwise={override !== undefined}
          onDrop={acts.onDropOne}
          onReset={acts.onResetOne}
          onFollowing={() => acts.onAlike('following')}
          onAll={() => acts.onAlike('all')}
        />
      )}

      <div className={styles['acts']}>
        {frozen && (
          <Note>
            <FormattedMessage id="calendar.past.frozen" />
          </Note>
        )}
        <Actions>
          {!frozen && (
            <Button size="small" onClick={acts.onChange}>
              <FormattedMessage id="calendar.do.change" />
            </Button>
          )}
          {shared === null && partner !== null && own.rrule === null && !isOver && (
            <Button size="small" onClick={acts.onAsk}>
              <FormattedMessage id="calendar.request.begin" values={{ name: partner.name }} />
            </Button>
          )}
          <Button size="small" onClick={acts.onDuplicate}>
            <FormattedMessage id="calendar.do.duplicate" />
          </Button>
          <Button size="small" onClick={acts.onTemplate}>
            <FormattedMessage id="calendar.template.keep" />
          </Button>
          <ExportOne known={known} />
          {shared === null ? (
            <Button size="small" onClick={acts.onRemove}>
              <FormattedMessage id="calendar.do.remove" />
            </Button>
          ) : (
            <Button
              size="small"
              onClick={acts.onWithdraw}
              aria-description={intl.formatMessage(
                { id: 'calendar.withdraw.before' },
                { name: partner?.name ?? '' },
              )}
            >
              <FormattedMessage id="calendar.do.withdraw" />
            </Button>
          )}
        </Actions>
        {shared !== null && partner !== null && (
          <Note>
            <FormattedMessage id="calendar.withdraw.before" values={{ name: partner.name }} />
          </Note>
        )}
      </div>
    </>
  );
};
