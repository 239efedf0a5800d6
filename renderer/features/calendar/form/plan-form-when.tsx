import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MessageId } from '#renderer/i18n/message-id.ts';
import { choiceToRule } from '#shared/domain/calendar/repeat-choice.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { CheckBox } from '#renderer/ui/controls/check-box.tsx';
import { dateTextToDate } from '#renderer/ui/controls/date-text.ts';
import { DayField } from '#renderer/ui/controls/day-field.tsx';
import { Segmented } from '#renderer/ui/controls/choices.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { readFormTimes, type FormField, type PlanFormValues } from './form-values.ts';
import { ClashNotes } from './clash-notes.tsx';
import { oddTimeWords } from '../words/odd-time-words.ts';
import { dayWords } from '../words/plan-words.ts';
import { TimeField } from './when-fields.tsx';
import { ZoneChoice } from './zone-choice.tsx';
import styles from './plan-form.module.css';

interface PlanFormWhenProps {
  readonly values: PlanFormValues;
  readonly today: PlainDate;
  /** The plan that is changed; null for a new one. */
  readonly planKey: string | null;
  /** How it repeats, where that is asked. */
  readonly repeat: ReactNode;
  readonly problemOf: (field: FormField) => string | null;
  readonly onChange: (change: Partial<PlanFormValues>) => void;
}

/** Day and times, how certain, how often. */
export const PlanFormWhen = (props: PlanFormWhenProps) => {
  const { values, today, problemOf, onChange } = props;
  const intl = useIntl();
  const { times } = readFormTimes(values, today, intl.locale);
  const t = (id: MessageId) => intl.formatMessage({ id });
  // Of a series that is changed some days may be left out: only its first time is sure to be one of it.
  const rrule =
    times !== null && values.isRepeating && props.planKey === null
      ? choiceToRule({ ...values.rhythm, lastDay: times.lastOn }, dateOf(times.start))
      : null;
  const day = dateTextToDate(values.day, today, intl.locale) ?? today;
  const lastDay = times === null ? null : dateOf(times.end);
  const odd =
    times === null || times.isAllDay
      ? []
      : [times.start, times.end].flatMap((local) => oddTimeWords(intl, local, values.zone) ?? []);
  const endsElsewhere = lastDay !== null && lastDay !== day;
  return (
    <div className={styles['when']}>
      <div className={styles['day']}>
        <DayField
          label={t('calendar.form.day')}
          value={values.day}
          error={problemOf('day')}
          today={today}
          stepsFrom={day}
          onChange={(text) => onChange({ day: text })}
        />
        <CheckBox
          label={t('calendar.form.allDay')}
          checked={values.isAllDay}
          onChange={(isAllDay) => onChange({ isAllDay })}
        />
      </div>
      <div className={styles['times']}>
        {!values.isAllDay && (
          <>
            <TimeField
              label={t('calendar.form.from')}
              value={values.from}
              error={problemOf('from')}
              onChange={(text) => onChange({ from: text })}
            />
            <TimeField
              label={t('calendar.form.until')}
              value={values.until}
              error={problemOf('until')}
              onChange={(text) => onChange({ until: text })}
            />
          </>
        )}
        <DayField
          label={t('calendar.form.untilDay')}
          value={values.untilDay}
          placeholder={t('calendar.form.untilDayPlaceholder')}
          error={problemOf('untilDay')}
          today={today}
          stepsFrom={day}
          onChange={(text) => onChange({ untilDay: text })}
        />
      </div>
      {!values.isAllDay && (
        <ZoneChoice
          zone={values.zone}
          times={times}
          today={today}
          onChange={(zone) => onChange({ zone })}
        />
      )}
      {endsElsewhere && (
        <Note>
          <FormattedMessage
            id="calendar.form.endsOn"
            values={{ day: dayWords(intl, lastDay, today, 'inside') }}
          />
        </Note>
      )}
      {odd.map((words) => (
        <Note key={words}>{words}</Note>
      ))}
      {times !== null && (
        <ClashNotes
          start={times.start}
          end={times.end}
          isAllDay={times.isAllDay}
          zone={values.zone}
          rrule={rrule}
          planKey={props.planKey}
          today={today}
        />
      )}
      {props.repeat}
      <Segmented
        legend={t('calendar.form.certainty')}
        mark="mine"
        choices={[
          { value: 'firm', label: t('calendar.form.firm') },
          { value: 'tentative', label: t('calendar.form.tentative') },
        ]}
        value={values.isTentative ? 'tentative' : 'firm'}
        onChange={(choice) => onChange({ isTentative: choice === 'tentative' })}
      />
    </div>
  );
};
