import { ok } from '#shared/lib/result.ts';
import { refuse, type CommandContext, type CommandResult } from '../command.ts';
import { refusedText } from '../fields.ts';
import type { Gratitude } from './fold.ts';
import { GRATITUDE_CHARACTERS } from './kinds.ts';

/** A note that only its author sees: personal vault, room `milestones`, kind `gratitude`. */
export interface GratitudeDraft {
  readonly words: string;
  readonly day: string;
}

/** Puts a note into the jar, where both can read it, dated today. */
export const noteGratitude = (context: CommandContext, words: string): CommandResult => {
  if (context.partner === null) return refuse('no-partner');
  const refusal = refusedText('gratitude', words, GRATITUDE_CHARACTERS, true);
  return refusal === null
    ? ok([{ kind: 'gratitude-noted', item: context.mintId(), body: { words } }])
    : { ok: false, error: refusal };
};

/** Its author takes a note out again, at once and without a reason (S4). */
export const withdrawGratitude = (context: CommandContext, note: Gratitude): CommandResult => {
  if (note.author !== context.me) return refuse('gratitude-author-only');
  return note.withdrawn
    ? refuse('gratitude-withdrawn-already')
    : ok([{ kind: 'gratitude-withdrawn', item: note.id, body: {} }]);
};
