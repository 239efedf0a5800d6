import {
  celebrateMilestone,
  joinMilestone,
  moveMilestone,
  noticeMilestone,
  proposeMilestone,
  reflectOnMilestone,
  withdrawMilestone,
} from '#shared/domain/milestones/commands.ts';
import { foldMilestone, type Milestone } from '#shared/domain/milestones/fold.ts';
import { dayOf, followItem, otherSide, type SampleAct, type Setting, type Side } from './act.ts';
import { milestones, type MilestoneWords } from './milestone-words.ts';

const tellMilestone = (setting: Setting, words: MilestoneWords): readonly SampleAct[] => {
  const { by, title, note, noticed = [], celebrated, helped } = words;
  const card = followItem<Milestone>(foldMilestone);
  const step = (day: number, side: Side, tell: SampleAct['tell']): SampleAct => ({
    on: dayOf(setting, day),
    by: side,
    tell,
  });
  const noted = note === undefined ? {} : { note };
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
  }
  for (const [index, seen] of noticed.entries()) {
    if (index === 0) {
      const move = card.after((context, item) => moveMilestone(context, item, 'noticed'));
      acts.push(step(seen.day, seen.by, move));
    }
    const notice = card.after((context, item) => noticeMilestone(context, item, seen.words));
    acts.push(step(seen.day, seen.by, notice));
  }
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
  } else if (setting.isPast) {
    // Long ago: what was never celebrated has been taken back by whoever hoped for it.
    acts.push(step(0, by, card.after(withdrawMilestone)));
  }
  return acts;
};

export const tellMilestones = (setting: Setting): readonly SampleAct[] =>
  milestones.flatMap((words) => tellMilestone(setting, words));
