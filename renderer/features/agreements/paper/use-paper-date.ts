import { useIntl } from 'react-intl';
import type { PlainDate } from '#shared/lib/identifiers.ts';

/** A date that still says which one it was in ten years: `3 March 2026`. Dates have no zone, so UTC on both ends. */
export const usePaperDate = (): ((date: PlainDate) => string) => {
  const { formatDate } = useIntl();
  return (date) =>
    formatDate(`${date}T00:00Z`, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
};
