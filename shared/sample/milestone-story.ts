import {
  celebrateMilestone,
  joinMilestone,
  moveMilestone,
  noticeMilestone,
  proposeMilestone,
  reflectOnMilestone,
  replyToMilestone,
  withdrawMilestone,
} from '#shared/domain/milestones/commands.ts';
import { foldMilestone, type Milestone } from '#shared/domain/milestones/fold.ts';
import { linkMilestone } from '#shared/domain/milestones/link-commands.ts';
import { allowPrinting } from '#shared/domain/milestones/printing-commands.ts';
import {
  dayOf,
  followItem,
  otherSide,
  type SampleAct,
  type SampleDraft,
  type Setting,
  type Side,
} from './act.ts';
import type { ToldClauses } from './clause-story.ts';
import { milestones, type MilestoneWords } from './milestone-words.ts';
import { tellPhotos } from './photo-story.ts';
import { tellVoices, type ToldVoices } from './voice-story.ts';

export interface ToldMilestones {
  readonly acts: readonly SampleAct[];
  /** Tellings that are still with one of them; complete once all acts were told. */
  readonly drafts: (side: Side) => readonly SampleDraft[];
}

const tellMilestone = (
  setting: Setting,
  words: MilestoneWords,
  clauseItem: ToldClauses['itemOf'],
): { readonly acts: readonly SampleAct[]; readonly voices: ToldVoices } => {
  const { by, title, note, noticed = [], replied = [], celebrated, helped, clause } = words;
  const card = followItem<Milestone>(foldMilestone);
  const step = (day: number, side: Side, tell: SampleAct['tell']): SampleAct => ({
    on: dayOf(setting, day),
    by: side,
    tell,
  });
  const noted = note === undefined ? {} : { note };
  const voices = tellVoices(setting, words.voices ?? [], card);
  const acts: SampleAct[] = [
    step(words.hoped, by, (context) =>
      card.begin(proposeMilestone(context, { title, ...noted, column: 'hoped' })),
    ),
  ];
  if (words.joined !== undefined) {
    acts.push(step(words.joined, otherSide(by), card.after(joinMilestone)));
  }
  if (words.practising !== undefined) {
    const move = card.after((context, item) => moveMilestone(context, item, 'practising'));
    acts.push(step(words.practising, by, move));
    if (clause !== undefined) {
      const link = card.after((context, item) =>
        linkMilestone(context, item, clauseItem(clause) ?? ''),
      );
      acts.push(step(words.practising, by, link));
    }
  }
  for (const [index, seen] of noticed.entries()) {
    if (index === 0) {
      const move = card.after((context, item) => moveMilestone(context, item, 'noticed'));
      acts.push(step(seen.day, seen.by, move));
    }
    const notice = card.after((context, item) => noticeMilestone(context, item, seen.words));
    acts.push(step(seen.day, seen.by, notice));
  }
  for (const answer of replied) {
    const reply = card.after((context, item) => replyToMilestone(context, item, answer.words));
    acts.push(step(answer.day, answer.by, reply));
  }
  acts.push(...tellPhotos(setting, words.photos ?? [], card));
  if (celebrated !== undefined) {
    const [first, second, size] = celebrated;
    const celebrate = card.after((context, item) => celebrateMilestone(context, item, size));
    acts.push(step(first, by, celebrate), step(second, otherSide(by), celebrate));
    if (helped !== undefined) {
      const reflect = card.after((context, item) =>
        reflectOnMilestone(context, item, helped.words),
      );
      acts.push(step(second, helped.by, reflect));
    }
    for (const side of words.inBooksOfOther ?? []) {
      acts.push(step(second, side, card.after(allowPrinting)));
    }
  } else if (setting.isPast) {
    // Long ago: what was never celebrated has been taken back by whoever hoped for it.
    acts.push(step(0, by, card.after(withdrawMilestone)));
  }
  return { acts: [...acts, ...voices.acts], voices };
};

export const tellMilestones = (
  setting: Setting,
  clauseItem: ToldClauses['itemOf'],
): ToldMilestones => {
  const told = milestones.map((words) => tellMilestone(setting, words, clauseItem));
  return {
    acts: told.flatMap(({ acts }) => acts),
    drafts: (side) => told.flatMap(({ voices }) => voices.draft(side) ?? []),
  };
};
