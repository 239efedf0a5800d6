import { FormattedMessage, useIntl } from 'react-intl';
import { Twist } from '#renderer/ui/thread/twist.tsx';
import styles from './legend.module.css';

interface LegendProps {
  readonly first: string | null;
  readonly second: string | null;
  /** Private plans are among what is shown (alone mode). */
  readonly hasPrivate: boolean;
}

/** Side, shape and name: no colour means anything by itself. */
export const Legend = ({ first, second, hasPrivate }: LegendProps) => {
  const intl = useIntl();
  const isShared = first !== null && second !== null;
  return (
    <ul
      className={styles['legend']}
      aria-label={intl.formatMessage({ id: 'calendar.legend.label' })}
      data-print="no"
    >
      {first !== null && (
        <li>
          <span className={styles['first']} />
          <FormattedMessage id="calendar.legend.first" values={{ name: first }} />
        </li>
      )}
      {second !== null && (
        <li>
          <FormattedMessage id="calendar.legend.second" values={{ name: second }} />
          <span className={styles['second']} />
        </li>
      )}
      {isShared && (
        <li>
          <Twist shape="legend" />
          <FormattedMessage id="calendar.legend.both" />
        </li>
      )}
      <li>
        <span className={styles['tentative']} />
        <FormattedMessage id="calendar.legend.tentative" />
      </li>
      {hasPrivate && isShared && (
        <li>
          <span className={styles['private']} />
          <FormattedMessage id="calendar.legend.private" />
        </li>
      )}
      {!isShared && (
        <li className={styles['kept']}>
          <FormattedMessage id="calendar.legend.kept" />
        </li>
      )}
    </ul>
  );
};
