import { FormattedMessage, FormattedTime } from 'react-intl';
import { systemZone, useNow } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useItems } from '#renderer/storage/use-items.ts';
import { PAUSE_PAGE, pauseProjection } from '#shared/domain/pause/projection.ts';
import { currentPause, pauseEnd } from '#shared/domain/pause/selectors.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { useGoTo } from '#renderer/ui/navigation.ts';
import { Slip } from './slip.tsx';

/** A pause that is on, for both to see. Once its time has come round there is nothing here (S27). */
export const PauseSlip = () => {
  const { me, people } = useSession();
  const goTo = useGoTo();
  const at = useNow().getTime();
  const pause = currentPause(useItems(pauseProjection, PAUSE_PAGE) ?? [], at);
  if (pause === null) return null;
  const end = pauseEnd(pause);
  const time = (
    <FormattedTime value={end} hour="numeric" minute="2-digit" timeZone={systemZone()} />
  );
  const name = people.find((person) => person.id === pause.starter)?.name ?? '';
  return (
    <Slip
      title={
        pause.starter === me?.id ? (
          <FormattedMessage id="today.pause.mine" values={{ time }} />
        ) : (
          <FormattedMessage id="today.pause.theirs" values={{ name, time }} />
        )
      }
      text={<FormattedMessage id="today.pause.text" />}
      actions={
        <Button size="small" onClick={() => goTo('pause')}>
          <FormattedMessage id="today.pause.look" />
        </Button>
      }
    />
  );
};
