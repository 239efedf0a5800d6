import { useSession } from '#renderer/session/session-context.tsx';
import { useKeptWords } from '#renderer/session/use-kept-words.ts';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import type { CommandResult } from '#shared/domain/command.ts';
import {
  noticeMilestone,
  reflectOnMilestone,
  replyToMilestone,
} from '#shared/domain/milestones/commands.ts';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import { MILESTONE_LIMITS } from '#shared/domain/milestones/kinds.ts';
import { SayWords } from './say-words.tsx';

/** What one is about to say. */
export type Purpose = 'noticed' | 'helped' | 'reply';

/** What a card that was taken up is busy with, in the place of its acts. */
export type Doing = Purpose | 'link';

const commands = {
  noticed: noticeMilestone,
  helped: reflectOnMilestone,
  reply: replyToMilestone,
} as const;

const limits = {
  noticed: MILESTONE_LIMITS.words,
  helped: MILESTONE_LIMITS.whatHelped,
  reply: MILESTONE_LIMITS.words,
} as const;

const saidBefore = (milestone: Milestone, purpose: Purpose, me: string): string => {
  const byMe = <T extends { readonly person: string }>(list: readonly T[]) =>
    list.find(({ person }) => person === me);
  switch (purpose) {
    case 'noticed':
      return byMe(milestone.noticed)?.words ?? '';
    case 'helped':
      return byMe(milestone.reflections)?.whatHelped ?? '';
    case 'reply':
      return byMe(milestone.replies)?.words ?? '';
  }
};

interface SaySomethingProps {
  readonly milestone: Milestone;
  readonly purpose: Purpose;
  readonly act: (result: CommandResult) => Promise<boolean>;
  readonly onDone: () => void;
}

/** A form for words that the other will see; it begins with what one said before. */
export const SaySomething = ({ milestone, purpose, act, onDone }: SaySomethingProps) => {
  const { me } = useSession();
  const contextOf = useCommandContext();
  const before = saidBefore(milestone, purpose, me?.id ?? '');
  const { words, write, forget } = useKeptWords(`${purpose} ${milestone.id}`, before);
  return (
    <SayWords
      purpose={purpose}
      limit={limits[purpose]}
      words={words}
      onWrite={write}
      onLeave={onDone}
      onSay={async () => {
        if (!(await act(commands[purpose](contextOf(), milestone, words)))) return;
        forget();
        onDone();
      }}
    />
  );
};
