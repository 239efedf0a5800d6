import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { FULL_DAY_DATES } from '../consent-from.ts';
import type { ConsentOptions, OptionState } from './fold.ts';
import type { ConsentOption } from './kinds.ts';

/** The day on which an option that both no longer want ends; null while one of them still does. */
export const endsOn = ({ offBy }: OptionState): PlainDate | null =>
  offBy.length < 2
    ? null
    : addDays(
        offBy
          .map(({ on }) => on)
          .toSorted()
          .at(-1) ?? '',
        FULL_DAY_DATES,
      );

export const isOptionOn = (
  options: ConsentOptions,
  option: ConsentOption,
  today: PlainDate,
): boolean => {
  const state = options[option];
  const end = endsOn(state);
  return state.isOn && (end === null || today < end);
};

/** True where this person already said that they no longer want it. */
export const hasSaidOff = (
  options: ConsentOptions,
  option: ConsentOption,
  person: PersonId,
): boolean => options[option].offBy.some((each) => each.person === person);

/** What is asked before a consent today. */
export interface ConsentRules {
  /** The one who agrees first says in their own words what it means. */
  readonly ownWordsFirst: boolean;
  /** A consent begins after a full day, and can be taken back until then. */
  readonly coolsOff: boolean;
}

export const noRules: ConsentRules = { ownWordsFirst: false, coolsOff: false };

export const consentRules = (options: ConsentOptions, today: PlainDate): ConsentRules => ({
  ownWordsFirst: isOptionOn(options, 'own-words', today),
  coolsOff: isOptionOn(options, 'cooling-off', today),
});
