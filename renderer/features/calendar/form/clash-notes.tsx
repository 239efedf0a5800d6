import { FormattedMessage, useIntl } from 'react-intl';
import { clashesWith } from '#shared/domain/calendar/finding/clashes.ts';
import type { PlainDate, PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import { systemZone } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { useOccurrencesIn } from '../plans/use-occurrences-in.ts';
import { nearPlanWords } from '../words/near-plan-words.ts';

/** So many are named; of more it is said how many. */
const NAMED = 3;

interface ClashNotesProps {
  readonly start: PlainDateTime;
  readonly end: PlainDateTime;
  readonly isAllDay: boolean;
  readonly zone: TimeZoneId;
  /** The plan that is changed, never in its own way; null for a new one. */
  readonly planKey: string | null;
  readonly today: PlainDate;
}

/** What else is planned at that time, as far as it is known here. It is said, and nothing is held up. */
export const ClashNotes = ({ start, end, isAllDay, zone, planKey, today }: ClashNotesProps) => {
  const intl = useIntl();
  const { me, people } = useSession();
  const here = systemZone();
  // A day more on either side: what is written in another zone may lie there.
  const days = { first: addDays(dateOf(start), -1), last: addDays(dateOf(end), 1) };
  const { occurrences } = useOccurrencesIn(days, { me: me?.id ?? null, today, zone: here });
  const clashes = clashesWith(occurrences, { start, end, isAllDay, zone }, planKey, here);
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? null;
  return (
    <div role="status">
      {clashes.slice(0, NAMED).map((each) => (
        <Note key={each.key}>
          <FormattedMessage
            id="calendar.clash"
            values={{
              plan: nearPlanWords(
                intl,
                each,
                each.owner === me?.id || each.joint ? null : nameOf(each.owner),
                today,
              ),
            }}
          />
        </Note>
      ))}
      {clashes.length > NAMED && (
        <Note>
          <FormattedMessage id="calendar.clash.more" values={{ count: clashes.length - NAMED }} />
        </Note>
      )}
    </div>
  );
};
