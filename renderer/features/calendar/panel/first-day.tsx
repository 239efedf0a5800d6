import { FormattedMessage } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import { EmptyState } from '#renderer/ui/layout/empty-state.tsx';
import styles from './first-day.module.css';

interface FirstDayProps {
  readonly onNew: () => void;
}

/** The empty first day, beside the month. */
export const FirstDay = ({ onNew }: FirstDayProps) => (
  <div className={styles['beside']}>
    <EmptyState
      why={<FormattedMessage id="calendar.empty.why" />}
      exampleLabel={<FormattedMessage id="calendar.empty.exampleLabel" />}
      example={<FormattedMessage id="calendar.empty.example" />}
      actions={
        <Button kind="primary" onClick={onNew}>
          <FormattedMessage id="calendar.empty.act" />
        </Button>
      }
    />
  </div>
);

/** The same in one line over the month, where there is no room beside it. */
export const FirstDayStrip = () => (
  <p className={styles['strip']}>
    <FormattedMessage id="calendar.empty.title" />
  </p>
);
