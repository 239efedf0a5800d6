import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useAccounts, useSession } from '#renderer/session/session-context.tsx';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { useInvite } from '#renderer/ui/invitation.ts';
import { useGoTo } from '#renderer/ui/navigation.ts';
import { todayRoom } from './lines.ts';
import { Slip } from './slip.tsx';

/** "Not yet" is kept so that it isn't asked again; the way to invite stays in Settings. */
const notYetKind = 'invite-not-yet';

/** True once it is known that this person has no recovery key. */
const useLacksKey = (): boolean => {
  const accounts = useAccounts();
  const { me } = useSession();
  const [lacks, setLacks] = useState(false);
  const id = me?.id ?? null;
  useEffect(() => {
    let current = true;
    void accounts.loadKeyring().then((people) => {
      const person = people?.find((each) => each.id === id);
      if (current) setLacks(person !== undefined && !person.hasRecoveryKey);
    });
    return () => {
      current = false;
    };
  }, [accounts, id]);
  return lacks;
};

const InviteSlip = ({ onInvite }: { readonly onInvite: () => void }) => {
  const { drafts } = useSession();
  return (
    <Slip
      title={<FormattedMessage id="today.invite.title" />}
      text={<FormattedMessage id="today.invite.text" />}
      actions={
        <>
          <Button size="small" onClick={onInvite}>
            <FormattedMessage id="today.invite.do" />
          </Button>
          <Button
            size="small"
            onClick={() => void drafts?.save({ room: todayRoom, kind: notYetKind, body: {} })}
          >
            <FormattedMessage id="today.invite.not" />
          </Button>
        </>
      }
    />
  );
};

const KeySlip = () => {
  const goTo = useGoTo();
  const [isLeft, setLeft] = useState(false);
  if (isLeft) return null;
  return (
    <Slip
      title={<FormattedMessage id="today.key.title" />}
      text={<FormattedMessage id="today.key.text" />}
      actions={
        <>
          <Button size="small" onClick={() => goTo('settings')}>
            <FormattedMessage id="today.key.do" />
          </Button>
          <Button size="small" onClick={() => setLeft(true)}>
            <FormattedMessage id="today.key.later" />
          </Button>
        </>
      }
    />
  );
};

/** One card at most: the partner first, and once that is answered, the words that wait for paper. */
export const OwnSlip = () => {
  const invite = useInvite();
  const lacksKey = useLacksKey();
  const saidNotYet = useDrafts(todayRoom).some((draft) => draft.kind === notYetKind);
  if (invite !== null && !saidNotYet) return <InviteSlip onInvite={invite} />;
  return lacksKey ? <KeySlip /> : null;
};
