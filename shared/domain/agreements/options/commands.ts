import { ok } from '#shared/lib/result.ts';
import { refuse, type CommandContext, type CommandResult } from '../../command.ts';
import { CONSENT_OPTIONS_ITEM, type ConsentOptions } from './fold.ts';
import type { ConsentOption } from './kinds.ts';
import { hasSaidOff, isOptionOn } from './selectors.ts';

/** Turns an option on, at once and alone, or says that I no longer want it, which counts once both do (S25). */
export const setConsentOption = (
  { me, partner, today }: CommandContext,
  options: ConsentOptions,
  option: ConsentOption,
  isOn: boolean,
): CommandResult => {
  if (partner === null) return refuse('no-partner');
  const isOnNow = isOptionOn(options, option, today);
  const isWanted = isOnNow && options[option].offBy.length === 0;
  if (isOn ? isWanted : !isOnNow || hasSaidOff(options, option, me)) {
    return refuse('option-as-it-is');
  }
  return ok([{ kind: 'consent-option-set', item: CONSENT_OPTIONS_ITEM, body: { option, isOn } }]);
};
