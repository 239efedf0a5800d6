import type { IntlShape } from 'react-intl';
import type { QuickEntry } from '#shared/domain/calendar/quick-entry/quick-entry.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { dateToDateText } from '#renderer/ui/controls/date-text.ts';
import type { PlanFormValues } from '../form/form-values.ts';
import { minutesToTimeText } from '../form/time-text.ts';
import { timeWords } from '../words/plan-words.ts';

/** What stands in a field already stays: what a line adds comes after it. */
const added = (there: string, more: string | null): string => {
  if (more === null) return there;
  return there.trim() === '' ? more : `${there}, ${more}`;
};

/** The last day as the form wants it: empty where the times alone say it. */
const untilDayOf = (intl: IntlShape, entry: QuickEntry, day: PlainDate): string => {
  const { endDate, start, end } = entry;
  if (endDate === null) return '';
  const isSaidByTimes = start !== null && end !== null && end <= start;
  return isSaidByTimes && endDate === addDays(day, 1) ? '' : dateToDateText(endDate, intl.locale);
};

/** A form with what a line says put into its fields; what the line doesn't say stays as it is. */
export const quickToValues = (
  intl: IntlShape,
  entry: QuickEntry,
  values: PlanFormValues,
): PlanFormValues => {
  const timeText = (minutes: number | null, there: string): string =>
    minutes === null ? there : timeWords(intl, `2000-01-01T${minutesToTimeText(minutes)}`);
  const { words } = values;
  const hasTimes = entry.start !== null || entry.end !== null;
  const repeats =
    entry.repeats === null
      ? {}
      : { isRepeating: true, rhythm: { kind: entry.repeats, every: 1, days: [] } };
  return {
    ...values,
    words: {
      ...words,
      title: entry.title,
      with: added(words.with, entry.with),
      where: added(words.where, entry.where),
    },
    ...(entry.date === null
      ? {}
      : {
          day: dateToDateText(entry.date, intl.locale),
          untilDay: untilDayOf(intl, entry, entry.date),
        }),
    from: timeText(entry.start, values.from),
    until: timeText(entry.end, values.until),
    isAllDay: entry.isAllDay || (values.isAllDay && !hasTimes),
    isTentative: values.isTentative || entry.isTentative,
    ...repeats,
  };
};
