import { noteGratitude } from '#shared/domain/gratitude/commands.ts';
import { dayOf, type SampleAct, type SampleDraft, type Setting, type Side } from './act.ts';
import { gratitudes, ownGratitudes } from './gratitude-words.ts';

/** The jar: a note every few weeks from either, never an answer to one. */
export const tellGratitude = (setting: Setting): readonly SampleAct[] =>
  gratitudes.map(({ by, day, words }) => ({
    on: dayOf(setting, day),
    by,
    tell: (context) => noteGratitude(context, words),
  }));

/** A note that its author hasn't put into the jar. */
export const gratitudeDraft = (setting: Setting, side: Side): SampleDraft => ({
  slot: 'drafts',
  room: 'milestones',
  kind: 'gratitude',
  body: {
    words: side === 0 ? ownGratitudes.mara : ownGratitudes.jonas,
    day: dayOf(setting, side === 0 ? -3 : -2),
  },
});
