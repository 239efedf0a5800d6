import { offerLine } from '#shared/domain/today/commands.ts';
import { dayOf, type SampleAct, type SampleDraft, type Setting, type Side } from './act.ts';
import { linesOfJonas, linesOfMara, linesOfToday } from './line-words.ts';

const HISTORY_DAYS = 546;

/** A line every week or so, each in their own rhythm; a day without one is only a day. */
const linesOf = (setting: Setting, by: Side, lines: readonly string[]): readonly SampleAct[] => {
  const acts: SampleAct[] = [];
  let next = 0;
  for (let day = -HISTORY_DAYS + by * 3; day < 0; day += 4 + setting.dice.number(9)) {
    const text = lines[next % lines.length] ?? '';
    acts.push({ on: dayOf(setting, day), by, tell: (context) => offerLine(context, text) });
    next += 1;
  }
  return acts;
};

export const tellLines = (setting: Setting): readonly SampleAct[] => [
  ...linesOf(setting, 0, linesOfMara),
  ...linesOf(setting, 1, linesOfJonas),
  ...(setting.isPast
    ? []
    : [
        {
          on: setting.end,
          by: 1 as const,
          tell: (context: Parameters<SampleAct['tell']>[0]) =>
            offerLine(context, linesOfToday.jonas),
        },
      ]),
];

/** Mara's line of today is still hers alone. */
export const lineDraft = (setting: Setting): SampleDraft => ({
  slot: 'drafts',
  room: 'today',
  kind: 'line',
  body: { text: linesOfToday.mara, day: setting.end },
});
