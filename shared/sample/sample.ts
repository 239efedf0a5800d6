import type { PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import type { SampleAct, SampleDraft, Setting, Side } from './act.ts';
import { tellClauses } from './clause-story.ts';
import { createDice, type Dice } from './dice.ts';
import { tellDrafts } from './draft-story.ts';
import { tellGratitude } from './gratitude-story.ts';
import { tellLines } from './line-story.ts';
import { tellMilestones } from './milestone-story.ts';
import { tellNearPlans } from './near-story.ts';
import type { KeptPictures } from './photo-story.ts';
import { tellTerms } from './term-story.ts';
import { tellPauses } from './pause-story.ts';
import { tellOrdinaryPlans } from './plan-story.ts';

export interface SampleOptions {
  readonly seed: number;
  /** The day it is opened on: every date in it moves with this one. */
  readonly today: PlainDate;
  readonly zone: TimeZoneId;
  /** Lengthens the history at constant density: 1 is eighteen months. At most 100. */
  readonly times?: number;
  /** Months with four times the plans. */
  readonly dense?: boolean;
  /** What they photographed; nothing, where it is left out. */
  readonly pictures?: KeptPictures;
}

export interface Sample {
  /** In the order they happen. Each is told by its command; see `tellSample`. */
  readonly acts: readonly SampleAct[];
  /** Of one of them, complete once all acts were told. */
  readonly drafts: (side: Side) => readonly SampleDraft[];
  readonly dice: Dice;
}

export interface SamplePerson {
  readonly name: string;
  readonly accent: string;
}

/** Made up, like everything about them. */
export const samplePeople: readonly [SamplePerson, SamplePerson] = [
  { name: 'Mara', accent: 'indigo' },
  { name: 'Jonas', accent: 'ochre' },
];

/** The days of one stretch, and of the weeks before its first act. */
const STRETCH_DAYS = 553;

/** Eighty stretches before this one still lie in the twentieth century, where dates begin. */
const STRETCHES_BACK = 80;

/** A day before the first act of an ordinary length of history: both are there by then. */
export const beginningOf = (today: PlainDate): PlainDate => addDays(today, -STRETCH_DAYS);

const byDay = (a: SampleAct, b: SampleAct): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

/**
 * Mara and Jonas: eighteen months of plans, agreements, milestones, gratitude, lines and pauses. Pure: the same
 * options give the same acts. What doesn't fit before 1900 (more than eighty times) lies ahead, as plans.
 */
export const generateSample = (options: SampleOptions): Sample => {
  const { today, zone, times = 1, dense = false, pictures } = options;
  const dice = createDice(options.seed);
  const settingOf = (stretch: number): Setting => ({
    dice,
    zone,
    today,
    end: addDays(today, -STRETCH_DAYS * stretch),
    isPast: stretch !== 0,
    isDense: dense,
    pictures,
  });
  const count = Math.max(1, Math.min(100, Math.round(times)));
  const present = settingOf(0);
  const plans = [...tellOrdinaryPlans(present), ...tellNearPlans(present)];
  const clauses = tellClauses(present);
  const milestones = tellMilestones(present, clauses.itemOf);
  const acts = [
    ...plans.flatMap((plan) => plan.acts),
    ...clauses.acts,
    ...milestones.acts,
    ...tellGratitude(present),
    ...tellLines(present),
    ...tellPauses(present),
    ...tellTerms(present),
  ];
  for (let stretch = 1; stretch < count; stretch += 1) {
    const isBack = stretch <= STRETCHES_BACK;
    const setting = settingOf(isBack ? stretch : STRETCHES_BACK - stretch);
    for (const plan of tellOrdinaryPlans(setting)) {
      plans.push(plan);
      acts.push(...plan.acts);
    }
    if (!isBack) continue;
    const agreed = tellClauses(setting);
    acts.push(...agreed.acts, ...tellMilestones(setting, agreed.itemOf).acts);
    acts.push(...tellGratitude(setting), ...tellLines(setting), ...tellPauses(setting));
  }
  return {
    acts: acts.sort(byDay),
    drafts: (side) => [...tellDrafts(present, side, plans), ...milestones.drafts(side)],
    dice,
  };
};
