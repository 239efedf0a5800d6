import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { Sheet } from '#renderer/ui/overlays/sheet.tsx';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import type { Board } from '../board/use-board.ts';
import { MyVoice } from './my-voice.tsx';
import { WovenVoices } from './woven-voices.tsx';
import styles from './voices.module.css';

interface TellSheetProps {
  readonly milestone: Milestone;
  readonly board: Board;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** One milestone told in two voices, on a sheet wide enough for both. */
export const TellSheet = ({ milestone, board, isOpen, onClose }: TellSheetProps) => {
  const { me } = useSession();
  const { formatMessage } = useIntl();
  return (
    <Sheet
      isOpen={isOpen}
      onClose={onClose}
      label={formatMessage({ id: 'milestones.voice.label' }, { title: milestone.title })}
    >
      <p className={styles['lead']}>
        <FormattedMessage id="milestones.voice.lead" />
      </p>
      <h2 className={styles['title']} dir="auto">
        {milestone.title}
      </h2>
      <WovenVoices milestone={milestone} nameOf={board.nameOf} />
      {me !== null && (
        <MyVoice
          milestone={milestone}
          draft={board.voices.find(({ body }) => body.milestone === milestone.id)}
          onDone={onClose}
        />
      )}
    </Sheet>
  );
};
