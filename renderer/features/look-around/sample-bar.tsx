import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import styles from './sample-bar.module.css';

interface SampleBarProps {
  /** Whose view is not shown now. */
  readonly other: string;
  readonly isBusy: boolean;
  onSeeAsOther(): void;
  onLeave(): void;
}

/** Always there while one looks around: what this is, and the way out. */
export const SampleBar = ({ other, isBusy, onSeeAsOther, onLeave }: SampleBarProps) => {
  const intl = useIntl();
  return (
    <aside
      className={styles['bar']}
      aria-label={intl.formatMessage({ id: 'app.sample.label' })}
      data-print="no"
    >
      <p className={styles['words']}>
        <FormattedMessage id="app.sample.words" />
      </p>
      <div className={styles['acts']}>
        <Button size="small" isBusy={isBusy} onClick={onSeeAsOther}>
          <FormattedMessage id="app.sample.see-as" values={{ name: other }} />
        </Button>
        <Button size="small" onClick={onLeave}>
          <FormattedMessage id="app.sample.leave" />
        </Button>
      </div>
    </aside>
  );
};
