import { useEffect, useEffectEvent } from 'react';
import { FormattedMessage } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { PageTitle, PageWithMargins } from '#renderer/ui/layout/page-with-margins.tsx';
import { closeLater, keepOpen } from './closing.ts';
import { PrivateDoor } from './private-door.tsx';
import { PrivateRoom } from './private-room.tsx';
import styles from './private.module.css';

/** Private: one thread alone, and a door that asks each time. */
export const PrivateView = () => {
  const session = useSession();
  const { me, mode, privateSpace } = session;
  const close = useEffectEvent(() => session.closePrivate());
  useEffect(() => {
    keepOpen();
    return () => closeLater(() => close());
  }, []);

  const mine = me === null ? null : { name: me.name };
  const isSecond = me?.side === 'second';
  const content = () => {
    if (mode === 'together') {
      return (
        <>
          <PageTitle kicker={<FormattedMessage id="private.title" />}>
            <FormattedMessage id="private.door.title" />
          </PageTitle>
          <p className={styles['why']}>
            <FormattedMessage id="private.door.together" />
          </p>
        </>
      );
    }
    return privateSpace === null ? <PrivateDoor /> : <PrivateRoom space={privateSpace} />;
  };
  return (
    <PageWithMargins first={isSecond ? null : mine} second={isSecond ? mine : null}>
      {content()}
    </PageWithMargins>
  );
};
