import { useIntl, type IntlShape } from 'react-intl';
import { stepsOf } from '#renderer/ui/controls/steps-of.ts';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { timeWords } from '../words/plan-words.ts';
import { minutesToTimeText, stepTime, timeTextToMinutes } from './time-text.ts';

interface TimeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error: string | null;
  readonly placeholder?: string;
}

const minutesToWords = (intl: IntlShape, minutes: number): string =>
  timeWords(intl, `2000-01-01T${minutesToTimeText(minutes)}`);

/** A time as text: read strictly, written out in the language's way when left. */
export const TimeField = ({ error, value, onChange, ...rest }: TimeFieldProps) => {
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
