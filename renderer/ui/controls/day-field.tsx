import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { addDays, isPlainDate } from '#shared/lib/plain-date.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { dateTextToDate, dateToDateText } from './date-text.ts';
import { stepsOf } from './steps-of.ts';
import { TextField } from './text-field.tsx';

interface DayTextProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly placeholder?: string;
  readonly today: PlainDate;
  /** Where the arrow keys begin while nothing is written. */
  readonly stepsFrom: PlainDate;
}

interface DayFieldProps extends DayTextProps {
  /** As it stands in the field, read or not. */
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A day as text: read strictly, written out in the language's way when left. */
export const DayField = ({ error, value, onChange, today, stepsFrom, ...rest }: DayFieldProps) => {
  const intl = useIntl();
  const date = dateTextToDate(value, today, intl.locale);
  return (
    <TextField
      {...rest}
      value={value}
      error={error}
      title={intl.formatMessage({ id: 'ui.day-hint' })}
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

interface DateFieldProps extends DayTextProps {
  /** A date, the empty text, or what was typed where it can't be read as one. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The same over a date: what is read is handed on as one, what isn't as it was typed, with the reason said. */
export const DateField = ({ value, onChange, error, ...rest }: DateFieldProps) => {
  const intl = useIntl();
  const textOf = (kept: string) => (isPlainDate(kept) ? dateToDateText(kept, intl.locale) : kept);
  const [shown, setShown] = useState({ value, text: textOf(value) });
  if (shown.value !== value) setShown({ value, text: textOf(value) });
  const isUnread = value.trim() !== '' && !isPlainDate(value);
  return (
    <DayField
      {...rest}
      value={shown.text}
      error={isUnread ? intl.formatMessage({ id: 'ui.day-unread' }) : (error ?? null)}
      onChange={(text) => {
        const read = dateTextToDate(text, rest.today, intl.locale) ?? text.trim();
        setShown({ value: read, text });
        if (read !== value) onChange(read);
      }}
    />
  );
};
