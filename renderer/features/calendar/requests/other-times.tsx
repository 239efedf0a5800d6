import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MessageId } from '#renderer/i18n/message-id.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import { ownToAsked } from '#shared/domain/requests/commands.ts';
import type { ItemId, PlainDate } from '#shared/lib/identifiers.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { dateTextToDate } from '#renderer/ui/controls/date-text.ts';
import { DayField } from '#renderer/ui/controls/day-field.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { PLAN_DAYS } from '#shared/domain/calendar/kinds.ts';
import { ClashNotes } from '../form/clash-notes.tsx';
import { readFormTimes, type FormField } from '../form/form-values.ts';
import { ownToFormState } from '../form/own-plan-form.ts';
import { TimeField } from '../form/when-fields.tsx';
import type { Side } from '../grid/grid-model.ts';
import { PartnerPreview } from '../show/partner-preview.tsx';
import { sharedPlanWords } from '../words/shared-plan-words.ts';
import styles from './requests.module.css';

interface OtherTimesProps {
  readonly requestId: ItemId;
  /** The words as they stand, in one's own hours. */
  readonly base: OwnPlan;
  readonly me: string;
  readonly partner: { readonly name: string; readonly side: Side };
  readonly today: PlainDate;
  readonly onSuggest: (own: OwnPlan) => void;
  readonly onBack: () => void;
}

/** Another day or hour for what was asked: the same words, and what the other would read. */
export const OtherTimes = ({
  requestId,
  base,
  me,
  partner,
  today,
  onSuggest,
  onBack,
}: OtherTimesProps) => {
  const intl = useIntl();
  const [values, setValues] = useState(() => ownToFormState(intl, base, null).values);
  const [isTried, setTried] = useState(false);
  const { times, problems } = readFormTimes(values, today, intl.locale);
  const own = times === null ? null : { ...base, start: times.start, end: times.end };
  const asked = own === null ? null : ownToAsked(own);
  const t = (id: MessageId) => intl.formatMessage({ id });
  const problemOf = (field: FormField) => {
    const problem = problems[field];
    return problem === undefined || !isTried
      ? null
      : intl.formatMessage({ id: `calendar.problem.${problem}` }, { limit: PLAN_DAYS });
  };
  return (
    <form
      className={styles['times']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (own !== null) onSuggest(own);
      }}
    >
      <DayField
        label={t('calendar.form.day')}
        value={values.day}
        error={problemOf('day')}
        today={today}
        stepsFrom={dateTextToDate(values.day, today, intl.locale) ?? today}
        onChange={(day) => setValues({ ...values, day })}
      />
      {!values.isAllDay && (
        <div className={styles['fields']}>
          <TimeField
            label={t('calendar.form.from')}
            value={values.from}
            error={problemOf('from')}
            onChange={(from) => setValues({ ...values, from })}
          />
          <TimeField
            label={t('calendar.form.until')}
            value={values.until}
            error={problemOf('until') ?? problemOf('untilDay')}
            onChange={(until) => setValues({ ...values, until })}
          />
        </div>
      )}
      {times !== null && (
        <ClashNotes
          start={times.start}
          end={times.end}
          isAllDay={times.isAllDay}
          zone={base.zone}
          rrule={null}
          planKey={requestId}
          today={today}
        />
      )}
      {asked !== null && (
        <PartnerPreview name={partner.name} side={partner.side} tense="offer">
          {sharedPlanWords(intl, asked, me, today)}
        </PartnerPreview>
      )}
      <Actions>
        <Button kind="primary" size="small" type="submit">
          <FormattedMessage id="calendar.request.suggest" />
        </Button>
        <Button kind="plain" size="small" onClick={onBack}>
          <FormattedMessage id="calendar.do.cancel" />
        </Button>
      </Actions>
    </form>
  );
};
