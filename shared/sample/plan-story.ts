import { changePlan, joinPlan, sharePlan } from '#shared/domain/calendar/commands.ts';
import { foldPlan } from '#shared/domain/calendar/fold.ts';
import type { OwnHappened, OwnPlan, Plan } from '#shared/domain/calendar/plan.ts';
import { sayWhatHappened, withHappened } from '#shared/domain/calendar/what-happened.ts';
import { localToInstant } from '#shared/domain/dates/zone.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { addDays, dateToDayNumber } from '#shared/lib/plain-date.ts';
import { earlierDate } from './days.ts';
import {
  dayOf,
  followItem,
  momentOf,
  otherSide,
  type SampleAct,
  type Setting,
  type Side,
} from './act.ts';
import { plans, type PlanWords } from './plan-words.ts';
import { series, type SeriesWords } from './series-words.ts';

/** A plan's acts, and the plan as its owner keeps it in the drafts once all were told. */
export interface ToldPlan {
  readonly owner: Side;
  readonly acts: readonly SampleAct[];
  readonly own: () => OwnPlan;
}

const shown = { title: true, where: true, with: true, reach: true, call: false, note: false };

type Words = Pick<PlanWords, 'title' | 'where' | 'with' | 'reach' | 'note' | 'isBusy'> & {
  readonly isTentative?: boolean;
};

export const toOwnPlan = (
  words: Words,
  times: Pick<OwnPlan, 'start' | 'end' | 'zone'> &
    Partial<Pick<OwnPlan, 'allDay' | 'rrule' | 'except'>>,
): OwnPlan => ({
  title: words.title,
  where: words.where ?? '',
  with: words.with ?? '',
  reach: words.reach ?? '',
  call: '',
  note: words.note ?? '',
  allDay: false,
  rrule: null,
  except: [],
  ...times,
  status: words.isTentative === true ? 'TENTATIVE' : 'CONFIRMED',
  visibility: words.isBusy === true ? 'busy' : 'full',
  shown,
  sharedAs: null,
});

export interface Course {
  readonly owner: Side;
  readonly on: PlainDate;
  readonly own: OwnPlan;
  /** A change by its owner, on a day at a time. */
  readonly change?: { readonly on: PlainDate; readonly time: string; readonly to: OwnPlan };
  readonly joinedOn?: PlainDate;
  /** What its owner said afterwards. */
  readonly happened?: { readonly on: PlainDate; readonly said: OwnHappened };
}

/** Shared by its owner, changed perhaps, joined perhaps. */
export const tellPlan = (setting: Setting, course: Course): ToldPlan => {
  const { owner, on, change, joinedOn, happened } = course;
  const { zone } = setting;
  const plan = followItem<Plan>(foldPlan);
  let kept = course.own;
  const acts: SampleAct[] = [
    { on, by: owner, tell: (context) => plan.begin(sharePlan(context, kept)) },
  ];
  if (change !== undefined) {
    const tell = plan.after((context, folded) => {
      kept = change.to;
      return changePlan(context, folded, kept, momentOf(change.on, change.time, zone));
    });
    acts.push({ on: change.on, by: owner, tell });
  }
  if (joinedOn !== undefined) {
    const tell = plan.after((context, folded) =>
      joinPlan(context, folded, momentOf(joinedOn, '06:30', zone)),
    );
    acts.push({ on: joinedOn, by: otherSide(owner), tell });
  }
  if (happened !== undefined) {
    const tell = plan.after((context, folded) => {
      const { start, end } = folded.current.plan;
      const over = { nominal: start, endsAt: localToInstant(end, folded.current.plan.zone) };
      const before = kept;
      kept = withHappened(kept, start, happened.said);
      const now = momentOf(happened.on, '18:40', zone);
      return sayWhatHappened(context, folded, before, happened.said, over, now);
    });
    acts.push({ on: happened.on, by: owner, tell });
  }
  return { owner, acts, own: () => ({ ...kept, sharedAs: plan.id() }) };
};

const HISTORY_WEEKS = 78;
const WEEKS_AHEAD = 8;

/** The Monday of a day's week; 1970-01-01 was a Thursday. */
export const mondayOf = (day: PlainDate): PlainDate =>
  addDays(day, -((dateToDayNumber(day) + 3) % 7));

const lateBy = (time: string, minutes: number): string => {
  const [hours = 0, past = 0] = time.split(':').map(Number);
  const total = Math.min(hours * 60 + past + minutes, 23 * 60 + 50);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
};

const tellSingle = (setting: Setting, words: PlanWords, day: PlainDate): ToldPlan => {
  const { dice, today, zone } = setting;
  const on = earlierDate(addDays(day, -1 - dice.number(12)), today);
  const times = (from: string, to: string) => ({
    start: `${day}T${from}`,
    end: `${day}T${to}`,
    zone,
  });
  const own = toOwnPlan(words, times(words.from, words.to));
  const isKnown = on < day;
  const late = 10 + 10 * dice.number(3);
  const isChanged = isKnown && day <= today && words.isJoint !== true && dice.chance(11);
  return tellPlan(setting, {
    owner: words.by,
    on,
    own,
    ...(isChanged
      ? {
          change: {
            on: day,
            time: '06:20',
            to: { ...own, ...times(lateBy(words.from, late), lateBy(words.to, late)) },
          },
        }
      : {}),
    ...(words.isJoint === true && isKnown ? { joinedOn: on } : {}),
  });
};

/** The last day itself belongs to the story of that day: what would come back on it doesn't. */
const leavesOut = ({ today, isPast }: Setting, words: SeriesWords): OwnPlan['except'] => {
  const isDue = addDays(mondayOf(today), words.weekday - 1) === today;
  const goesOn = words.rule.startsWith('FREQ=WEEKLY') && !words.rule.includes('COUNT');
  return !isPast && isDue && goesOn ? [`${today}T${words.from}`] : [];
};

const tellSeries = (setting: Setting, words: SeriesWords): ToldPlan => {
  const { zone, isPast } = setting;
  const monday = mondayOf(dayOf(setting, -7 * words.since));
  const day = addDays(monday, words.weekday - 1);
  // A series of an earlier stretch ends with it.
  const rrule = isPast && !words.rule.includes('COUNT') ? `${words.rule};COUNT=12` : words.rule;
  const own = toOwnPlan(words, {
    start: `${day}T${words.from}`,
    end: `${day}T${words.to}`,
    zone,
    rrule,
    except: leavesOut(setting, words),
  });
  const on = addDays(day, -5);
  return tellPlan(setting, {
    owner: words.by,
    on,
    own,
    ...(words.isJoint === true ? { joinedOn: addDays(on, 1) } : {}),
  });
};

/** How many single plans a week has; hot months have four times as many. */
const countFor = (setting: Setting, monday: PlainDate): number => {
  const usual = 6 + setting.dice.number(3);
  return setting.isDense && Number(monday.slice(5, 7)) % 3 === 1 ? usual * 4 : usual;
};

/** Ordinary weeks, with nobody at two places on one evening and at most three plans a day. */
const tellWeek = (setting: Setting, monday: PlainDate, keepFree: PlainDate): ToldPlan[] => {
  const { dice, isDense } = setting;
  const told: ToldPlan[] = [];
  const taken = new Map<PlainDate, PlanWords[]>();
  const wanted = countFor(setting, monday);
  for (let tries = 0; told.length < wanted && tries < wanted * 8; tries += 1) {
    const words = dice.pick(plans);
    const weekday = words.days[dice.number(words.days.length)] ?? 1;
    const day = addDays(monday, weekday - 1);
    const others = taken.get(day) ?? [];
    const clashes = others.some(
      (other) =>
        other.title === words.title ||
        ((other.by === words.by || other.isJoint === true || words.isJoint === true) &&
          other.from < words.to &&
          words.from < other.to),
    );
    const isRepeated = [...taken.values()].flat().some(({ title }) => title === words.title);
    if (day === keepFree || ((clashes || isRepeated || others.length >= 2) && !isDense)) continue;
    taken.set(day, [...others, words]);
    told.push(tellSingle(setting, words, day));
  }
  return told;
};

/** Single plans of all weeks and the series. The last day itself is left to the story of that day. */
export const tellOrdinaryPlans = (setting: Setting): readonly ToldPlan[] => {
  const monday = mondayOf(setting.end);
  const ahead = setting.isPast ? 0 : WEEKS_AHEAD;
  const weeks = Array.from({ length: HISTORY_WEEKS + ahead }, (_, week) =>
    addDays(monday, 7 * (week + 1 - HISTORY_WEEKS)),
  );
  return [
    ...series.map((words) => tellSeries(setting, words)),
    ...weeks.flatMap((week) => tellWeek(setting, week, setting.end)),
  ];
};
