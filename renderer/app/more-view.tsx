import { FormattedMessage } from 'react-intl';
import { useOwnSettings } from '#renderer/session/own-settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { PageTitle, PageWithMargins } from '#renderer/ui/layout/page-with-margins.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { useGoTo, type Place } from '#renderer/ui/navigation.ts';
import { KeepRoom } from './keep-room.tsx';
import { allRooms } from './rooms.tsx';
import styles from './text-page.module.css';
import { useMargins } from './use-margins.ts';

/** Every room with one sentence. Nothing is unlocked by time or by behaviour: the sidebar is one's own to set. */
export const MoreView = () => {
  const goTo = useGoTo();
  const { own, change } = useOwnSettings();
  const keep = (place: Place, isKept: boolean) =>
    change?.({
      rooms: isKept ? [...own.rooms, place] : own.rooms.filter((room) => room !== place),
    });
  return (
    <PageWithMargins {...useMargins()}>
      <PageTitle kicker={<FormattedMessage id="app.more.kicker" />}>
        <FormattedMessage id="app.more.title" />
      </PageTitle>
      <ul className={styles['rooms']}>
        {allRooms.map((room) => (
          <li key={room.place}>
            <Icon of={room.icon} />
            <div>
              <Button onClick={() => goTo(room.place)}>{room.name}</Button>
              <p>
                {room.purpose} {room.comesLater && <FormattedMessage id="app.later.short" />}
              </p>
            </div>
            {!room.isDayOne && change !== null && (
              <KeepRoom
                room={room}
                isKept={own.rooms.includes(room.place)}
                onKeep={(isKept) => keep(room.place, isKept)}
              />
            )}
          </li>
        ))}
      </ul>
      <div className={styles['foot']}>
        <Note>
          <FormattedMessage id="app.more.note" />
        </Note>
        {change !== null && (
          <Button size="small" onClick={() => goTo('bin')}>
            <FormattedMessage id="bin.title" />
          </Button>
        )}
      </div>
    </PageWithMargins>
  );
};
