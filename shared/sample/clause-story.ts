import type { Clause, ClauseDraft } from '#shared/domain/agreements/clause.ts';
import {
  acknowledgeBoundary,
  consentToWording,
  declineProposal,
  proposeClause,
  proposeWording,
  withdraw,
} from '#shared/domain/agreements/commands.ts';
import { foldClause } from '#shared/domain/agreements/fold.ts';
import { openProposal, wordingInForce } from '#shared/domain/agreements/selectors.ts';
import type { RichText } from '#shared/domain/rich-text/schema.ts';
import type { ItemId } from '#shared/lib/identifiers.ts';
import { dayOf, followItem, otherSide, type SampleAct, type Setting } from './act.ts';
import { clauses, type ClauseName, type ClauseWords, type WordingWords } from './clause-words.ts';

export const toRichText = (text: string): RichText => ({
  v: 1,
  doc: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
});

const toDraft = (setting: Setting, clause: ClauseWords, wording: WordingWords): ClauseDraft => {
  const { words, review, by: _by, day: _day, answer: _answer, ...texts } = wording;
  return {
    clauseKind: clause.kind,
    section: clause.section,
    wording: toRichText(words),
    ...texts,
    reviewOn: dayOf(setting, review),
  };
};

type Followed = ReturnType<typeof followItem<Clause>>;

/** What the other did with the wording that was offered last. */
const answerTo = (
  setting: Setting,
  clause: Followed,
  { by, answer }: WordingWords,
): readonly SampleAct[] => {
  if (answer === undefined) return [];
  const tell = clause.after((context, folded) => {
    const latest = folded.proposals.at(-1);
    const proposal = latest?.hash ?? '';
    switch (answer.how) {
      case 'acknowledges':
        return acknowledgeBoundary(context, folded, proposal);
      case 'declines':
        return declineProposal(context, folded, proposal);
      case 'agrees': {
        const content = latest?.contentHash ?? '';
        const note = answer.note === undefined ? {} : { note: answer.note };
        return consentToWording(context, folded, { proposal, content, ...note });
      }
    }
  });
  return [{ on: dayOf(setting, answer.day), by: otherSide(by), tell }];
};

/** An earlier stretch ends with everything taken back that still stands. */
const endOf = (setting: Setting, clause: Followed): readonly SampleAct[] =>
  ([0, 1] as const).map((by) => ({
    on: dayOf(setting, 0),
    by,
    tell: clause.after((context, folded) => {
      const open = openProposal(folded, context.today);
      const standing = open ?? wordingInForce(folded, context.today);
      return standing?.author === context.me
        ? withdraw(context, folded, standing.hash)
        : { ok: true, value: [] };
    }),
  }));

export interface ToldClauses {
  readonly acts: readonly SampleAct[];
  /** Which item a clause has become; null before it was offered. */
  readonly itemOf: (name: ClauseName) => ItemId | null;
}

/** All clauses with their wordings, answers and withdrawals. */
export const tellClauses = (setting: Setting): ToldClauses => {
  const followed = clauses.map(() => followItem<Clause>(foldClause));
  const acts = clauses.flatMap((words, index) => {
    const clause = followed[index] ?? followItem<Clause>(foldClause);
    const steps = words.wordings.flatMap((wording, version): readonly SampleAct[] => {
      const draft = toDraft(setting, words, wording);
      const offer: SampleAct = {
        on: dayOf(setting, wording.day),
        by: wording.by,
        tell: (context, told) => {
          const all = followed.flatMap((each) => each.read(told) ?? []);
          const before = clause.read(told);
          return version === 0 || before === null
            ? clause.begin(proposeClause(context, draft, all))
            : proposeWording(context, before, draft, all);
        },
      };
      return [offer, ...answerTo(setting, clause, wording)];
    });
    const { withdrawn } = words;
    const ending: readonly SampleAct[] =
      withdrawn === undefined
        ? []
        : [
            {
              on: dayOf(setting, withdrawn.day),
              by: withdrawn.by,
              tell: clause.after((context, folded) => withdraw(context, folded)),
            },
          ];
    return [...steps, ...ending, ...(setting.isPast ? endOf(setting, clause) : [])];
  });
  return {
    acts,
    itemOf: (name) => followed[clauses.findIndex((clause) => clause.name === name)]?.id() ?? null,
  };
};
