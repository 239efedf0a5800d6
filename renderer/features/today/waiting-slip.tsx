import { useContext, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { CommandsContext } from '#renderer/ui/commands.ts';
import { useGoTo } from '#renderer/ui/navigation.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import { OwnSlip } from './invite-slip.tsx';
import { FoldedSheet, Slip, Sprig } from './slip.tsx';
import { useWaiting } from './use-waiting.ts';

/**
 * What waits, one quiet slip at a time: what the other offers or asks first, then a review that is due, then what
 * they noticed, then what is one's own. "Leave it here" clears it until the book is opened again.
 */
export const WaitingSlip = () => {
  const { partner } = useSession();
  const goTo = useGoTo();
  const commands = useContext(CommandsContext);
  const { hasWording, asked, hasReview, noticed } = useWaiting();
  const [leftAsk, setLeftAsk] = useState<string | null>(null);
  const [isReviewLeft, setReviewLeft] = useState(false);
  const [isWordingLeft, setWordingLeft] = useState(false);
  const [isNoticedLeft, setNoticedLeft] = useState(false);
  const name = partner?.name ?? '';
  if (hasWording && !isWordingLeft) {
    return (
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
    );
  }
  if (asked !== null && asked.id !== leftAsk) {
    return (
      <Slip
        drawing={<FoldedSheet />}
        title={<FormattedMessage id="today.waits.request.title" values={{ partner: name }} />}
        text={
          <FormattedMessage
            id="today.waits.request.text"
            values={{ title: asked.current.plan.title ?? '' }}
          />
        }
        actions={
          <>
            <Button
              size="small"
              onClick={() => {
                goTo('calendar');
                commands.ask('calendar.show', `${asked.id} ${dateOf(asked.current.plan.start)}`);
              }}
            >
              <FormattedMessage id="today.waits.request.read" />
            </Button>
            <Button size="small" onClick={() => setLeftAsk(asked.id)}>
              <FormattedMessage id="today.waits.leave" />
            </Button>
          </>
        }
      />
    );
  }
  if (hasReview && !isReviewLeft) {
    return (
      <Slip
        drawing={<FoldedSheet />}
        title={<FormattedMessage id="today.waits.review.title" />}
        text={<FormattedMessage id="today.waits.review.text" />}
        actions={
          <>
            <Button size="small" onClick={() => goTo('agreements')}>
              <FormattedMessage id="today.waits.review.look" />
            </Button>
            <Button size="small" onClick={() => setReviewLeft(true)}>
              <FormattedMessage id="today.waits.leave" />
            </Button>
          </>
        }
      />
    );
  }
  if (noticed !== null && !isNoticedLeft) {
    return (
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
    );
  }
  return <OwnSlip />;
};
