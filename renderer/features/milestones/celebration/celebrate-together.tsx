import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Segmented } from '#renderer/ui/controls/choices.tsx';
import { PassphraseField } from '#renderer/ui/controls/passphrase-field.tsx';
import { ErrorNote } from '#renderer/ui/feedback/notes.tsx';
import { celebrateMilestone } from '#shared/domain/milestones/commands.ts';
import type { CelebrationSize } from '#shared/domain/milestones/kinds.ts';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import type { Refusal } from '#shared/domain/command.ts';
import { Reason } from '../board/act-outcome.tsx';
import { CelebrationSizes } from './celebration-sizes.tsx';
import styles from '../milestones.module.css';

interface CelebrateTogetherProps {
  readonly milestone: Milestone;
  readonly onCelebrated: () => void;
}

/**
 * Side by side: each says their half with their own passphrase (S2). Who already did is told to nobody
 * but themselves, and only after it (S26).
 */
export const CelebrateTogether = ({ milestone, onCelebrated }: CelebrateTogetherProps) => {
  const session = useSession();
  const { formatMessage } = useIntl();
  const contextOf = useCommandContext();
  const [who, setWho] = useState(session.people[0]?.id ?? '');
  const [size, setSize] = useState<CelebrationSize>('quiet');
  const [passphrase, setPassphrase] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [isWrong, setIsWrong] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const name = session.people.find((person) => person.id === who)?.name ?? '';

  const celebrate = async () => {
    if (isBusy) return;
    const half = celebrateMilestone(contextOf(who), milestone, size);
    setIsBusy(true);
    setIsWrong(false);
    setRefusal(null);
    setSaid(null);
    const outcome = await session.commitAs(who, passphrase, half.ok ? half.value : []);
    setIsBusy(false);
    setPassphrase('');
    if (outcome.status === 'not-saved') {
      setIsWrong(outcome.reason === 'wrong-passphrase');
      if (outcome.reason !== 'wrong-passphrase') setRefusal({ reason: outcome.reason });
      return;
    }
    if (!half.ok) {
      setRefusal(half.error);
      return;
    }
    setSaid(name);
    if (milestone.celebrations.length > 0) onCelebrated();
  };

  return (
    <form
      className={styles['say']}
      onSubmit={(event) => {
        event.preventDefault();
        void celebrate();
      }}
    >
      <Segmented
        legend={formatMessage({ id: 'milestones.together.who' })}
        choices={session.people.map((person) => ({ value: person.id, label: person.name }))}
        value={who}
        onChange={setWho}
      />
      <PassphraseField
        label={formatMessage({ id: 'milestones.together.passphrase' }, { name })}
        value={passphrase}
        onChange={setPassphrase}
        error={isWrong ? formatMessage({ id: 'milestones.together.wrong' }, { name }) : undefined}
      />
      <CelebrationSizes value={size} onChange={setSize} />
      <Button kind="primary" type="submit" isBusy={isBusy} disabled={passphrase === ''}>
        <FormattedMessage id="milestones.together.celebrate" values={{ name }} />
      </Button>
      <div role="status">
        {said !== null && (
          <FormattedMessage id="milestones.together.said" values={{ name: said }} />
        )}
      </div>
      {refusal !== null && (
        <ErrorNote>
          <Reason refusal={refusal} />
        </ErrorNote>
      )}
    </form>
  );
};
