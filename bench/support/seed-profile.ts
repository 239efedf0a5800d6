import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import type { PersonalItem } from '#shared/crypto/personal-vault-schema.ts';
import type { PersonId, PlainDate, RandomBytes } from '#shared/lib/identifiers.ts';
import { mintId } from '#shared/lib/mint-id.ts';
import { couple, type SeedPerson } from './seed/couple.ts';
import { makePeople } from './seed/make-people.ts';
import { tellClauses, tellLines, tellMilestones } from './seed/other-stories.ts';
import { keepPhotos, type SeedPhoto } from './seed/keep-photos.ts';
import { tellPlans, type KeptPlan } from './seed/plan-story.ts';
import { openProfileShell } from './seed/profile-shell.ts';
import { createDice, seededBytes, type Setting } from './seed/story.ts';
import { writeDrafts } from './seed/write-drafts.ts';
import { writeHistory } from './seed/write-history.ts';

export interface SeedOptions {
  /** The couple of the examples by default; one person is on their own. */
  readonly people?: readonly SeedPerson[];
  readonly plans?: number;
  /** How many of the plans are series, of all kinds; seven weekly ones by default. */
  readonly series?: number;
  readonly clauses?: number;
  /** How many wordings each clause has had; one by default. */
  readonly wordings?: number;
  readonly milestones?: number;
  readonly lines?: number;
  /** This photo stands beside each milestone. */
  readonly photo?: SeedPhoto;
  /** Equal seeds (on equal days) give equal profiles. */
  readonly seed?: number;
  /** The day on which the profile will be opened; the real one by default. */
  readonly today?: PlainDate;
  /** The months over which plans and acts are spread, two thirds of them past. */
  readonly months?: number;
}

export interface SeededPerson extends SeedPerson {
  readonly id: PersonId;
}

export interface SeededProfile {
  readonly people: readonly SeededPerson[];
  /** Entries of the shared vault. */
  readonly entries: number;
}

export interface SeededHistory extends SeededProfile {
  /** Everything of both, as its owner knows it. */
  readonly plans: readonly OwnPlan[];
}

/** One's own file holds no more (16 MiB): of a longer history a person has kept the latest. */
const mostDrafts = 20_000;

const latest = (plans: readonly KeptPlan[]): readonly KeptPlan[] =>
  plans.length <= mostDrafts
    ? plans
    : [...plans]
        .sort((a, b) => (endOf(a) < endOf(b) ? 1 : endOf(a) > endOf(b) ? -1 : 0))
        .slice(0, mostDrafts);

/** A series is never over. */
const endOf = ({ own }: KeptPlan): string => (own().rrule === null ? own().end : '9999');

export const toDay = (date: Date): PlainDate => {
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`;
};

/** At most four years, at least half a one, of about 33 plans a month as long as that fits. */
const spread = (plans: number) => Math.min(48, Math.max(6, Math.round(plans / 33)));

const settingOf = (options: SeedOptions, random: RandomBytes): Setting => {
  const today = options.today ?? toDay(new Date());
  const days = Math.round((options.months ?? spread(options.plans ?? 0)) * 30.4);
  return {
    dice: createDice(random),
    today,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    first: addDays(today, -Math.round((days * 2) / 3)),
    last: addDays(today, Math.round(days / 3)),
  };
};

/** What Today remembers of a person who has been here before: it no longer asks what would help now. */
const beenHere = (random: RandomBytes): Omit<PersonalItem, 'changed'> => ({
  id: mintId(random),
  room: 'today',
  kind: 'first-day',
  body: {},
});

/** Every shared plan lies in its owner's drafts too, with the words that were kept back. */
const toDrafts = (plans: readonly KeptPlan[], random: RandomBytes) => [
  beenHere(random),
  ...plans.map(({ own }) => ({ id: mintId(random), room: 'calendar', kind: 'plan', body: own() })),
];

/**
 * Makes a profile folder (Electron's `--profile`) as if people had lived with it: real keys, domain
 * commands, signatures and frames, nothing written past them. Only the database is left empty: the
 * app rebuilds it at its first unlocking, as after any loss.
 */
export const seedProfile = async (
  folder: string,
  options: SeedOptions = {},
): Promise<SeededHistory> => {
  const random = seededBytes(options.seed ?? 1);
  const people = options.people ?? couple;
  const setting = settingOf(options, random);
  const shell = openProfileShell(folder);
  try {
    const made = await makePeople(shell.api, people, setting.first, random);
    const plans =
      made.vaultKey === null ? [] : tellPlans(setting, options.plans ?? 0, options.series);
    const photos =
      options.photo === undefined
        ? []
        : await keepPhotos(shell.api, made, options.photo, options.milestones ?? 0, random);
    const acts = [
      ...plans.flatMap((plan) => plan.acts),
      ...tellClauses(setting, options.clauses ?? 0, options.wordings),
      ...tellMilestones(setting, options.milestones ?? 0, photos),
      ...tellLines(setting, options.lines ?? 0),
    ];
    const entries = await writeHistory(shell.api, made, acts, random);
    for (const [side, person] of made.people.entries()) {
      const own = plans.map(({ kept }) => kept).filter(({ owner }) => owner === side);
      await writeDrafts(shell.api, person, toDrafts(latest(own), random), setting.today, random);
    }
    const seeded = people.map((person, side) => ({ ...person, id: made.people[side]?.id ?? '' }));
    return { people: seeded, entries, plans: plans.map(({ kept }) => kept.own()) };
  } finally {
    await shell.close();
  }
};
