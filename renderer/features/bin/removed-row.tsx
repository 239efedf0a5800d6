import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import styles from './bin.module.css';
import type { Removed } from './use-removed.ts';

interface RemovedRowProps {
  readonly removed: Removed;
  readonly onBringBack: () => void;
  readonly onErase: () => void;
}

/** One removed draft: brought back with one press, gone for good with two (S37). */
export const RemovedRow = ({ removed, onBringBack, onErase }: RemovedRowProps) => {
  const { formatMessage } = useIntl();
  const [isAsking, setAsking] = useState(false);
  const words = removed.words === '' ? formatMessage({ id: 'bin.untitled' }) : removed.words;
  return (
    <li className={styles['row']}>
      <bdi className={styles['words']} dir="auto">
        {words}
      </bdi>
      <p className={styles['days']}>
        <FormattedMessage id="bin.days" values={{ days: removed.days }} />
      </p>
      <div className={styles['acts']}>
        <Button
          size="small"
          aria-label={formatMessage({ id: 'bin.back-of' }, { words })}
          onClick={onBringBack}
        >
          <FormattedMessage id="bin.back" />
        </Button>
        {isAsking ? (
          <Button kind="plain" size="small" onClick={onErase}>
            <FormattedMessage id="bin.erase-sure" />
          </Button>
        ) : (
          <Button
            kind="plain"
            size="small"
            aria-label={formatMessage({ id: 'bin.erase-of' }, { words })}
            onClick={() => setAsking(true)}
          >
            <FormattedMessage id="bin.erase" />
          </Button>
        )}
      </div>
    </li>
  );
};
