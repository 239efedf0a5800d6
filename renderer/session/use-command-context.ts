import { useSession } from './session-context.tsx';
import { useToday } from '#renderer/platform/clock.ts';
import { mintId } from '#renderer/platform/random.ts';
import type { CommandContext } from '#shared/domain/command.ts';

/** What a command of the person who is here may know. In together mode name who acts. */
export const useCommandContext = (): ((actor?: string) => CommandContext) => {
  const session = useSession();
  const today = useToday();
  return (actor) => {
    const me = actor ?? session.me?.id ?? '';
    const partner = session.people.find((person) => person.id !== me);
    return {
      me,
      partner: session.shared ? (partner?.id ?? null) : null,
      today,
      mode: session.mode,
      mintId,
    };
  };
};
