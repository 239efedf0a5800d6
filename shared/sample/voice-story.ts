import type { Milestone } from '#shared/domain/milestones/fold.ts';
import { promiseVoice, tellVoice } from '#shared/domain/milestones/voice-commands.ts';
import {
  dayOf,
  type followItem,
  type SampleAct,
  type SampleDraft,
  type Setting,
  type Side,
} from './act.ts';

interface VoiceWords {
  readonly by: Side;
  readonly day: number;
  readonly words: string;
}

export interface ToldVoices {
  readonly acts: readonly SampleAct[];
  /** The telling that `side` has ready while the other's isn't; null where there is none. */
  readonly draft: (side: Side) => SampleDraft | null;
}

/**
 * Each says that theirs is ready; once the second does both are told. A single one stays where the app
 * keeps it too: with its author, only promised.
 */
export const tellVoices = (
  setting: Setting,
  voices: readonly VoiceWords[],
  card: ReturnType<typeof followItem<Milestone>>,
): ToldVoices => {
  const [first, second] = voices;
  if (first === undefined) return { acts: [], draft: () => null };
  let salt: string | null = null;
  const acts: SampleAct[] = [
    {
      on: dayOf(setting, first.day),
      by: first.by,
      tell: card.after((context, item) => {
        salt = context.mintId();
        return promiseVoice(context, item, first.words, salt);
      }),
    },
  ];
  if (second !== undefined) {
    const on = dayOf(setting, second.day);
    acts.push(
      {
        on,
        by: second.by,
        tell: card.after((context, item) =>
          promiseVoice(context, item, second.words, context.mintId()),
        ),
      },
      {
        on,
        by: first.by,
        tell: card.after((context, item) =>
          tellVoice(context, item, { words: first.words, salt: salt ?? '' }),
        ),
      },
    );
  }
  return {
    acts,
    draft: (side) => {
      const milestone = card.id();
      if (second !== undefined || side !== first.by || milestone === null || salt === null) {
        return null;
      }
      const body = { milestone, words: first.words, salt };
      return { slot: 'drafts', room: 'milestones', kind: 'voice', body };
    },
  };
};
