import { useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  PLAN_DAYS,
  PLAN_LIMITS,
  type PlanField,
  type SharedPlan,
} from '#shared/domain/calendar/kinds.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { CheckBox } from '#renderer/ui/controls/check-box.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { ErrorNote, Note } from '#renderer/ui/feedback/notes.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { planFieldName } from '../words/field-names.ts';
import {
  isTitleMissing,
  readFormTimes,
  type FormField,
  type PlanFormValues,
} from './form-values.ts';
import type { Side } from '../grid/grid-model.ts';
import { PartnerPreview } from '../show/partner-preview.tsx';
import { PlanFormWhen } from './plan-form-when.tsx';
import { sharedPlanWords } from '../words/shared-plan-words.ts';
import type { PlanFormState, ReadPlan } from './plan-form-state.ts';
import { ShowChoice } from '../show/show-choice.tsx';
import type { ShowLevel } from '../show/show-level.ts';
import { ShownToggle } from '../show/shown-toggle.tsx';
import styles from './plan-form.module.css';

export interface FormRefusal {
  readonly field: FormField | null;
  readonly message: string;
}

interface PlanFormProps {
  readonly initial: PlanFormState;
  readonly today: PlainDate;
  readonly me: string;
  readonly partner: { readonly name: string; readonly side: Side } | null;
  /** The plan is shared already: its changes are offered, or not made. */
  readonly isShared: boolean;
  /** Side by side: nothing can be kept private here, so nothing asks for it. */
  readonly isTogether: boolean;
  /** Repeats in a way this form can't say: left as it is. */
  readonly isRuleFixed: boolean;
  /** The weekday of a series that is being changed as a whole; null for anything else. */
  readonly wholeSeries: string | null;
  /** What the partner has now. */
  readonly sharedNow: SharedPlan | null;
  /** The entry's body as it would be sent; null while nothing would be. */
  readonly toShared: (plan: ReadPlan) => SharedPlan | null;
  /** Asked once whether to leave what isn't kept. */
  readonly isLeaving: boolean;
  readonly onDirty: (isDirty: boolean) => void;
  /** null once it is done. */
  readonly onSubmit: (plan: ReadPlan) => Promise<FormRefusal | null>;
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
  const { initial, today, partner, isShared, onCancel } = props;
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
  const [state, setState] = useState(initial);
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<FormRefusal | null>(null);
  const { values, shown, level } = state;
  const { times, problems } = readFormTimes(values, today, intl.locale);

  const update = (next: PlanFormState) => {
    setState(next);
    props.onDirty(JSON.stringify(next) !== JSON.stringify(initial));
  };

  const change = (part: Partial<PlanFormValues>) => {
    setRefusal(null);
    update({ ...state, values: { ...values, ...part } });
  };

  const problemOf = (field: FormField): string | null => {
    if (refusal?.field === field) return refusal.message;
    if (field === 'title' && isTried && isTitleMissing(values)) {
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

  const submit = async (asLevel: ShowLevel) => {
    setTried(true);
    const isTooLong = Object.entries(PLAN_LIMITS).some(
      ([field, limit]) => values.words[field as PlanField].length > limit,
    );
    if (times === null || isTooLong || isTitleMissing(values)) {
      focusFirstProblem();
      return;
    }
    setBusy(true);
    const refused = await props.onSubmit({ state: { ...state, level: asLevel }, times });
    setBusy(false);
    setRefusal(refused);
    if (refused !== null) focusFirstProblem();
  };

  const preview = times === null || partner === null ? null : props.toShared({ state, times });
  const isOffer = partner !== null && level !== 'none';
  const isChangeSeen = isShared && JSON.stringify(preview) !== JSON.stringify(props.sharedNow);

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
      <TextField
        label={intl.formatMessage({ id: 'calendar.field.title' })}
        isLabelHidden
        voice="title"
        ref={title}
        value={values.words.title}
        limit={PLAN_LIMITS.title}
        placeholder={intl.formatMessage({ id: 'calendar.form.titlePlaceholder' })}
        error={problemOf('title')}
        onChange={(text) => change({ words: { ...values.words, title: text } })}
      />
      {values.words.title === '' && (
        <CheckBox
          label={intl.formatMessage({ id: 'calendar.form.myTime' })}
          checked={values.isMyTime}
          onChange={(isMyTime) => change({ isMyTime })}
        />
      )}
      <PlanFormWhen
        values={values}
        times={times}
        today={today}
        isRuleFixed={props.isRuleFixed}
        problemOf={problemOf}
        onChange={change}
      />
      {props.wholeSeries !== null && (
        <Note>
          <FormattedMessage id="calendar.form.whole" values={{ weekday: props.wholeSeries }} />
        </Note>
      )}
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
                  onToggle={() => update({ ...state, shown: { ...shown, [field]: !shown[field] } })}
                />
              )}
            </div>
          ))}
      </div>
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
              onChoose={(chosen) => update({ ...state, level: chosen })}
            />
          )}
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
      <Actions>
        <Button kind="primary" size="small" type="submit" isBusy={isBusy}>
          {isChangeSeen ? (
            <FormattedMessage id="calendar.do.offerChange" />
          ) : isShared ? (
            <FormattedMessage id="calendar.do.saveChange" />
          ) : isOffer ? (
            <FormattedMessage id="calendar.do.offer" />
          ) : (
            <FormattedMessage id="calendar.do.keep" />
          )}
        </Button>
        {isOffer && !isShared && !props.isTogether && (
          <Button size="small" onClick={() => void submit('none')}>
            <FormattedMessage id="calendar.do.keep" />
          </Button>
        )}
        <Button kind="plain" size="small" onClick={onCancel}>
          <FormattedMessage id="calendar.do.cancel" />
        </Button>
      </Actions>
    </form>
  );
};
