import { useIntl } from 'react-intl';
import styles from './secrets.module.css';

interface RecoveryGridProps {
  readonly words: readonly string[];
}

/** The twelve words on a slip, numbered. Words of one list are told apart by place, not by key. */
export const RecoveryGrid = ({ words }: RecoveryGridProps) => {
  const intl = useIntl();
  return (
    <ol
      className={styles['words']}
      translate="no"
      lang="en"
      aria-label={intl.formatMessage({ id: 'onboarding.recovery.words' })}
    >
      {words.map((word, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a word may come twice, its place not
        <li key={index} className={styles['word']}>
          <span className={styles['place']} aria-hidden="true">
            {index + 1}
          </span>
          {word}
        </li>
      ))}
    </ol>
  );
};
