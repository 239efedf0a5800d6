import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import type { SavedState } from '#renderer/session/use-commit.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import type { Refusal } from '#shared/domain/command.ts';
import { ActOutcome } from './act-outcome.tsx';
import styles from '../milestones.module.css';

interface KeepOrOfferProps {
  readonly isKeepable: boolean;
  readonly onKeep: () => Promise<void>;
  readonly onOffer: () => Promise<void>;
  readonly refusal: Refusal | null;
  readonly saved: SavedState;
  readonly children: ReactNode;
}

/** Words that are one's own first (S1): kept or offered, and who will see them is said before. */
export const KeepOrOffer = ({
  isKeepable,
  onKeep,
  onOffer,
  refusal,
  saved,
  children,
}: KeepOrOfferProps) => {
  const { partner } = useSession();
  return (
    <form
      className={styles['new']}
      onSubmit={(event) => {
        event.preventDefault();
        if (isKeepable) void onKeep();
      }}
    >
      {children}
      <Note>
        <FormattedMessage id="milestones.new.private" />{' '}
        {partner !== null && (
          <FormattedMessage id="milestones.new.seen-if" values={{ partner: partner.name }} />
        )}
      </Note>
      <div className={styles['acts']}>
        <Button kind="primary" type="submit" disabled={!isKeepable}>
          <FormattedMessage id="milestones.new.keep" />
        </Button>
        {partner !== null && (
          <Button disabled={!isKeepable} onClick={() => void onOffer()}>
            <FormattedMessage id="milestones.new.offer" />
          </Button>
        )}
      </div>
      <ActOutcome refusal={refusal} saved={saved} />
    </form>
  );
};
