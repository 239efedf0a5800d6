import { addDays } from '#shared/lib/plain-date.ts';
import type { SampleDraft, Setting, Side } from './act.ts';
import { toRichText } from './clause-story.ts';
import { gratitudeDraft } from './gratitude-story.ts';
import { lineDraft } from './line-story.ts';
import { draftClauses, notes, privateMilestones, privatePlans } from './own-words.ts';
import { mondayOf, toOwnPlan, type ToldPlan } from './plan-story.ts';

const names = ['mara', 'jonas'] as const;

/** Drafts and notes of one of them, told plans with the words that were kept back among them. */
export const tellDrafts = (
  setting: Setting,
  side: Side,
  plans: readonly ToldPlan[],
): readonly SampleDraft[] => {
  const name = names[side];
  const inDrafts = (room: string, kind: string, body: unknown): SampleDraft => ({
    slot: 'drafts',
    room,
    kind,
    body,
  });
  const { kind, section, words, why } = draftClauses[name];
  const { from, to, ...privatePlan } = privatePlans[name];
  const day = addDays(mondayOf(setting.end), 9 + side);
  const own = toOwnPlan(privatePlan, {
    start: `${day}T${from}`,
    end: `${day}T${to}`,
    zone: setting.zone,
  });
  return [
    // They have been here before: nobody is asked what would help now.
    inDrafts('today', 'first-day', {}),
    ...(side === 0 ? [lineDraft(setting)] : []),
    inDrafts('agreements', 'clause', {
      clauseKind: kind,
      section,
      wording: toRichText(words),
      why,
      reviewOn: addDays(setting.end, 90),
    }),
    inDrafts('milestones', 'milestone', privateMilestones[name]),
    gratitudeDraft(setting, side),
    inDrafts('calendar', 'plan', { ...own, visibility: 'private' }),
    ...plans
      .filter(({ owner }) => owner === side)
      .map((plan) => inDrafts('calendar', 'plan', plan.own())),
    ...notes[name].map((text): SampleDraft => ({
      slot: 'private',
      room: 'private',
      kind: 'note',
      body: { text },
    })),
  ];
};
