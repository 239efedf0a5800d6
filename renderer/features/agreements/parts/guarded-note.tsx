import { FormattedList, FormattedMessage } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import { useGoTo } from '#renderer/ui/navigation.ts';
import type { ClauseKind } from '#shared/domain/agreements/kinds.ts';
import type { GuardedTopic } from '#shared/domain/agreements/guarded/topics.ts';
import styles from './guarded-note.module.css';

const Topic = ({ topic }: { readonly topic: GuardedTopic }) => {
  switch (topic) {
    case 'tracking':
      return <FormattedMessage id="agreements.guarded.topic.tracking" />;
    case 'passwords':
      return <FormattedMessage id="agreements.guarded.topic.passwords" />;
    case 'devices':
      return <FormattedMessage id="agreements.guarded.topic.devices" />;
    case 'isolation':
      return <FormattedMessage id="agreements.guarded.topic.isolation" />;
    case 'money':
      return <FormattedMessage id="agreements.guarded.topic.money" />;
    case 'sex':
      return <FormattedMessage id="agreements.guarded.topic.sex" />;
  }
};

interface GuardedNoteProps {
  readonly topics: readonly GuardedTopic[];
  readonly kind: ClauseKind;
  /** Who reads it: the one who wrote the words, or anybody else. */
  readonly to: 'writer' | 'reader';
  /** A way to Help; not from within a sheet. */
  readonly hasHelp?: boolean;
}

/** Calm safety text beside words that touch on a guarded topic. It never blocks, and is stored nowhere (S21, S31). */
export const GuardedNote = ({ topics, kind, to, hasHelp = false }: GuardedNoteProps) => {
  const goTo = useGoTo();
  if (topics.length === 0) return null;
  return (
    <div className={styles['guarded']} role={to === 'writer' ? 'status' : 'note'}>
      <p className={styles['topics']}>
        <FormattedMessage
          id="agreements.guarded.topics"
          values={{
            topics: (
              <FormattedList
                value={topics.map((topic) => (
                  <Topic key={topic} topic={topic} />
                ))}
              />
            ),
          }}
        />
      </p>
      <p>
        <FormattedMessage id="agreements.guarded.difference" />
      </p>
      <p>
        {to === 'reader' ? (
          <FormattedMessage id="agreements.guarded.reader" />
        ) : (
          <FormattedMessage id="agreements.guarded.writer" />
        )}{' '}
        {kind === 'boundary' ? (
          <FormattedMessage id="agreements.guarded.looked-at" />
        ) : (
          <FormattedMessage id="agreements.guarded.ends" />
        )}
      </p>
      {hasHelp && (
        <Button kind="quiet" size="small" onClick={() => goTo('help')}>
          <FormattedMessage id="agreements.guarded.help" />
        </Button>
      )}
    </div>
  );
};
