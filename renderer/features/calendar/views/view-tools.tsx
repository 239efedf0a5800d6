import { CalendarClock, Search } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import type { Place } from './use-place.ts';
import { ViewSwitch } from './view-switch.tsx';
import styles from './view-tools.module.css';

interface ViewToolsProps {
  readonly place: Place;
  readonly onToday: () => void;
  readonly onFind: () => void;
  /** null where nobody can write. */
  readonly onFree: (() => void) | null;
  readonly isForTwo: boolean;
  /** null where nobody can write. */
  readonly onNew: (() => void) | null;
}

/** At the right of the title: how much is seen, today, what is looked for, and a new plan. */
export const ViewTools = ({ place, onToday, onFind, onFree, isForTwo, onNew }: ViewToolsProps) => {
  const intl = useIntl();
  return (
    <>
      <ViewSwitch view={place.view} hasWeek={place.hasWeek} onView={place.showView} />
      <span className={styles['today']}>
        <Button kind="plain" size="small" onClick={onToday}>
          <FormattedMessage id="calendar.goToToday" />
        </Button>
      </span>
      <span className={styles['find']}>
        <IconButton
          icon={Search}
          label={intl.formatMessage({ id: 'calendar.find.label' })}
          aria-keyshortcuts="Control+F"
          onClick={onFind}
        />
        {onFree !== null && (
          <IconButton
            icon={CalendarClock}
            label={intl.formatMessage(
              { id: 'calendar.free.title' },
              { isForTwo: isForTwo ? 'yes' : 'no' },
            )}
            onClick={onFree}
          />
        )}
      </span>
      {onNew !== null && (
        <Button size="small" aria-keyshortcuts="N" onClick={onNew}>
          <FormattedMessage id="calendar.newPlan" />
        </Button>
      )}
    </>
  );
};
