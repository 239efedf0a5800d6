import { FormattedDate, FormattedMessage, FormattedTime } from 'react-intl';
import { addDays } from '#shared/lib/plain-date.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import { instantToLocal, localToInstant } from '#shared/domain/dates/zone.ts';
import type { PlainDateTime, TimeZoneId } from '#shared/lib/identifiers.ts';
import { minutesUntil, roundRemaining } from './pause-times.ts';
import { useMoment } from './use-current-pause.ts';

interface UntilProps {
  readonly until: PlainDateTime;
  /** The zone it was chosen in; it is said in the zone of whoever reads. */
  readonly zone: TimeZoneId;
}

/** "Back at 21:40", "Back tomorrow, 09:00". */
export const BackAt = ({ until, zone }: UntilProps) => {
  const now = useMoment();
  const instant = localToInstant(until, zone);
  const day = dateOf(instantToLocal(instant, now.zone));
  const today = dateOf(instantToLocal(now.at, now.zone));
  const time = (
    <FormattedTime value={instant} hour="numeric" minute="2-digit" timeZone={now.zone} />
  );
  if (day === today) return <FormattedMessage id="pause.running.today" values={{ time }} />;
  if (day === addDays(today, 1)) {
    return <FormattedMessage id="pause.running.tomorrow" values={{ time }} />;
  }
  const weekday = <FormattedDate value={instant} weekday="long" timeZone={now.zone} />;
  return <FormattedMessage id="pause.running.day" values={{ time, day: weekday }} />;
};

/** "in an hour and twenty minutes" */
export const InWords = ({ until, zone }: UntilProps) => {
  const { at } = useMoment();
  const { hours, minutes } = roundRemaining(minutesUntil(until, at, zone));
  return <FormattedMessage id="pause.remaining" values={{ hours, minutes }} />;
};
