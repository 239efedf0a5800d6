import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { useGoTo } from '#renderer/ui/navigation.ts';
import { FoldedSheet, Slip, Sprig } from './slip.tsx';
import { useWaiting } from './use-waiting.ts';

/** What waits, at most one slip of a kind. "Leave it here" clears it until the book is opened again. */
export const WaitingSlips = () => {
  const { partner } = useSession();
  const goTo = useGoTo();
  const { hasWording, noticed } = useWaiting();
  const [isWordingLeft, setWordingLeft] = useState(false);
  const [isNoticedLeft, setNoticedLeft] = useState(false);
  const name = partner?.name ?? '';
  return (
    <>
      {hasWording && !isWordingLeft && (
        <Slip
          drawing={<FoldedSheet />}
          title={<FormattedMessage id="today.waits.clause.title" values={{ partner: name }} />}
          text={<FormattedMessage id="today.waits.clause.text" />}
          actions={
            <>
              <Button size="small" onClick={() => goTo('agreements')}>
                <FormattedMessage id="today.waits.clause.read" />
              </Button>
              <Button size="small" onClick={() => setWordingLeft(true)}>
                <FormattedMessage id="today.waits.leave" />
              </Button>
            </>
          }
        />
      )}
      {noticed !== null && !isNoticedLeft && (
        <Slip
          drawing={<Sprig />}
          title={<FormattedMessage id="today.waits.milestone.title" values={{ partner: name }} />}
          text={<FormattedMessage id="today.waits.milestone.text" values={{ title: noticed }} />}
          actions={
            <>
              <Button size="small" onClick={() => goTo('milestones')}>
                <FormattedMessage id="today.waits.milestone.look" />
              </Button>
              <Button size="small" onClick={() => setNoticedLeft(true)}>
                <FormattedMessage id="today.waits.leave" />
              </Button>
            </>
          }
        />
      )}
    </>
  );
};
