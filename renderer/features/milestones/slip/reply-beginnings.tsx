import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import styles from '../milestones.module.css';
import own from './reply-beginnings.module.css';

interface ReplyBeginningsProps {
  readonly onChoose: (words: string) => void;
}

/**
 * Beginnings of an active and constructive answer (Gable et al. 2004: what is shared grows by being asked
 * about). They stand in the field to be changed; which one was taken is kept nowhere.
 */
export const ReplyBeginnings = ({ onChoose }: ReplyBeginningsProps) => {
  const { formatMessage } = useIntl();
  const beginnings = [
    formatMessage({ id: 'milestones.reply.how' }),
    formatMessage({ id: 'milestones.reply.like' }),
    formatMessage({ id: 'milestones.reply.meant' }),
    formatMessage({ id: 'milestones.reply.remember' }),
  ];
  return (
    <div className={own['beginnings']}>
      <p className={styles['cardMeta']}>
        <FormattedMessage id="milestones.reply.lead" />
      </p>
      {beginnings.map((words) => (
        <Button key={words} kind="plain" size="small" onClick={() => onChoose(words)}>
          {words}
        </Button>
      ))}
    </div>
  );
};
