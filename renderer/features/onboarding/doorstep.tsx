import { useState, type ReactNode } from 'react';
import { MotionRoot } from '#renderer/design/motion.tsx';
import { useAccounts, useSession } from '#renderer/session/session-context.tsx';
import { InviteContext } from '#renderer/ui/invitation.ts';
import { wasJustRecovered } from './just-recovered.ts';
import { SecondPersonView } from './second-person-view.tsx';
import { SharedPassphrasePage } from './shared-passphrase-page.tsx';

interface DoorstepProps {
  /** The open book. */
  readonly children: ReactNode;
}

/**
 * What may stand between unlocking and the rooms: the one question of S35, and the partner's own
 * pages once they are invited to this computer. Both take the whole window, without the rooms under
 * them: whoever sits there then must not see the other's pages.
 */
export const Doorstep = ({ children }: DoorstepProps) => {
  const accounts = useAccounts();
  const { mode, shared, partner } = useSession();
  const [isAsked, setAsked] = useState(
    () => accounts.shouldOfferPassphraseChange() && !wasJustRecovered(),
  );
  const [isInviting, setInviting] = useState(false);
  const canInvite = mode === 'alone' && !shared && partner === null;

  if (mode === 'alone' && isAsked) {
    const done = () => {
      void accounts.passphraseChangeOffered();
      setAsked(false);
    };
    return (
      <MotionRoot>
        <SharedPassphrasePage onDone={done} />
      </MotionRoot>
    );
  }
  if (isInviting) return <SecondPersonView onLeave={() => setInviting(false)} />;
  return (
    <InviteContext value={canInvite ? () => setInviting(true) : null}>{children}</InviteContext>
  );
};
