import { FormattedMessage, useIntl } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { useQuietDay } from '#renderer/session/use-quiet-day.ts';
import { useItems } from '#renderer/storage/use-items.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { cameBackLately } from '#shared/domain/milestones/came-back.ts';
import { PAUSE_PAGE, pauseProjection } from '#shared/domain/pause/projection.ts';
import styles from './seeds.module.css';

interface SeedsProps {
  readonly onChoose: (words: string) => void;
}

const none: readonly never[] = [];

/** Beginnings for whoever would like one; after a pause, coming back is among them. Which was taken is kept nowhere. */
export const Seeds = ({ onChoose }: SeedsProps) => {
  const { formatMessage } = useIntl();
  const today = useToday();
  const isQuiet = useQuietDay();
  const pauses = useItems(pauseProjection, PAUSE_PAGE) ?? none;
  if (isQuiet) return null;
  const seeds = [
    ...(cameBackLately(pauses, today) ? [formatMessage({ id: 'milestones.seed.came-back' })] : []),
    formatMessage({ id: 'milestones.seed.talk' }),
    formatMessage({ id: 'milestones.seed.quarrel' }),
    formatMessage({ id: 'milestones.seed.asked' }),
    formatMessage({ id: 'milestones.seed.evening' }),
  ];
  return (
    <div className={styles['seeds']}>
      <p className={styles['lead']}>
        <FormattedMessage id="milestones.reply.lead" />
      </p>
      {seeds.map((words) => (
        <Button key={words} kind="plain" size="small" onClick={() => onChoose(words)}>
          {words}
        </Button>
      ))}
    </div>
  );
};
