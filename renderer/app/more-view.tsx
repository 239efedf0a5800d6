import { FormattedMessage } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { PageTitle, PageWithMargins } from '#renderer/ui/layout/page-with-margins.tsx';
import { useGoTo } from '#renderer/ui/navigation.ts';
import { allRooms } from './rooms.tsx';
import styles from './text-page.module.css';
import { useMargins } from './use-margins.ts';

/** Every room with one sentence. Nothing is unlocked by time or by behaviour. */
export const MoreView = () => {
  const goTo = useGoTo();
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
          </li>
        ))}
      </ul>
    </PageWithMargins>
  );
};
