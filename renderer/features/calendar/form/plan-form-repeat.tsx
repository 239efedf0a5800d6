import { useIntl } from 'react-intl';
import type { RepeatKind } from '#shared/domain/calendar/repeat-choice.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { CheckBox } from '#renderer/ui/controls/check-box.tsx';
import { DayField } from '#renderer/ui/controls/day-field.tsx';
import { Select } from '#renderer/ui/controls/select.tsx';
import { rhythmWords } from '../words/rule-words.ts';
import { weekdayWords } from '../words/plan-words.ts';
import type { FormField, PlanFormValues, Rhythm } from './form-values.ts';
import styles from './plan-form.module.css';

interface PlanFormRepeatProps {
  readonly values: PlanFormValues;
  readonly day: PlainDate;
  readonly today: PlainDate;
  readonly problemOf: (field: FormField) => string | null;
  readonly onChange: (change: Partial<PlanFormValues>) => void;
}

const rhythm = (kind: RepeatKind, every = 1): Rhythm => ({ kind, every, days: [] });

const usual: readonly Rhythm[] = [
  rhythm('weekly'),
  rhythm('weekly', 2),
  rhythm('daily'),
  rhythm('monthly'),
  rhythm('monthly-weekday'),
  rhythm('yearly'),
];

const keyOf = ({ kind, every, days }: Rhythm): string => `${kind} ${every} ${days.join()}`;

/** One tick for every week; what else it can be, and until when, once it is ticked. */
export const PlanFormRepeat = ({
  values,
  day,
  today,
  problemOf,
  onChange,
}: PlanFormRepeatProps) => {
  const intl = useIntl();
  const { isRepeating, rhythm: chosen } = values;
  const isKnown = usual.some((each) => keyOf(each) === keyOf(chosen));
  const offered = isKnown ? usual : [chosen, ...usual];
  const isPlainWeek = keyOf(chosen) === keyOf(rhythm('weekly'));
  return (
    <div className={styles['repeat']}>
      <CheckBox
        label={
          isRepeating && !isPlainWeek
            ? intl.formatMessage({ id: 'calendar.form.repeats' })
            : intl.formatMessage(
                { id: 'calendar.form.weekly' },
                { weekday: weekdayWords(intl, day) },
              )
        }
        checked={isRepeating}
        onChange={(next) => onChange({ isRepeating: next })}
      />
      {isRepeating && (
        <div className={styles['rhythm']}>
          <Select
            label={intl.formatMessage({ id: 'calendar.form.rhythm' })}
            options={offered.map((each) => ({
              value: keyOf(each),
              label: rhythmWords(intl, each, day),
            }))}
            value={keyOf(chosen)}
            onChange={(key) => {
              const next = offered.find((each) => keyOf(each) === key);
              if (next !== undefined) onChange({ rhythm: next });
            }}
          />
          <DayField
            label={intl.formatMessage({ id: 'calendar.form.lastOn' })}
            value={values.lastOn}
            placeholder={intl.formatMessage({ id: 'calendar.form.lastOnPlaceholder' })}
            error={problemOf('lastOn')}
            today={today}
            stepsFrom={day}
            onChange={(text) => onChange({ lastOn: text })}
          />
        </div>
      )}
    </div>
  );
};
