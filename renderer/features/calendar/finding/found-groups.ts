import type { IntlShape } from 'react-intl';
import { lastDateOf } from '#shared/domain/calendar/layout/place-plans.ts';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { wholeMonthWords } from '../words/plan-words.ts';

export interface FoundGroup {
  readonly id: string;
  readonly title: string;
  readonly isPast: boolean;
  readonly occurrences: readonly Occurrence[];
}

/** By month, in order of time; the month of today in two, what is over and what is not. */
export const foundGroups = (
  intl: IntlShape,
  occurrences: readonly Occurrence[],
  today: PlainDate,
): readonly FoundGroup[] => {
  const byId = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const when = lastDateOf(occurrence) < today ? 'past' : 'ahead';
    const id = `${dateOf(occurrence.start).slice(0, 7)} ${when}`;
    const group = byId.get(id);
    if (group === undefined) byId.set(id, [occurrence]);
    else group.push(occurrence);
  }
  return [...byId].map(([id, all]) => {
    const [month = '', when = ''] = id.split(' ');
    const words = wholeMonthWords(intl, `${month}-01`);
    const isParted = byId.has(`${month} past`) && byId.has(`${month} ahead`);
    return {
      id,
      title: isParted
        ? intl.formatMessage({ id: 'calendar.find.part' }, { month: words, when })
        : words,
      isPast: when === 'past',
      occurrences: all,
    };
  });
};
