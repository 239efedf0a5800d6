import { useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  PLAN_DAYS,
  PLAN_LIMITS,
  type PlanField,
  type SharedPlan,
} from '#shared/domain/calendar/kinds.ts';
import type { SeriesScope } from '#shared/domain/calendar/own-series.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { ErrorNote, Note } from '#renderer/ui/feedback/notes.tsx';
import { planFieldName } from '../words/field-names.ts';
import {
  isTitleMissing,
  readFormTimes,
  type FormField,
  type PlanFormValues,
} from './form-values.ts';
import type { Side } from '../grid/grid-model.ts';
import { PartnerPreview } from '../show/partner-preview.tsx';
import { dateTextToDate } from '#renderer/ui/controls/date-text.ts';
import { PlanFormActs } from './plan-form-acts.tsx';
import { PlanFormRepeat } from './plan-form-repeat.tsx';
import { PlanFormWhen } from './plan-form-when.tsx';
import { SeriesScopeChoice } from './series-scope-choice.tsx';
import { TitleField } from '../quick/title-field.tsx';
import { useQuickLine } from '../quick/use-quick-line.ts';
import { sharedPlanWords } from '../words/shared-plan-words.ts';
import type { PlanFormState, ReadPlan } from './plan-form-state.ts';
import { ShowChoice } from '../show/show-choice.tsx';
import type { ShowLevel } from '../show/show-level.ts';
import { NewPlanNote } from '../terms/new-plan-note.tsx';
import { ShownToggle } from '../show/shown-toggle.tsx';
import styles from './plan-form.module.css';

export interface FormRefusal {
  readonly field: FormField | null;
  readonly message: string;
}

interface PlanFormProps {
  readonly state: PlanFormState;
  readonly onWrite: (state: PlanFormState) => void;
  /** A title that is meant as it stands: what the form began with. */
  readonly firstTitle: string;
  readonly today: PlainDate;
  readonly me: string;
  readonly partner: { readonly name: string; readonly side: Side } | null;
  /** The plan that is changed. null: not kept yet, and can be written in one line. */
  readonly planKey: string | null;
  /** The plan is shared already: its changes are offered, or not made. */
  readonly isShared: boolean;
  /** Side by side: nothing can be kept private here, so nothing asks for it. */
  readonly isTogether: boolean;
  /** Repeats in a way this form can't say: left as it is. */
  readonly isRuleFixed: boolean;
  /** Of one of a series: how far a change can reach. Empty for anything else. */
  readonly scopes: readonly SeriesScope[];
  /** The partner would get something else than they have now. */
  readonly isSeen: (plan: ReadPlan) => boolean;
  /** The entry's body as it would be sent; null while nothing would be. */
  readonly toShared: (plan: ReadPlan) => SharedPlan | null;
  /** Asked once whether to leave what isn't kept. */
  readonly isLeaving: boolean;
  /** null once it is done. */
  readonly onSubmit: (plan: ReadPlan) => Promise<FormRefusal | null>;
  /** To be asked of the partner: shown before it is. */
  readonly onAsk: (plan: ReadPlan) => void;
  readonly onCancel: () => void;
}

const wordRows = ['where', 'with', 'reach', 'call', 'note'] as const;
const placeholders = {
  where: 'calendar.form.wherePlaceholder',
  with: 'calendar.form.withPlaceholder',
  reach: 'calendar.form.reachPlaceholder',
  call: 'calendar.form.callPlaceholder',
  note: 'calendar.form.notePlaceholder',
} as const;
/** A plan in words and times. What the partner would get stands under it before anything is offered. */
export const PlanForm = (props: PlanFormProps) => {
  const { state, onWrite, today, partner, isShared, planKey, onCancel } = props;
  const isNew = planKey === null;
  const intl = useIntl();
  const form = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLInputElement>(null);
  // After the panel has taken the focus, so that it knows where to give it back.
  useEffect(() => {
    const handle = requestAnimationFrame(() => title.current?.focus());
    return () => {
      cancelAnimationFrame(handle);
    };
  }, []);
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<FormRefusal | null>(null);
  const { values, shown, level } = state;

  const change = (part: Partial<PlanFormValues>) => {
    setRefusal(null);
    onWrite({ ...state, values: { ...values, ...part } });
  };

  const line = useQuickLine({
    values,
    first: props.firstTitle,
    today,
    zone: values.zone,
    isNew,
    onChange: change,
  });
  // What was read from the line and still stands there counts: what is seen is what is kept.
  const { meant } = line;
  const meantState: PlanFormState = { ...state, values: meant };
  const { times, problems } = readFormTimes(meant, today, intl.locale);

  const problemOf = (field: FormField): string | null => {
    if (refusal?.field === field) return refusal.message;
    if (field === 'title' && isTried && isTitleMissing(meant)) {
      return intl.formatMessage({ id: 'calendar.problem.title-missing' });
    }
    const problem = problems[field];
    if (problem === undefined || !isTried) return null;
    return intl.formatMessage({ id: `calendar.problem.${problem}` }, { limit: PLAN_DAYS });
  };

  const focusFirstProblem = () => {
    requestAnimationFrame(() => {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    });
  };

  /** The form as it can be read, or null with its first problem in focus. */
  const readWhole = (): ReadPlan | null => {
    setTried(true);
    line.take();
    const isTooLong = Object.entries(PLAN_LIMITS).some(
      ([field, limit]) => meant.words[field as PlanField].length > limit,
    );
    if (times === null || isTooLong || isTitleMissing(meant)) {
      focusFirstProblem();
      return null;
    }
    return { state: meantState, times };
  };

  const submit = async (asLevel: ShowLevel) => {
    const read = readWhole();
    if (read === null) return;
    setBusy(true);
    const refused = await props.onSubmit({ ...read, state: { ...read.state, level: asLevel } });
    setBusy(false);
    setRefusal(refused);
    if (refused !== null) focusFirstProblem();
  };

  const ask = () => {
    const read = readWhole();
    if (read !== null) props.onAsk(read);
  };

  const read = times === null ? null : { state: meantState, times };
  const preview = read === null || partner === null ? null : props.toShared(read);
  const isOffer = partner !== null && level !== 'none';
  const isChangeSeen = isShared && read !== null && props.isSeen(read);

  return (
    <form
      ref={form}
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit(level);
      }}
    >
      <TitleField
        ref={title}
        values={values}
        line={line}
        today={today}
        zone={values.zone}
        isNew={isNew}
        error={problemOf('title')}
        onChange={change}
      />
      <PlanFormWhen
        values={values}
        today={today}
        planKey={planKey}
        repeat={
          props.isRuleFixed || (props.scopes.length > 0 && values.scope === 'this') ? null : (
            <PlanFormRepeat
              values={values}
              day={dateTextToDate(values.day, today, intl.locale) ?? today}
              today={today}
              problemOf={problemOf}
              onChange={change}
            />
          )
        }
        problemOf={problemOf}
        onChange={change}
      />
      <div className={styles['rows']}>
        {wordRows
          .filter((field) => !(props.isTogether && field === 'note'))
          .map((field) => (
            <div key={field} className={styles['row']}>
              <TextField
                label={planFieldName(intl, field)}
                value={values.words[field]}
                limit={PLAN_LIMITS[field]}
                placeholder={intl.formatMessage({ id: placeholders[field] })}
                error={problemOf(field)}
                onChange={(text) => change({ words: { ...values.words, [field]: text } })}
              />
              {partner !== null && !props.isTogether && values.words[field].trim() !== '' && (
                <ShownToggle
                  fieldName={planFieldName(intl, field)}
                  partnerName={partner.name}
                  state={shown[field] ? (isShared ? 'shown' : 'wouldShow') : 'yours'}
                  onToggle={() =>
                    onWrite({ ...state, shown: { ...shown, [field]: !shown[field] } })
                  }
                />
              )}
            </div>
          ))}
      </div>
      {props.scopes.length > 0 && (
        <SeriesScopeChoice
          scopes={props.scopes}
          value={values.scope}
          onChange={(scope) => change({ scope })}
        />
      )}
      {partner === null ? (
        <Note>
          <FormattedMessage id="calendar.panel.ownNote" />
        </Note>
      ) : (
        <div className={styles['offer']}>
          <PartnerPreview name={partner.name} side={partner.side} tense="offer">
            {level === 'none' || preview === null ? (
              <FormattedMessage id="calendar.preview.nothing" />
            ) : (
              sharedPlanWords(intl, preview, props.me, today)
            )}
          </PartnerPreview>
          {!isShared && (
            <ShowChoice
              partnerName={partner.name}
              hasNone={!props.isTogether}
              value={level}
              onChoose={(chosen) => onWrite({ ...state, level: chosen })}
            />
          )}
          {props.planKey === null && !props.isTogether && <NewPlanNote />}
          {isChangeSeen && (
            <Note>
              <FormattedMessage id="calendar.preview.changeTime" />
            </Note>
          )}
        </div>
      )}
      {refusal !== null && refusal.field === null && <ErrorNote>{refusal.message}</ErrorNote>}
      {props.isLeaving && (
        <ErrorNote>
          <FormattedMessage id="calendar.form.leaving" />
        </ErrorNote>
      )}
      <PlanFormActs
        submits={
          isChangeSeen ? 'offerChange' : isShared ? 'saveChange' : isOffer ? 'offer' : 'keep'
        }
        isBusy={isBusy}
        onKeep={isOffer && !isShared && !props.isTogether ? () => void submit('none') : null}
        ask={
          isNew && partner !== null && !props.isTogether && !meant.isRepeating
            ? { name: partner.name, onAsk: ask }
            : null
        }
        onCancel={onCancel}
      />
    </form>
  );
};
