import { useIntl } from 'react-intl';
import { useToday } from './clock.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';

/** A date in words, `3 March`; the year is said where it isn't this one. Dates have no zone, so UTC on both ends. */
export const useDayWords = (): ((date: PlainDate) => string) => {
  const { formatDate } = useIntl();
  const thisYear = useToday().slice(0, 4);
  return (date) =>
    formatDate(`${date}T00:00Z`, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
      ...(date.startsWith(thisYear) ? {} : { year: 'numeric' }),
    });
};
