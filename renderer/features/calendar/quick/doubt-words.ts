import type { IntlShape } from 'react-intl';
import type { QuickDoubt } from '#shared/domain/calendar/quick-entry/quick-entry.ts';
import type { PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { minutesToTimeText } from '../form/time-text.ts';
import { oddTimeWords } from '../words/odd-time-words.ts';
import { dayWords, timeWords } from '../words/plan-words.ts';

/** What could be meant otherwise, one sentence; null for what the night of a clock change doesn't make odd. */
export const doubtWords = (
  intl: IntlShape,
  doubt: QuickDoubt,
  {
    today,
    day,
    zone,
  }: { readonly today: PlainDate; readonly day: PlainDate; readonly zone: TimeZoneId },
): string | null => {
  const clock = (minutes: number) =>
    timeWords(intl, `2000-01-01T${minutesToTimeText(minutes % 1440)}`);
  switch (doubt.kind) {
    case 'hour':
      return intl.formatMessage(
        { id: 'calendar.quick.doubt.hour' },
        { read: clock(doubt.read), other: clock(doubt.other) },
      );
    case 'day':
      return intl.formatMessage(
        { id: 'calendar.quick.doubt.day' },
        {
          read: dayWords(intl, doubt.read, today, 'inside'),
          other: dayWords(intl, doubt.other, today, 'inside'),
        },
      );
    case 'part':
      return intl.formatMessage({ id: 'calendar.quick.doubt.part' });
    case 'end':
      return intl.formatMessage({ id: 'calendar.quick.doubt.end' });
    case 'odd':
      return oddTimeWords(intl, `${day}T${minutesToTimeText(doubt.time)}`, zone);
  }
};
