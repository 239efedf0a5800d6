import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { mintId } from '#renderer/platform/random.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useAct } from '#renderer/session/use-act.ts';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import type { Draft } from '#renderer/storage/use-drafts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import { MILESTONE_LIMITS } from '#shared/domain/milestones/kinds.ts';
import {
  promiseVoice,
  withdrawVoice,
  type VoiceDraft,
} from '#shared/domain/milestones/voice-commands.ts';
import { voiceOf } from '#shared/domain/milestones/voices.ts';
import { ActOutcome } from '../board/act-outcome.tsx';
import { MILESTONES_ROOM } from '../board/use-board.ts';
import board from '../milestones.module.css';
import styles from './voices.module.css';

interface MyVoiceProps {
  readonly milestone: Milestone;
  readonly draft: Draft<VoiceDraft> | undefined;
  readonly onDone: () => void;
}

/** My telling: kept at every keystroke, read by nobody else until both of us have one ready. */
export const MyVoice = ({ milestone, draft, onDone }: MyVoiceProps) => {
  const { me, partner, drafts } = useSession();
  const { formatMessage } = useIntl();
  const contextOf = useCommandContext();
  const { act, refusal, saved } = useAct();
  const [words, setWords] = useState(draft?.body.words ?? '');
  const mine = voiceOf(milestone.voices, me?.id ?? '');
  const isOtherReady = milestone.voices.some(({ person }) => person !== me?.id);
  const name = partner?.name ?? '';
  const [id] = useState(draft?.id ?? mintId);
  const keep = async (body: VoiceDraft) => {
    await drafts?.save({ id, room: MILESTONES_ROOM, kind: 'voice', body });
  };
  const ready = async () => {
    const salt = mintId();
    const promised = promiseVoice(contextOf(), milestone, words, salt);
    // Kept before it is promised: what stands in the ledger can always be told.
    if (promised.ok) await keep({ milestone: milestone.id, words, salt });
    if ((await act(promised)) && isOtherReady) await drafts?.erase(id);
  };
  const takeBack = async () => {
    const kept = mine?.words ?? words;
    await keep({ milestone: milestone.id, words: kept });
    setWords(kept);
    await act(withdrawVoice(contextOf(), milestone));
  };
  if (mine !== undefined) {
    return (
      <div className={styles['mine']}>
        {mine.words === null && (
          <>
            <p className={styles['kept']} dir="auto">
              {words}
            </p>
            <Note>
              <FormattedMessage id="milestones.voice.ready-said" values={{ partner: name }} />
            </Note>
          </>
        )}
        <div className={board['acts']}>
          <Button onClick={onDone}>
            <FormattedMessage id="milestones.slip.close" />
          </Button>
          <Button kind="plain" size="small" onClick={() => void takeBack()}>
            <FormattedMessage id="milestones.voice.take-back" />
          </Button>
        </div>
        <ActOutcome refusal={refusal} saved={saved} />
      </div>
    );
  }
  return (
    <div className={styles['mine']}>
      {isOtherReady && (
        <p className={styles['other']}>
          <FormattedMessage id="milestones.voice.other-ready" values={{ partner: name }} />
        </p>
      )}
      <TextArea
        label={formatMessage({ id: 'milestones.voice.field' })}
        voice="clause"
        rows={3}
        limit={MILESTONE_LIMITS.voice}
        value={words}
        onChange={(text) => {
          setWords(text);
          void keep({ milestone: milestone.id, words: text });
        }}
        autoFocus
      />
      <Note>
        <FormattedMessage id="milestones.voice.seen" values={{ partner: name }} />
      </Note>
      <div className={board['acts']}>
        <Button kind="primary" disabled={words.trim() === ''} onClick={() => void ready()}>
          <FormattedMessage id="milestones.voice.ready" />
        </Button>
        <Button onClick={onDone}>
          <FormattedMessage id="milestones.voice.later" />
        </Button>
      </div>
      <ActOutcome refusal={refusal} saved={saved} />
    </div>
  );
};
