import { FormattedMessage } from 'react-intl';
import { CheckBox } from '#renderer/ui/controls/check-box.tsx';
import { VisuallyHidden } from '#renderer/ui/feedback/visually-hidden.tsx';
import type { Room } from './rooms.tsx';
import styles from './text-page.module.css';

interface KeepRoomProps {
  readonly room: Room;
  readonly isKept: boolean;
  readonly onKeep: (isKept: boolean) => void;
}

/** Puts a room into the sidebar, or takes it out; one that is in use stands there anyway. */
export const KeepRoom = ({ room, isKept, onKeep }: KeepRoomProps) => (
  <div className={styles['keep']}>
    <CheckBox
      checked={isKept}
      onChange={onKeep}
      label={
        <>
          <FormattedMessage id="app.more.keep" />
          <VisuallyHidden>
            <FormattedMessage id="app.more.keep-of" values={{ room: room.name }} />
          </VisuallyHidden>
        </>
      }
    />
  </div>
);
