import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { ReplyBeginnings } from './reply-beginnings.tsx';
import styles from '../milestones.module.css';

interface SayWordsProps {
  readonly purpose: 'noticed' | 'helped' | 'reply';
  readonly limit: number;
  readonly words: string;
  readonly onWrite: (words: string) => void;
  readonly onSay: () => Promise<void>;
  readonly onLeave: () => void;
}

/** Words that the other will see, said so before they are given. */
export const SayWords = ({ purpose, limit, words, onWrite, onSay, onLeave }: SayWordsProps) => {
  const { partner } = useSession();
  const { formatMessage } = useIntl();
  const isNoticed = purpose === 'noticed';
  const isReply = purpose === 'reply';
  const label = () => {
    if (isNoticed) return formatMessage({ id: 'milestones.slip.notice-field' });
    if (isReply) {
      return formatMessage({ id: 'milestones.slip.reply-field' }, { partner: partner?.name ?? '' });
    }
    return formatMessage({ id: 'milestones.slip.helped-field' });
  };
  return (
    <form
      className={styles['say']}
      onSubmit={(event) => {
        event.preventDefault();
        void onSay();
      }}
    >
      <TextArea
        label={label()}
        placeholder={isNoticed ? formatMessage({ id: 'milestones.slip.notice-placeholder' }) : ''}
        limit={limit}
        value={words}
        onChange={onWrite}
        autoFocus
      />
      {isReply && <ReplyBeginnings onChoose={onWrite} />}
      <Note>
        <FormattedMessage
          id="milestones.slip.notice-seen"
          values={{ partner: partner?.name ?? '' }}
        />
      </Note>
      <div className={styles['acts']}>
        <Button kind="primary" type="submit">
          {isNoticed || isReply ? (
            <FormattedMessage id="milestones.slip.notice-say" />
          ) : (
            <FormattedMessage id="milestones.slip.helped-keep" />
          )}
        </Button>
        <Button onClick={onLeave}>
          <FormattedMessage id="milestones.slip.leave" />
        </Button>
      </div>
    </form>
  );
};
