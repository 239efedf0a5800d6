import { useSession } from '#renderer/session/session-context.tsx';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import type { CommandContext, CommandResult } from '#shared/domain/command.ts';
import {
  answerPause,
  endPause,
  extendPause,
  returnAfter,
  startPause,
} from '#shared/domain/pause/commands.ts';
import type { Pause } from '#shared/domain/pause/fold.ts';
import type { PersonId } from '#shared/lib/identifiers.ts';
import { useMoment, type PrivatePause, type ShownPause } from './use-current-pause.ts';

/** In together mode the one who acts signs with their own passphrase; alone it is whoever is here. */
export interface Actor {
  readonly person: PersonId;
  readonly passphrase: string;
}

export type ActOutcome = 'done' | 'wrong-passphrase' | 'unreadable' | 'failed';

export interface PauseActs {
  start(minutes: number, welcome: string, actor: Actor | null): Promise<ActOutcome>;
  extend(pause: ShownPause, minutes: number, actor: Actor | null): Promise<ActOutcome>;
  end(pause: ShownPause, actor: Actor | null): Promise<ActOutcome>;
  answer(pause: ShownPause, actor: Actor | null): Promise<ActOutcome>;
}

/** What can be done with a pause. Only its starter's acts are ever offered by the views (S34). */
export const usePauseActs = (all: readonly Pause[]): PauseActs => {
  const session = useSession();
  const contextOf = useCommandContext();
  const now = useMoment();

  const run = async (
    actor: Actor | null,
    make: (context: CommandContext) => CommandResult,
  ): Promise<ActOutcome> => {
    const made = make(contextOf(actor?.person));
    if (!made.ok) return made.error.reason === 'text-broken' ? 'unreadable' : 'failed';
    const outcome =
      actor === null
        ? await session.commit(made.value)
        : await session.commitAs(actor.person, actor.passphrase, made.value);
    if (outcome.status !== 'not-saved') return 'done';
    return outcome.reason === 'wrong-passphrase' ? 'wrong-passphrase' : 'failed';
  };

  const keepOwn = async (body: PrivatePause, id?: string): Promise<ActOutcome> => {
    if (session.drafts === null) return 'failed';
    const draft = { room: 'pause', kind: 'pause', body };
    await session.drafts.save(id === undefined ? draft : { ...draft, id });
    return 'done';
  };

  return {
    start: (minutes, welcome, actor) =>
      session.shared
        ? run(actor, (context) => startPause(context, now, { minutes, welcome }, all))
        : keepOwn({ ...returnAfter(now, minutes), welcome: welcome.trim() || null }),
    extend: (pause, minutes, actor) => {
      const { shared, welcome } = pause;
      return shared === null
        ? keepOwn({ ...returnAfter(now, minutes), welcome }, pause.id)
        : run(actor, (context) => extendPause(context, now, shared, minutes));
    },
    end: async (pause, actor) => {
      const { shared } = pause;
      if (shared !== null) return run(actor, (context) => endPause(context, now, shared));
      await session.drafts?.remove(pause.id);
      return 'done';
    },
    answer: async (pause, actor) => {
      const { shared } = pause;
      if (shared === null) return 'failed';
      return run(actor, (context) => answerPause(context, now, shared));
    },
  };
};
