import { useIntl } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { useAct } from '#renderer/session/use-act.ts';
import { useKeptWords } from '#renderer/session/use-kept-words.ts';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import { useEscape } from '#renderer/ui/use-escape.ts';
import { proposeMilestone } from '#shared/domain/milestones/commands.ts';
import { MILESTONE_LIMITS } from '#shared/domain/milestones/kinds.ts';
import { KeepOrOffer } from './keep-or-offer.tsx';
import { Seeds } from './seeds.tsx';
import { MILESTONES_ROOM } from './use-board.ts';

/** One line to begin with; private first, whatever becomes of it (S1). */
export const NewMilestone = ({ onDone }: { readonly onDone: () => void }) => {
  const { drafts, partner } = useSession();
  const { formatMessage } = useIntl();
  const announce = useAnnounce();
  const contextOf = useCommandContext();
  const { act, refusal, saved } = useAct();
  const { words: title, write, forget } = useKeptWords('milestone new', '');
  useEscape(onDone);
  const keep = async () => {
    if (drafts === null) return;
    await drafts.save({
      room: MILESTONES_ROOM,
      kind: 'milestone',
      body: { title, column: 'hoped' as const },
    });
    forget();
    announce(formatMessage({ id: 'milestones.new.kept' }));
    onDone();
  };
  const offer = async () => {
    if (!(await act(proposeMilestone(contextOf(), { title, column: 'hoped' })))) return;
    forget();
    announce(formatMessage({ id: 'milestones.new.offered' }, { partner: partner?.name ?? '' }));
    onDone();
  };
  return (
    <KeepOrOffer
      isKeepable={title.trim() !== '' && title.length <= MILESTONE_LIMITS.title}
      onKeep={keep}
      onOffer={offer}
      refusal={refusal}
      saved={saved}
    >
      <TextField
        label={formatMessage({ id: 'milestones.new.label' })}
        placeholder={formatMessage({ id: 'milestones.new.placeholder' })}
        voice="clause"
        limit={MILESTONE_LIMITS.title}
        value={title}
        onChange={write}
        autoFocus
      />
      {title === '' && <Seeds onChoose={write} />}
    </KeepOrOffer>
  );
};
