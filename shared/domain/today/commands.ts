import { ok } from '#shared/lib/result.ts';
import { refuse, type CommandContext, type CommandResult } from '../command.ts';
import { refusedText } from '../fields.ts';
import type { Line } from './fold.ts';
import { LINE_CHARACTERS } from './kinds.ts';

/** A line that only its author sees: personal vault, room `today`, kind `line`. */
export interface LineDraft {
  readonly text: string;
  readonly day: string;
  readonly sharedAs?: string;
}

/** Offers a line to the other, dated today. */
export const offerLine = (context: CommandContext, text: string): CommandResult => {
  if (context.partner === null) return refuse('no-partner');
  const refusal = refusedText('text', text, LINE_CHARACTERS, true);
  return refusal === null
    ? ok([{ kind: 'line-offered', item: context.mintId(), body: { text } }])
    : { ok: false, error: refusal };
};

/** Its author takes a line back, at once and without a reason (S4). */
export const withdrawLine = (context: CommandContext, line: Line): CommandResult => {
  if (line.author !== context.me) return refuse('line-author-only');
  return line.withdrawn
    ? refuse('line-withdrawn-already')
    : ok([{ kind: 'line-withdrawn', item: line.id, body: {} }]);
};
