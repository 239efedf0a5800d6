import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { useAct } from '#renderer/session/use-act.ts';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import type { Draft } from '#renderer/storage/use-drafts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { CardThread } from '#renderer/ui/thread/card-thread.tsx';
import { useUndo } from '#renderer/ui/undo.ts';
import { noteGratitude, type GratitudeDraft } from '#shared/domain/gratitude/commands.ts';
import { sharedIdOf } from '#shared/lib/shared-id.ts';
import { ActOutcome } from '../board/act-outcome.tsx';
import board from '../milestones.module.css';
import styles from './looking-back.module.css';

/** Notes that only I can read, each to be put into the jar for both whenever I like. */
export const OwnNotes = ({ notes }: { readonly notes: readonly Draft<GratitudeDraft>[] }) => {
  const { drafts, partner, me } = useSession();
  const contextOf = useCommandContext();
  const { formatMessage } = useIntl();
  const announce = useAnnounce();
  const { act, refusal, saved } = useAct();
  const [away, setAway] = useState<Draft<GratitudeDraft> | null>(null);
  const putAway = (note: Draft<GratitudeDraft>) => {
    setAway(note);
    void drafts?.remove(note.id);
    announce(formatMessage({ id: 'milestones.jar.away' }));
  };
  const undo =
    away === null
      ? null
      : () => {
          setAway(null);
          void drafts?.restore(away);
          announce(formatMessage({ id: 'milestones.jar.back' }));
        };
  useUndo(undo);
  const offer = async ({ id, body }: Draft<GratitudeDraft>) => {
    // Its id is the draft's for good: offered twice, it is still one note.
    const context = { ...contextOf(), mintId: () => sharedIdOf(id) };
    if (await act(noteGratitude(context, body.words))) await drafts?.erase(id);
  };
  if (notes.length === 0 && away === null) return null;
  return (
    <div className={styles['own']}>
      {notes.map((note) => (
        <div key={note.id}>
          <CardThread kind="private" />
          <p className={styles['ownWords']} dir="auto">
            {note.body.words}
          </p>
          <div className={board['acts']}>
            <span className={board['cardMeta']}>
              <FormattedMessage id="milestones.card.private" values={{ name: me?.name ?? '' }} />
            </span>
            {partner !== null && (
              <Button size="small" onClick={() => void offer(note)}>
                <FormattedMessage id="milestones.new.offer" />
              </Button>
            )}
            <Button kind="plain" size="small" onClick={() => putAway(note)}>
              <FormattedMessage id="milestones.slip.delete" />
            </Button>
          </div>
        </div>
      ))}
      {undo !== null && (
        <Note>
          <FormattedMessage id="milestones.jar.away" />{' '}
          <Button size="small" onClick={undo}>
            <FormattedMessage id="milestones.put-away.undo" />
          </Button>
        </Note>
      )}
      <ActOutcome refusal={refusal} saved={saved} />
    </div>
  );
};
