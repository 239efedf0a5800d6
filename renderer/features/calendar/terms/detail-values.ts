import type { DetailTerm } from '#shared/domain/calendar/terms/kinds.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { addDays, isPlainDate } from '#shared/lib/plain-date.ts';

/** What stands in the fields: the days are the last ones of their stages, or what was typed. */
export interface DetailValues {
  readonly first: DetailTerm['first'];
  readonly until: string;
  readonly next: 'busy' | 'private';
  /** Empty: it stays with “busy”. */
  readonly busyUntil: string;
}

/** Three months, then only “busy”. */
const FIRST_DAYS = 91;

export const newDetailValues = (today: PlainDate): DetailValues => ({
  first: 'full',
  until: addDays(today, FIRST_DAYS),
  next: 'busy',
  busyUntil: '',
});

/** The term that the fields say; null where a day can't be read. */
export const valuesToDetail = (values: DetailValues): DetailTerm | null => {
  const { first, until, next, busyUntil } = values;
  const hasLast = next === 'busy' && busyUntil.trim() !== '';
  if (!isPlainDate(until) || (hasLast && !isPlainDate(busyUntil))) return null;
  return {
    about: 'detail',
    first,
    steps: [
      { on: addDays(until, 1), show: next },
      ...(hasLast ? [{ on: addDays(busyUntil, 1), show: 'private' as const }] : []),
    ],
  };
};
