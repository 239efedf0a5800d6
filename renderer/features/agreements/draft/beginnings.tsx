import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { ClauseSection } from '#shared/domain/agreements/kinds.ts';
import styles from './beginnings.module.css';

interface BeginningsProps {
  readonly section: ClauseSection;
  readonly onTake: (words: string) => void;
}

/**
 * The clause library: beginnings of sentences, never whole clauses, and none for a guarded topic.
 * What follows is said in one's own words.
 */
export const Beginnings = ({ section, onTake }: BeginningsProps) => {
  const { formatMessage } = useIntl();
  const bySection = {
    communication: [
      formatMessage({ id: 'agreements.beginning.plan' }),
      formatMessage({ id: 'agreements.beginning.time' }),
      formatMessage({ id: 'agreements.beginning.hurt' }),
    ],
    behaviour: [
      formatMessage({ id: 'agreements.beginning.later' }),
      formatMessage({ id: 'agreements.beginning.promise' }),
      formatMessage({ id: 'agreements.beginning.hide' }),
    ],
    support: [
      formatMessage({ id: 'agreements.beginning.sad' }),
      formatMessage({ id: 'agreements.beginning.day' }),
      formatMessage({ id: 'agreements.beginning.much' }),
    ],
  } satisfies Record<ClauseSection, readonly string[]>;
  return (
    <div className={styles['beginnings']}>
      <p className={styles['lead']}>
        <FormattedMessage id="agreements.beginning.lead" />
      </p>
      {bySection[section].map((words) => (
        <Button key={words} kind="plain" size="small" onClick={() => onTake(words)}>
          <FormattedMessage id="agreements.beginning.open" values={{ words }} />
        </Button>
      ))}
    </div>
  );
};
