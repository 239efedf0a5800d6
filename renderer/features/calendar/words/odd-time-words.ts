import type { IntlShape } from 'react-intl';
import { oddTime } from '#shared/domain/dates/odd-times.ts';
import type { PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';
import { timeWords } from './plan-words.ts';

/** What is to be said of a time in a night on which the clocks change; null for nearly all. */
export const oddTimeWords = (
  intl: IntlShape,
  local: PlainDateTime,
  zone: TimeZoneId,
): string | null => {
  const odd = oddTime(local, zone);
  if (odd === null) return null;
  const time = timeWords(intl, local);
  return odd.kind === 'twice'
    ? intl.formatMessage({ id: 'calendar.odd.twice' }, { time })
    : intl.formatMessage(
        { id: 'calendar.odd.skipped' },
        { time, becomes: timeWords(intl, odd.becomes) },
      );
};
