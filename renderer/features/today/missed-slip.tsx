import { use } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import { rareRulesFor } from '#shared/domain/calendar/rare-rules.ts';
import { MISSED_DAYS, missedReminders, type Reminder } from '#shared/domain/calendar/reminders.ts';
import { localToInstant } from '#shared/domain/dates/zone.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { useToday } from '#renderer/platform/clock.ts';
import { openedAt } from '#renderer/session/opened-at.ts';
import { useOwnSettings } from '#renderer/session/own-settings.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useDrafts, type DraftStore } from '#renderer/storage/use-drafts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Slip } from './slip.tsx';

/** More than these are in the calendar. */
const mostShown = 5;

interface MissedProps {
  readonly store: DraftStore;
}

const Missed = ({ store }: MissedProps) => {
  const intl = useIntl();
  const { own, change } = useOwnSettings();
  const today = useToday();
  // What is told of ahead begins a day later at most.
  const days = { first: addDays(today, -MISSED_DAYS), last: addDays(today, 1) };
  const plans = useDrafts<OwnPlan>('calendar', days)
    .filter(({ kind, body }) => kind === 'plan' && body.remind !== undefined)
    .map(({ id, body }) => ({ id, own: body }));
  const rules = rareRulesFor(
    [],
    plans.map((plan) => plan.own),
  );
  if (rules !== null) use(rules);
  const { reminders } = own;
  const missed = missedReminders(plans, reminders.after, openedAt(store));
  const last = missed.at(-1);
  if (last === undefined) return null;
  const wordsOf = ({ title, start, zone, allDay, id, occurrence }: Reminder) => (
    <span key={`${id} ${occurrence}`}>
      <bdi>{title}</bdi>,{' '}
      {intl.formatDate(localToInstant(start, zone), {
        weekday: 'long',
        ...(allDay ? { timeZone: zone } : { hour: 'numeric', minute: '2-digit' }),
      })}
    </span>
  );
  return (
    <Slip
      title={<FormattedMessage id="today.missed.title" />}
      text={intl.formatList(missed.slice(-mostShown).map(wordsOf))}
      actions={
        <Button
          size="small"
          onClick={() => change?.({ reminders: { ...reminders, after: last.at + 1 } })}
        >
          <FormattedMessage id="today.missed.done" />
        </Button>
      }
    />
  );
};

/** S33: reminders whose time came while the book was closed, for the one whose plans they are. */
export const MissedSlip = () => {
  const { drafts } = useSession();
  const { own } = useOwnSettings();
  return drafts !== null && own.reminders.isOn && <Missed store={drafts} />;
};
