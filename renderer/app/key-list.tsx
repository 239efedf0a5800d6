import { FormattedMessage } from 'react-intl';
import { useModifiedKey } from './commands/key-names.ts';
import { allRooms } from './rooms.tsx';
import styles from './text-page.module.css';

interface KeyLineProps {
  readonly keys: string;
  readonly children: React.ReactNode;
}

const KeyLine = ({ keys, children }: KeyLineProps) => (
  <div>
    <dt>
      <kbd>{keys}</kbd>
    </dt>
    <dd>{children}</dd>
  </div>
);

/** Every key that works everywhere. */
export const KeyList = () => {
  const modified = useModifiedKey();
  return (
    <dl className={styles['keys']}>
      {allRooms.map((room) => (
        <KeyLine key={room.place} keys={room.key}>
          {room.name}
        </KeyLine>
      ))}
      <KeyLine keys="0">
        <FormattedMessage id="app.more" />
      </KeyLine>
      <KeyLine keys="P">
        <FormattedMessage id="app.pause" />
      </KeyLine>
      <KeyLine keys="H">
        <FormattedMessage id="app.help" />
      </KeyLine>
      <KeyLine keys="F9">
        <FormattedMessage id="app.hide" />
      </KeyLine>
      <KeyLine keys="Esc">
        <FormattedMessage id="app.keys.back" />
      </KeyLine>
      <KeyLine keys={modified('Z')}>
        <FormattedMessage id="app.keys.undo" />
      </KeyLine>
      <KeyLine keys={modified('K')}>
        <FormattedMessage id="app.keys.palette" />
      </KeyLine>
      <KeyLine keys="?">
        <FormattedMessage id="app.keys.list" />
      </KeyLine>
    </dl>
  );
};
