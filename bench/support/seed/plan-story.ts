import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import { changePlan, joinPlan, sharePlan } from '#shared/domain/calendar/commands.ts';
import { foldPlan } from '#shared/domain/calendar/fold.ts';
import { addDays, daysBetween } from '#shared/lib/plain-date.ts';
import { localToInstant } from '#shared/domain/dates/zone.ts';
import type { Moment } from '#shared/domain/command.ts';
import type { ItemId, PlainDate } from '#shared/lib/identifiers.ts';
import { planCompany, planPlaces, planTitles } from './couple.ts';
import { otherSide, type Act, type Setting, type Side, type Told } from './story.ts';

/** A plan as its owner keeps it in the drafts; `sharedAs` is known once its first act was told. */
export interface KeptPlan {
  readonly owner: Side;
  readonly own: () => OwnPlan;
}

export interface PlanStory {
  readonly acts: readonly Act[];
  readonly kept: KeptPlan;
}

const shownToPartner = {
  title: true,
  where: true,
  with: true,
  reach: false,
  call: false,
  note: false,
} as const;

const two = (value: number) => String(value).padStart(2, '0');

const inventPlan = ({ dice, zone }: Setting, day: PlainDate, rrule: string | null): OwnPlan => {
  const hour = 7 + dice.number(14);
  const isAllDay = dice.chance(4);
  const lasts = isAllDay && dice.chance(60) ? 1 + dice.number(4) : 0;
  const timed = {
    start: `${day}T${two(hour)}:30`,
    end: `${day}T${two(hour + 1 + dice.number(2))}:15`,
  };
  const whole = { start: `${day}T00:00`, end: `${addDays(day, lasts)}T00:00` };
  return {
    title: dice.pick(planTitles),
    where: dice.chance(60) ? dice.pick(planPlaces) : '',
    with: dice.chance(40) ? dice.pick(planCompany) : '',
    reach: '',
    call: '',
    note: '',
    ...(isAllDay && rrule === null ? whole : timed),
    zone,
    allDay: isAllDay && rrule === null,
    status: dice.chance(15) ? 'TENTATIVE' : 'CONFIRMED',
    rrule,
    except: [],
    visibility: dice.chance(12) ? 'busy' : 'full',
    shown: shownToPartner,
    sharedAs: null,
  };
};

const noonOf = (day: PlainDate, zone: string): Moment => ({
  at: localToInstant(`${day}T12:00`, zone),
  zone,
});

interface SeriesStory {
  readonly begins: PlainDate;
  readonly rrule: string;
}

/** Shared some days before; one in twelve is joined by the other, one in twenty is changed once. */
const planStory = (setting: Setting, owner: Side, series: SeriesStory | null): PlanStory => {
  const { dice, first, last, today, zone } = setting;
  const day = series?.begins ?? addDays(first, dice.number(daysBetween(first, last) + 1));
  const ahead = addDays(day, -1 - dice.number(20));
  const sharedOn = ahead < first ? first : ahead > today ? today : ahead;
  let own = inventPlan(setting, day, series?.rrule ?? null);
  let item: ItemId | undefined;
  const folded = (told: Told) => {
    const plan = foldPlan(told(item ?? ''));
    if (plan === null) throw new Error('A plan was told before it was shared.');
    return plan;
  };
  const acts: Act[] = [
    {
      on: sharedOn,
      by: owner,
      tell: (context) => {
        const shared = sharePlan(context, own);
        item = shared.ok ? shared.value[0]?.item : undefined;
        return shared;
      },
    },
  ];
  const isBefore = sharedOn < day;
  if (isBefore && dice.chance(5)) {
    acts.push({
      on: sharedOn,
      by: owner,
      tell: (context, told) => {
        own = { ...own, where: `${own.where} (side door)`.trim(), visibility: 'full' };
        return changePlan(context, folded(told), own, noonOf(sharedOn, zone));
      },
    });
  }
  if (isBefore && dice.chance(8)) {
    acts.push({
      on: sharedOn,
      by: otherSide(owner),
      tell: (context, told) => joinPlan(context, folded(told), noonOf(sharedOn, zone)),
    });
  }
  return { acts, kept: { owner, own: () => ({ ...own, sharedAs: item ?? null }) } };
};

/** What the series of a long life are: some every week, more of them birthdays and bills. */
const rhythms = [
  'FREQ=WEEKLY',
  'FREQ=YEARLY',
  'FREQ=MONTHLY',
  'FREQ=WEEKLY;INTERVAL=2',
  'FREQ=YEARLY',
  'FREQ=MONTHLY;BYDAY=1MO',
  'FREQ=YEARLY',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
] as const;

/** The few of a usual life: each on a weekday of its own, since the first day. */
const fewSeries = 7;
const everyFew = 50;
/** Many began over so many days before today, one after another. */
const begunWithin = 1_000;

/** The series of a history of `count` plans: by the place of the plan that is one. */
const seriesAt = ({ first, today }: Setting, count: number, series: number | undefined) => {
  const stories = new Map<number, SeriesStory>();
  if (series === undefined) {
    for (let index = 0; index < fewSeries; index += 1) {
      stories.set(index * everyFew, { begins: addDays(first, index), rrule: 'FREQ=WEEKLY' });
    }
    return stories;
  }
  const every = Math.max(1, Math.floor(count / series));
  const days = Math.min(begunWithin, daysBetween(first, today));
  for (let index = 0; index < series; index += 1) {
    stories.set(index * every, {
      begins: addDays(today, -1 - ((index * 37) % days)),
      rrule: rhythms[index % rhythms.length] ?? rhythms[0],
    });
  }
  return stories;
};

/** Plans of both, evenly over the days. A life has few series: seven where nothing else is asked. */
export const tellPlans = (
  setting: Setting,
  count: number,
  series?: number,
): readonly PlanStory[] => {
  const stories = seriesAt(setting, count, series);
  return Array.from({ length: count }, (_, index) =>
    planStory(setting, setting.dice.chance(50) ? 1 : 0, stories.get(index) ?? null),
  );
};
