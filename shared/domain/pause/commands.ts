import { ok } from '#shared/lib/result.ts';
import {
  refuse,
  type CommandContext,
  type CommandResult,
  type Moment,
  type Refusal,
} from '../command.ts';
import { instantToLocal, localToInstant } from '../dates/zone.ts';
import { presentText, refusedText, withoutUndefined } from '../fields.ts';
import type { Pause } from './fold.ts';
import { PAUSE_MINUTES, PAUSE_WELCOME_CHARACTERS } from './kinds.ts';
import { currentPause, pauseEnd } from './selectors.ts';

const MINUTE = 60_000;

const refusedLength = (minutes: number): Refusal | null => {
  if (!Number.isInteger(minutes) || minutes < PAUSE_MINUTES.least) {
    return { reason: 'pause-too-short', limit: PAUSE_MINUTES.least };
  }
  return minutes > PAUSE_MINUTES.most
    ? { reason: 'pause-too-long', limit: PAUSE_MINUTES.most }
    : null;
};

/**
 * The wall clock `minutes` from now, not earlier by rounding. Where the clocks go back and that time
 * happens twice, it is written in UTC: the first of the two might be over already.
 */
export const returnAfter = (now: Moment, minutes: number) => {
  const end = Math.ceil(now.at / MINUTE) * MINUTE + minutes * MINUTE;
  const until = instantToLocal(end, now.zone);
  return localToInstant(until, now.zone) === end
    ? { until, zone: now.zone }
    : { until: instantToLocal(end, 'UTC'), zone: 'UTC' };
};

/** Starts a pause of 20 minutes to 24 hours; `minutes` from now. Open to either, always. */
export const startPause = (
  context: CommandContext,
  now: Moment,
  choice: { readonly minutes: number; readonly welcome?: string },
  pauses: readonly Pause[],
): CommandResult => {
  if (context.partner === null) return refuse('no-partner');
  const refusal =
    refusedLength(choice.minutes) ??
    refusedText('welcome', choice.welcome, PAUSE_WELCOME_CHARACTERS);
  if (refusal !== null) return { ok: false, error: refusal };
  const own = pauses.filter((pause) => pause.starter === context.me);
  if (currentPause(own, now.at) !== null) return refuse('pause-already');
  const body = withoutUndefined({
    ...returnAfter(now, choice.minutes),
    welcome: presentText(choice.welcome),
  });
  return ok([{ kind: 'pause-started', item: context.mintId(), body }]);
};

const refusedChange = (context: CommandContext, pause: Pause, now: Moment): Refusal | null => {
  if (pause.starter !== context.me) return { reason: 'pause-starter-only' };
  return pause.ended || pauseEnd(pause) <= now.at ? { reason: 'pause-over' } : null;
};

/** A new return time, again at most 24 hours from now (S34). */
export const extendPause = (
  context: CommandContext,
  now: Moment,
  pause: Pause,
  minutes: number,
): CommandResult => {
  const refusal = refusedChange(context, pause, now) ?? refusedLength(minutes);
  if (refusal !== null) return { ok: false, error: refusal };
  return ok([{ kind: 'pause-extended', item: pause.id, body: returnAfter(now, minutes) }]);
};

/** "I'm back." */
export const endPause = (context: CommandContext, now: Moment, pause: Pause): CommandResult => {
  const refusal = refusedChange(context, pause, now);
  return refusal === null
    ? ok([{ kind: 'pause-ended', item: pause.id, body: {} }])
    : { ok: false, error: refusal };
};

/** "I'm here when you're ready": by the other, once a pause. */
export const answerPause = (context: CommandContext, now: Moment, pause: Pause): CommandResult => {
  if (pause.starter === context.me) return refuse('pause-own');
  if (pause.ended || pauseEnd(pause) <= now.at) return refuse('pause-over');
  return pause.answered
    ? refuse('pause-answered-already')
    : ok([{ kind: 'pause-answered', item: pause.id, body: {} }]);
};
