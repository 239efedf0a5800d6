import { dateToDayNumber } from '#shared/lib/plain-date.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import type { DayPart } from '../day-part.ts';

/**
 * Small things two people can do, or one alone. Each fits "undecided" as well as "glad", costs minutes and
 * asks for no answer. Nothing is kept of them: no list of what was done, no turn taken (S8, S11).
 */
export const partings = [
  'today.idea.parting.ask',
  'today.idea.parting.back',
  'today.idea.parting.door',
  'today.idea.parting.note',
] as const;

export const reunions = [
  'today.idea.reunion.ten',
  'today.idea.reunion.unasked',
  'today.idea.reunion.phone',
  'today.idea.reunion.quiet',
] as const;

export const gestures = [
  'today.idea.gesture.tea',
  'today.idea.gesture.thanks',
  'today.idea.gesture.noticed',
  'today.idea.gesture.company',
  'today.idea.gesture.theirs',
  'today.idea.gesture.promise',
  'today.idea.gesture.light',
  'today.idea.gesture.room',
] as const;

export const forOneself = [
  'today.idea.own.walk',
  'today.idea.own.warm',
  'today.idea.own.friend',
  'today.idea.own.sleep',
] as const;

/** A different one each day, and on each further wish; the same on both screens. */
export const ideaOf = <Id extends string>(
  ids: readonly [Id, ...Id[]],
  today: PlainDate,
  step: number,
): Id => ids[(dateToDayNumber(today) + step) % ids.length] ?? ids[0];

/** Until the afternoon people part; from then on they meet again. */
export const ritualOf = (part: DayPart): 'parting' | 'reunion' =>
  part === 'morning' || part === 'midday' ? 'parting' : 'reunion';
