import { useEffect, useEffectEvent, useRef } from 'react';
import { useSession } from '#renderer/session/session-context.tsx';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { tellVoice } from '#shared/domain/milestones/voice-commands.ts';
import { isToBeTold } from '#shared/domain/milestones/voices.ts';
import type { Board } from '../board/use-board.ts';

/**
 * Both have their telling ready: mine, which I said so of, becomes readable as soon as I am here. It was
 * in nobody's ledger until now; then its draft goes.
 */
export const useVoiceTelling = (board: Board): void => {
  const { me, drafts, commit } = useSession();
  const contextOf = useCommandContext();
  const tried = useRef(new Set<string>());
  const due = board.voices
    .filter(({ body }) => {
      const card = board.cardOf(body.milestone);
      return card?.type === 'shared' && isToBeTold(card.milestone.voices, me?.id ?? '');
    })
    .map(({ id }) => id)
    .join(' ');
  const tell = useEffectEvent(async (id: string) => {
    const draft = board.voices.find((each) => each.id === id);
    const card = draft === undefined ? undefined : board.cardOf(draft.body.milestone);
    if (draft === undefined || card?.type !== 'shared') return;
    const told = tellVoice(contextOf(), card.milestone, draft.body);
    if (!told.ok) return;
    const { status } = await commit(told.value);
    if (status !== 'not-saved') await drafts?.erase(id);
  });
  useEffect(() => {
    for (const id of due === '' ? [] : due.split(' ')) {
      if (tried.current.has(id)) continue;
      tried.current.add(id);
      void tell(id);
    }
  }, [due]);
};
