import { FormattedMessage, useIntl } from 'react-intl';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { CheckBox } from '#renderer/ui/controls/check-box.tsx';
import { Segmented } from '#renderer/ui/controls/choices.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { dateTextToDate } from './date-text.ts';
import type { FormField, PlanFormValues, PlanTimes } from './form-values.ts';
import { dayWords, weekdayWords } from '../words/plan-words.ts';
import { DayField, TimeField } from './when-fields.tsx';
import styles from './plan-form.module.css';

interface PlanFormWhenProps {
  readonly values: PlanFormValues;
  readonly times: PlanTimes | null;
  readonly today: PlainDate;
  readonly isRuleFixed: boolean;
  readonly problemOf: (field: FormField) => string | null;
  readonly onChange: (change: Partial<PlanFormValues>) => void;
}

/** Day and times, how certain, how often. */
export const PlanFormWhen = (props: PlanFormWhenProps) => {
  const { values, times, today, problemOf, onChange } = props;
  const intl = useIntl();
  const t = (id: string) => intl.formatMessage({ id });
  const day = dateTextToDate(values.day, today, intl.locale) ?? today;
  const lastDay = times === null ? null : dateOf(times.end);
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
      {endsElsewhere && (
        <Note>
          <FormattedMessage
            id="calendar.form.endsOn"
            values={{ day: dayWords(intl, lastDay, today, 'inside') }}
          />
        </Note>
      )}
      {!props.isRuleFixed && (
        <div className={styles['weekly']}>
          <CheckBox
            label={intl.formatMessage(
              { id: 'calendar.form.weekly' },
              { weekday: weekdayWords(intl, day) },
            )}
            checked={values.isWeekly}
            onChange={(isWeekly) => onChange({ isWeekly })}
          />
          {values.isWeekly && (
            <DayField
              label={t('calendar.form.weeklyUntil')}
              value={values.weeklyUntil}
              placeholder={t('calendar.form.weeklyUntilPlaceholder')}
              error={problemOf('weeklyUntil')}
              today={today}
              stepsFrom={day}
              onChange={(text) => onChange({ weeklyUntil: text })}
            />
          )}
        </div>
      )}
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
