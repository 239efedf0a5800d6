import { useIntl } from 'react-intl';
import { Segmented } from '#renderer/ui/controls/choices.tsx';
import type { ViewKind } from './view-kind.ts';

interface ViewSwitchProps {
  readonly view: ViewKind;
  readonly hasWeek: boolean;
  readonly onView: (view: ViewKind) => void;
}

/** Month, week, day or agenda. */
export const ViewSwitch = ({ view, hasWeek, onView }: ViewSwitchProps) => {
  const intl = useIntl();
  return (
    <Segmented
      legend={intl.formatMessage({ id: 'calendar.view.label' })}
      choices={[
        { value: 'month', label: intl.formatMessage({ id: 'calendar.view.month' }) },
        ...(hasWeek
          ? [{ value: 'week' as const, label: intl.formatMessage({ id: 'calendar.view.week' }) }]
          : []),
        { value: 'day', label: intl.formatMessage({ id: 'calendar.view.day' }) },
        { value: 'agenda', label: intl.formatMessage({ id: 'calendar.view.agenda' }) },
      ]}
      value={view}
      onChange={onView}
    />
  );
};
