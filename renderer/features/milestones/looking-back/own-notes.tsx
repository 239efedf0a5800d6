import { FormattedMessage } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { useAct } from '#renderer/session/use-act.ts';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import type { Draft } from '#renderer/storage/use-drafts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { CardThread } from '#renderer/ui/thread/card-thread.tsx';
import { noteGratitude, type GratitudeDraft } from '#shared/domain/gratitude/commands.ts';
import { sharedIdOf } from '#shared/lib/shared-id.ts';
import { ActOutcome } from '../board/act-outcome.tsx';
import board from '../milestones.module.css';
import styles from './looking-back.module.css';

/** Notes that only I can read, each to be put into the jar for both whenever I like. */
export const OwnNotes = ({ notes }: { readonly notes: readonly Draft<GratitudeDraft>[] }) => {
  const { drafts, partner, me } = useSession();
  const contextOf = useCommandContext();
  const { act, refusal, saved } = useAct();
  const offer = async ({ id, body }: Draft<GratitudeDraft>) => {
    // Its id is the draft's for good: offered twice, it is still one note.
    const context = { ...contextOf(), mintId: () => sharedIdOf(id) };
    if (await act(noteGratitude(context, body.words))) await drafts?.erase(id);
  };
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
            <Button kind="plain" size="small" onClick={() => void drafts?.erase(note.id)}>
              <FormattedMessage id="milestones.jar.erase" />
            </Button>
          </div>
        </div>
      ))}
      <ActOutcome refusal={refusal} saved={saved} />
    </div>
  );
};
