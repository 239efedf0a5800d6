import { FormattedMessage, useIntl } from 'react-intl';
import { clashesWith, daysAround } from '#shared/domain/calendar/finding/clashes.ts';
import type { PlainDate, PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import { systemZone } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { useOccurrencesIn } from '../plans/use-occurrences-in.ts';
import { nearPlanWords } from '../words/near-plan-words.ts';
import { dayWords } from '../words/plan-words.ts';

/** So many are named; of more it is said how many. */
const NAMED = 3;

interface ClashNotesProps {
  readonly start: PlainDateTime;
  readonly end: PlainDateTime;
  readonly isAllDay: boolean;
  readonly zone: TimeZoneId;
  /** How it repeats; null where it doesn't. */
  readonly rrule: string | null;
  /** The plan that is changed, never in its own way; null for a new one. */
  readonly planKey: string | null;
  readonly today: PlainDate;
}

/** What else is planned at that time, as far as it is known here. It is said, and nothing is held up. */
export const ClashNotes = (props: ClashNotesProps) => {
  const { start, end, isAllDay, zone, rrule, planKey, today } = props;
  const times = { start, end, isAllDay, zone, rrule };
  const intl = useIntl();
  const { me, people } = useSession();
  const here = systemZone();
  const { occurrences } = useOccurrencesIn(daysAround(times), {
    me: me?.id ?? null,
    today,
    zone: here,
  });
  const clashes = clashesWith(occurrences, times, planKey, here);
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? null;
  return (
    <div role="status">
      {clashes.slice(0, NAMED).map((each) => (
        <Note key={each.key}>
          <FormattedMessage
            id={rrule === null ? 'calendar.clash' : 'calendar.clash.on'}
            values={{
              day: dayWords(intl, dateOf(each.start), today),
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
