import { useIntl, type IntlShape } from 'react-intl';
import { addDays } from '#shared/lib/plain-date.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { dateTextToDate, dateToDateText } from './date-text.ts';
import { timeWords } from '../words/plan-words.ts';
import { minutesToTimeText, stepTime, timeTextToMinutes } from './time-text.ts';

interface WhenFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error: string | null;
  readonly placeholder?: string;
}

const minutesToWords = (intl: IntlShape, minutes: number): string =>
  timeWords(intl, `2000-01-01T${minutesToTimeText(minutes)}`);

/** Arrow up is later, arrow down earlier, as in every spin button. */
const stepsOf = (event: React.KeyboardEvent): -1 | 0 | 1 => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return 0;
  if (event.key === 'ArrowUp') return 1;
  return event.key === 'ArrowDown' ? -1 : 0;
};

/** A time as text: read strictly, written out in the language's way when left. */
export const TimeField = ({ error, value, onChange, ...rest }: WhenFieldProps) => {
  const intl = useIntl();
  const minutes = timeTextToMinutes(value);
  return (
    <TextField
      {...rest}
      value={value}
      error={error}
      inputMode="numeric"
      title={intl.formatMessage({ id: 'calendar.form.timeHint' })}
      onChange={onChange}
      onBlur={() => {
        if (minutes !== null) onChange(minutesToWords(intl, minutes));
      }}
      onKeyDown={(event) => {
        const steps = stepsOf(event);
        if (steps === 0 || minutes === null) return;
        event.preventDefault();
        onChange(minutesToWords(intl, stepTime(minutes, steps)));
      }}
    />
  );
};

interface DayFieldProps extends WhenFieldProps {
  readonly today: PlainDate;
  /** Where the arrow keys begin while nothing is written. */
  readonly stepsFrom: PlainDate;
}

/** A day as text, likewise. */
export const DayField = ({ error, value, onChange, today, stepsFrom, ...rest }: DayFieldProps) => {
  const intl = useIntl();
  const date = dateTextToDate(value, today, intl.locale);
  return (
    <TextField
      {...rest}
      value={value}
      error={error}
      title={intl.formatMessage({ id: 'calendar.form.dayHint' })}
      onChange={onChange}
      onBlur={() => {
        if (date !== null) onChange(dateToDateText(date, intl.locale));
      }}
      onKeyDown={(event) => {
        const days = stepsOf(event);
        if (days === 0 || (date === null && value.trim() !== '')) return;
        event.preventDefault();
        onChange(dateToDateText(addDays(date ?? stepsFrom, days), intl.locale));
      }}
    />
  );
};
