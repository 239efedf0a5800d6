import { ok } from '#shared/lib/result.ts';
import { refuse, type CommandContext, type CommandResult } from '../command.ts';
import { refusedText } from '../fields.ts';
import type { Milestone } from './fold.ts';
import { MILESTONE_LIMITS } from './kinds.ts';
import { refusedHere } from './refused-here.ts';
import { isToBeTold, voiceCommitment, voiceOf } from './voices.ts';

/** My telling while it is mine alone: personal vault, room `milestones`, kind `voice`. */
export interface VoiceDraft {
  readonly milestone: string;
  readonly words: string;
  /** Minted when the words are ready, and kept until they are told. */
  readonly salt?: string;
}

/** What happened can be told; what is only hoped for can't yet. */
export const isTellable = (milestone: Milestone): boolean =>
  !milestone.withdrawn && (milestone.column === 'noticed' || milestone.celebratedOn !== null);

/**
 * My telling is ready. Only a hash of it is shared, until the other's is ready too; where it is already,
 * mine is told at once. `salt`: 22 random characters, kept with the draft.
 */
export const promiseVoice = (
  context: CommandContext,
  milestone: Milestone,
  words: string,
  salt: string,
): CommandResult => {
  const refusal = refusedHere(context, milestone);
  if (refusal !== null) return refusal;
  if (!isTellable(milestone)) return refuse('milestone-not-noticed');
  const text = refusedText('voice', words, MILESTONE_LIMITS.voice, true);
  if (text !== null) return { ok: false, error: text };
  if (voiceOf(milestone.voices, context.me) !== undefined) return refuse('milestone-voice-ready');
  const promised = {
    kind: 'milestone-voice-promised',
    item: milestone.id,
    body: { commitment: voiceCommitment(salt, words) },
  };
  const told = { kind: 'milestone-voice-told', item: milestone.id, body: { words, salt } };
  return ok(milestone.voices.length > 0 ? [promised, told] : [promised]);
};

/** The other's telling has become ready: mine, as promised, may be read now. */
export const tellVoice = (
  context: CommandContext,
  milestone: Milestone,
  { words, salt }: Pick<VoiceDraft, 'words' | 'salt'>,
): CommandResult => {
  const refusal = refusedHere(context, milestone);
  if (refusal !== null) return refusal;
  const mine = voiceOf(milestone.voices, context.me);
  const isAsPromised = salt !== undefined && voiceCommitment(salt, words) === mine?.commitment;
  return isAsPromised && isToBeTold(milestone.voices, context.me)
    ? ok([{ kind: 'milestone-voice-told', item: milestone.id, body: { words, salt } }])
    : refuse('milestone-voice-not-due');
};

/** I take my telling back, told or not, at once and without a reason (S4). */
export const withdrawVoice = (context: CommandContext, milestone: Milestone): CommandResult =>
  voiceOf(milestone.voices, context.me) === undefined
    ? refuse('milestone-voice-missing')
    : ok([{ kind: 'milestone-voice-withdrawn', item: milestone.id, body: {} }]);
