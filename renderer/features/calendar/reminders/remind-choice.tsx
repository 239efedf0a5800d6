import { useIntl } from 'react-intl';
import { REMIND_MINUTES, type RemindMinutes } from '#shared/domain/calendar/remind-minutes.ts';
import { useOwnSettings } from '#renderer/session/own-settings.ts';
import { Select } from '#renderer/ui/controls/select.tsx';

interface RemindChoiceProps {
  readonly value: RemindMinutes | undefined;
  readonly onChoose: (minutes: RemindMinutes | undefined) => void;
}

/** Whether its owner is reminded of a plan, and how long before: theirs alone, seen by nobody else (S33). */
export const RemindChoice = ({ value, onChoose }: RemindChoiceProps) => {
  const intl = useIntl();
  const { own } = useOwnSettings();
  // Off until wanted: then it isn't asked of every plan either.
  if (!own.reminders.isOn) return null;
  return (
    <Select
      label={intl.formatMessage({ id: 'calendar.remind.label' })}
      value={value === undefined ? 'no' : String(value)}
      options={[
        { value: 'no', label: intl.formatMessage({ id: 'calendar.remind.no' }) },
        ...REMIND_MINUTES.map((minutes) => ({
          value: String(minutes),
          label: intl.formatMessage(
            { id: 'calendar.remind.before' },
            { minutes, hours: minutes / 60, kind: kindOf(minutes) },
          ),
        })),
      ]}
      onChange={(chosen) => onChoose(REMIND_MINUTES.find((each) => String(each) === chosen))}
    />
  );
};

const kindOf = (minutes: RemindMinutes): string => {
  if (minutes === 0) return 'start';
  if (minutes === 1440) return 'day';
  return minutes < 60 ? 'minutes' : 'hours';
};
