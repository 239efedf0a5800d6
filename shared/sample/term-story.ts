import { agreeToTerm, offerTerm } from '#shared/domain/calendar/terms/commands.ts';
import { foldTerm } from '#shared/domain/calendar/terms/fold.ts';
import type { Term } from '#shared/domain/calendar/terms/kinds.ts';
import { openOffer } from '#shared/domain/calendar/terms/selectors.ts';
import type { CalendarTerm } from '#shared/domain/calendar/terms/term.ts';
import { dayOf, followItem, otherSide, type SampleAct, type Setting, type Side } from './act.ts';

/** Offered by one, agreed to by the other two days later. */
const tellTerm = (setting: Setting, by: Side, day: number, term: Term): readonly SampleAct[] => {
  const item = followItem<CalendarTerm>(foldTerm);
  const nothingElse = { clauses: [], requests: [] };
  return [
    {
      on: dayOf(setting, day),
      by,
      tell: (context) => item.begin(offerTerm(context, null, term, nothingElse)),
    },
    {
      on: dayOf(setting, day + 2),
      by: otherSide(by),
      tell: item.after((context, folded) => {
        const open = openOffer(folded);
        const names = { offer: open?.hash ?? '', content: open?.content ?? '' };
        return agreeToTerm(context, folded, names);
      }),
    },
  ];
};

/** What the two agreed for their plans: detail for three months more, and a quarter of an hour. */
export const tellTerms = (setting: Setting): readonly SampleAct[] => [
  ...tellTerm(setting, 1, -40, {
    about: 'detail',
    first: 'full',
    steps: [
      { on: dayOf(setting, 84), show: 'busy' },
      { on: dayOf(setting, 210), show: 'private' },
    ],
  }),
  ...tellTerm(setting, 0, -33, { about: 'grace', minutes: 15 }),
];
