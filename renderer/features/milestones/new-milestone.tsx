import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { useAct } from '#renderer/session/use-act.ts';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { useEscape } from '#renderer/ui/use-escape.ts';
import { proposeMilestone } from '#shared/domain/milestones/commands.ts';
import { MILESTONE_LIMITS } from '#shared/domain/milestones/kinds.ts';
import { ActOutcome } from './act-outcome.tsx';
import { MILESTONES_ROOM } from './use-board.ts';
import styles from './milestones.module.css';

/** One line to begin with; private first, whatever becomes of it (S1). */
export const NewMilestone = ({ onDone }: { readonly onDone: () => void }) => {
  const { drafts, partner } = useSession();
  const { formatMessage } = useIntl();
  const announce = useAnnounce();
  const contextOf = useCommandContext();
  const { act, refusal, saved } = useAct();
  const [title, setTitle] = useState('');
  useEscape(onDone);
  const isKeepable = title.trim() !== '' && title.length <= MILESTONE_LIMITS.title;
  const keep = async () => {
    if (drafts === null || !isKeepable) return null;
    return drafts.save({
      room: MILESTONES_ROOM,
      kind: 'milestone',
      body: { title, column: 'hoped' as const },
    });
  };
  const keepPrivate = async () => {
    if ((await keep()) === null) return;
    announce(formatMessage({ id: 'milestones.new.kept' }));
    onDone();
  };
  const offer = async () => {
    if (!(await act(proposeMilestone(contextOf(), { title, column: 'hoped' })))) return;
    announce(formatMessage({ id: 'milestones.new.offered' }, { partner: partner?.name ?? '' }));
    onDone();
  };
  return (
    <form
      className={styles['new']}
      onSubmit={(event) => {
        event.preventDefault();
        void keepPrivate();
      }}
    >
      <TextField
        label={formatMessage({ id: 'milestones.new.label' })}
        placeholder={formatMessage({ id: 'milestones.new.placeholder' })}
        voice="clause"
        limit={MILESTONE_LIMITS.title}
        value={title}
        onChange={setTitle}
        autoFocus
      />
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
          <Button disabled={!isKeepable} onClick={() => void offer()}>
            <FormattedMessage id="milestones.new.offer" />
          </Button>
        )}
      </div>
      <ActOutcome refusal={refusal} saved={saved} />
    </form>
  );
};
