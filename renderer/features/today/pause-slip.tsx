import { FormattedMessage, FormattedTime } from 'react-intl';
import { systemZone } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import type { Pause } from '#shared/domain/pause/fold.ts';
import { pauseEnd } from '#shared/domain/pause/selectors.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { useGoTo } from '#renderer/ui/navigation.ts';
import { Slip } from './slip.tsx';
import { useWaiting } from './use-waiting.ts';

interface PauseSlipProps {
  readonly pause: Pause;
}

/** A pause that is on, for both to see: nothing else is asked of anyone meanwhile. */
export const PauseSlip = ({ pause }: PauseSlipProps) => {
  const { me, people } = useSession();
  const goTo = useGoTo();
  const { hasWording, asked, hasReview, noticed } = useWaiting();
  const hasAny = hasWording || asked !== null || hasReview || noticed !== null;
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
      text={
        <>
          <FormattedMessage id="today.pause.text" />{' '}
          {hasAny && <FormattedMessage id="today.pause.waits" />}
        </>
      }
      actions={
        <Button size="small" onClick={() => goTo('pause')}>
          <FormattedMessage id="today.pause.look" />
        </Button>
      }
    />
  );
};
