import { useIntl } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useAct } from '#renderer/session/use-act.ts';
import { useKeptWords } from '#renderer/session/use-kept-words.ts';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { useEscape } from '#renderer/ui/use-escape.ts';
import { noteGratitude } from '#shared/domain/gratitude/commands.ts';
import { GRATITUDE_CHARACTERS } from '#shared/domain/gratitude/kinds.ts';
import { KeepOrOffer } from '../board/keep-or-offer.tsx';
import { MILESTONES_ROOM } from '../board/use-board.ts';

/** One note for the jar; mine alone, or for both to read. */
export const JarForm = ({ onDone }: { readonly onDone: () => void }) => {
  const { drafts } = useSession();
  const { formatMessage } = useIntl();
  const today = useToday();
  const contextOf = useCommandContext();
  const { act, refusal, saved } = useAct();
  const { words, write, forget } = useKeptWords('jar', '');
  useEscape(onDone);
  const keep = async () => {
    await drafts?.save({ room: MILESTONES_ROOM, kind: 'gratitude', body: { words, day: today } });
    forget();
    onDone();
  };
  const offer = async () => {
    if (!(await act(noteGratitude(contextOf(), words)))) return;
    forget();
    onDone();
  };
  return (
    <KeepOrOffer
      isKeepable={words.trim() !== '' && words.length <= GRATITUDE_CHARACTERS}
      onKeep={keep}
      onOffer={offer}
      refusal={refusal}
      saved={saved}
    >
      <TextArea
        label={formatMessage({ id: 'milestones.jar.field' })}
        placeholder={formatMessage({ id: 'milestones.jar.placeholder' })}
        voice="clause"
        limit={GRATITUDE_CHARACTERS}
        value={words}
        onChange={write}
        autoFocus
      />
    </KeepOrOffer>
  );
};
