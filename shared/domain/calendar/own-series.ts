import type { PlainDateTime } from '#shared/lib/identifiers.ts';
import { addDays, daysBetween } from '#shared/lib/plain-date.ts';
import {
  addWallMinutes,
  dateOf,
  localToWallMinutes,
  wallMinutesToLocal,
} from '../dates/plain-date-time.ts';
import { moveTimes, type Shift } from './move-plan.ts';
import type { OwnOverride, OwnPlan, PlanWords } from './plan.ts';
import { countBefore } from './recurrence.ts';
import { firstDayLike, ruleToChoice, ruleUntil, shiftRule } from './repeat-choice.ts';
import { acceptedRule } from './rule.ts';

/**
 * "This", "this and the following", "all" (RFC 5545 section 3.8.4.4), for a series on its owner's page.
 * Occurrences are named by their nominal start in the series' zone.
 */

const wordsOf = (own: PlanWords): PlanWords => {
  const { title, where, with: whom, reach, call, note, start, end, zone, allDay, status } = own;
  return { title, where, with: whom, reach, call, note, start, end, zone, allDay, status };
};

/** One of a series as it stands on its owner's page: otherwise, or as the series says. */
export const oneOf = (own: OwnPlan, occurrence: PlainDateTime): OwnOverride => {
  const other = own.overrides?.find((each) => each.occurrence === occurrence);
  if (other !== undefined) return other;
  const lasts = localToWallMinutes(own.end) - localToWallMinutes(own.start);
  const end = wallMinutesToLocal(localToWallMinutes(occurrence) + lasts);
  return { ...wordsOf(own), start: occurrence, end, occurrence };
};

/** This one alone is otherwise. */
export const withOverride = (own: OwnPlan, override: OwnOverride): OwnPlan => ({
  ...own,
  overrides: [
    ...(own.overrides ?? []).filter(({ occurrence }) => occurrence !== override.occurrence),
    override,
  ].sort((a, b) => (a.occurrence < b.occurrence ? -1 : 1)),
});

/** This one is again as the series says. */
export const withoutOverride = (own: OwnPlan, occurrence: PlainDateTime): OwnPlan => ({
  ...own,
  overrides: (own.overrides ?? []).filter((each) => each.occurrence !== occurrence),
});

/** This one doesn't happen. */
export const withoutOne = (own: OwnPlan, occurrence: PlainDateTime): OwnPlan => ({
  ...withoutOverride(own, occurrence),
  except: [...new Set([...own.except, occurrence])].sort(),
});

export interface SplitSeries {
  /** Ends before the occurrence. */
  readonly before: OwnPlan;
  /** Begins with it; not shared, whatever the first part is. */
  readonly after: OwnPlan;
}

const restOfRule = (own: OwnPlan, occurrence: PlainDateTime): string | null => {
  const rule = own.rrule === null ? null : acceptedRule(own.rrule);
  if (rule === null || rule.count === null) return own.rrule;
  const left = rule.count - countBefore(rule, own.start, occurrence);
  return rule.text.replace(/COUNT=\d+/, `COUNT=${Math.max(1, left)}`);
};

/** This and the following: two series in place of one. An occurrence of a series only. */
export const splitSeries = (own: OwnPlan, occurrence: PlainDateTime): SplitSeries => {
  const isBefore = (each: PlainDateTime) => each < occurrence;
  const isAfter = (each: PlainDateTime) => each > occurrence;
  const overrides = own.overrides ?? [];
  const added = own.added ?? [];
  const lasts = localToWallMinutes(own.end) - localToWallMinutes(own.start);
  // The new part is a plan of its own: it came from no file, nobody changed it, nothing of it is past.
  const { imported: _uid, changes: _count, happened: _past, ...words } = own;
  return {
    before: {
      ...own,
      rrule: own.rrule === null ? null : ruleUntil(own.rrule, addDays(dateOf(occurrence), -1)),
      except: own.except.filter(isBefore),
      added: added.filter(isBefore),
      overrides: overrides.filter((each) => isBefore(each.occurrence)),
    },
    after: {
      ...words,
      start: occurrence,
      end: wallMinutesToLocal(localToWallMinutes(occurrence) + lasts),
      rrule: restOfRule(own, occurrence),
      except: own.except.filter(isAfter),
      added: added.filter(isAfter),
      overrides: overrides.filter((each) => isAfter(each.occurrence)),
      sharedAs: null,
    },
  };
};

/**
 * The whole series some days or minutes later: what was left out or is otherwise stays so, under the new
 * starts. null where its rule names days of a month and can't move by days.
 */
export const moveSeries = (own: OwnPlan, shift: Shift): OwnPlan | null => {
  const rrule = own.rrule === null ? null : shiftRule(own.rrule, dateOf(own.start), shift.days);
  if (own.rrule !== null && rrule === null) return null;
  const by = shift.days * 1440 + (own.allDay ? 0 : shift.minutes);
  const moved = (local: PlainDateTime) => addWallMinutes(local, by);
  return {
    ...own,
    ...moveTimes(own, shift, own.allDay),
    rrule,
    except: own.except.map(moved),
    added: (own.added ?? []).map(moved),
    overrides: (own.overrides ?? []).map((each) => ({
      ...each,
      occurrence: moved(each.occurrence),
    })),
  };
};

/** Whole days and minutes from one local time to another. */
export const shiftBetween = (
  from: PlainDateTime,
  to: PlainDateTime,
): Pick<Shift, 'days' | 'minutes'> => {
  const days = daysBetween(dateOf(from), dateOf(to));
  return { days, minutes: localToWallMinutes(to) - localToWallMinutes(from) - days * 1440 };
};

/** RFC 5545 section 3.8.4.4: this one, this and the following, or all of a series. */
export type SeriesScope = 'this' | 'following' | 'all';

/** What a change of some of a series makes of its owner's page: one plan, or two. */
export type ChangedSeries =
  { readonly kind: 'one'; readonly own: OwnPlan } | ({ readonly kind: 'split' } & SplitSeries);

/** Another rhythm for all of it: from the first day on that falls in it as `words` do. */
const changeRhythm = (own: OwnPlan, words: PlanWords, rrule: string | null): OwnPlan => {
  const day = dateOf(words.start);
  const choice = rrule === null ? null : ruleToChoice(rrule, day);
  const first = choice === null ? day : firstDayLike(choice.kind, day, dateOf(own.start));
  const by = daysBetween(day, first) * 1440;
  return {
    ...own,
    ...words,
    start: addWallMinutes(words.start, by),
    end: addWallMinutes(words.end, by),
    rrule,
    except: [],
    added: [],
    overrides: [],
  };
};

/** `words` in place of what stands at an occurrence, for all of a series; null where its days can't move. */
const changeAll = (
  own: OwnPlan,
  occurrence: PlainDateTime,
  words: PlanWords,
  rrule: string | null,
): OwnPlan | null => {
  if (rrule !== own.rrule) return changeRhythm(own, words, rrule);
  const { days, minutes } = shiftBetween(occurrence, words.start);
  const was = localToWallMinutes(own.end) - localToWallMinutes(own.start);
  const lasts = localToWallMinutes(words.end) - localToWallMinutes(words.start) - was;
  const moved = moveSeries(own, { days, minutes, lasts });
  if (moved === null) return null;
  const { start, end } = moved;
  return { ...moved, ...words, start, end };
};

/**
 * Changes a series from one of its occurrences: `words` are that one's new words and times, `rrule` the
 * rhythm of whatever repeats on. null where a rule that names days of a month would have to move by days.
 */
export const changeSeries = (
  own: OwnPlan,
  occurrence: PlainDateTime,
  words: PlanWords,
  rrule: string | null,
  scope: SeriesScope,
): ChangedSeries | null => {
  if (scope === 'this') {
    return { kind: 'one', own: withOverride(own, { ...words, occurrence }) };
  }
  const plain = withoutOverride(own, occurrence);
  if (scope === 'following' && occurrence > own.start) {
    const { before, after } = splitSeries(plain, occurrence);
    const rest = rrule === own.rrule ? after.rrule : rrule;
    const changed = changeAll(after, occurrence, words, rest);
    return changed === null ? null : { kind: 'split', before, after: changed };
  }
  const changed = changeAll(plain, occurrence, words, rrule);
  return changed === null ? null : { kind: 'one', own: changed };
};
