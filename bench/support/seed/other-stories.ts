import type { Clause, ClauseDraft } from '#shared/domain/agreements/clause.ts';
import {
  consentToWording,
  proposeClause,
  proposeWording,
} from '#shared/domain/agreements/commands.ts';
import { foldClause } from '#shared/domain/agreements/fold.ts';
import { CLAUSE_SECTIONS } from '#shared/domain/agreements/kinds.ts';
import { addDays, daysBetween } from '#shared/lib/plain-date.ts';
import {
  celebrateMilestone,
  joinMilestone,
  moveMilestone,
  noticeMilestone,
  proposeMilestone,
} from '#shared/domain/milestones/commands.ts';
import { foldMilestone, type Milestone } from '#shared/domain/milestones/fold.ts';
import { addPhoto, type NewPhoto } from '#shared/domain/milestones/photo-commands.ts';
import { offerLine } from '#shared/domain/today/commands.ts';
import type { CommandContext, CommandResult } from '#shared/domain/command.ts';
import type { RichText } from '#shared/domain/rich-text/schema.ts';
import type { ItemId } from '#shared/lib/identifiers.ts';
import { clauseWordings, lineTexts, milestoneTitles, milestoneWords } from './couple.ts';
import { otherSide, type Act, type Setting, type Side, type Told } from './story.ts';

/** A day of the past, at least `before` days ago. */
const pastDay = ({ dice, first, today }: Setting, before: number) => {
  const days = Math.max(1, daysBetween(first, today) - before);
  return addDays(first, dice.number(days));
};

/** Remembers the item its first act was minted for, and folds it for the acts after. */
const followed = <Item>(fold: (entries: ReturnType<Told>) => Item | null) => {
  let item: ItemId | undefined;
  return {
    begin: (result: CommandResult): CommandResult => {
      item = result.ok ? result.value[0]?.item : undefined;
      return result;
    },
    after:
      (command: (context: CommandContext, folded: Item) => CommandResult): Act['tell'] =>
      (context, told) => {
        const folded = fold(told(item ?? ''));
        if (folded === null) throw new Error('An act came before the one it builds on.');
        return command(context, folded);
      },
  };
};

const toRichText = (text: string): RichText => ({
  v: 1,
  doc: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
});

/** Another clause for another wording: same length, some of its words changed. */
const reworded = (draft: ClauseDraft, index: number, version: number): ClauseDraft => ({
  ...draft,
  wording: toRichText(
    `${clauseWordings[index % clauseWordings.length] ?? ''} ${clauseWordings[(index + version) % clauseWordings.length] ?? ''} The ${String(version)}. time we looked at it, we kept this much.`,
  ),
});

/** A clause of both with a long past: worded anew by one and agreed to by the other, again and again. */
const longClauseStory = (setting: Setting, index: number, wordings: number): readonly Act[] => {
  const { today } = setting;
  const draft: ClauseDraft = {
    clauseKind: 'agreement',
    section: CLAUSE_SECTIONS[index % CLAUSE_SECTIONS.length] ?? 'communication',
    wording: toRichText(''),
    why: 'So that neither of us has to guess.',
    reviewOn: addDays(today, 60 + (index % 200)),
  };
  const clause = followed<Clause>(foldClause);
  const agree = clause.after((context, folded) => {
    const last = folded.proposals.at(-1);
    return consentToWording(context, folded, {
      proposal: last?.hash ?? '',
      content: last?.contentHash ?? '',
    });
  });
  return Array.from({ length: wordings }, (_, version): readonly Act[] => {
    const on = addDays(today, -2 * (wordings - version) - 1);
    const by: Side = version % 2 === 0 ? 0 : 1;
    const words = reworded(draft, index, version);
    const tell: Act['tell'] =
      version === 0
        ? (context) => clause.begin(proposeClause(context, words, []))
        : clause.after((context, folded) => proposeWording(context, folded, words, []));
    return [
      { on, by, tell },
      { on: addDays(on, 1), by: otherSide(by), tell: agree },
    ];
  }).flat();
};

const clauseStory = (setting: Setting, index: number): readonly Act[] => {
  const { dice, today } = setting;
  const by: Side = dice.chance(50) ? 1 : 0;
  const isBoundary = index % 4 === 3;
  const draft: ClauseDraft = {
    clauseKind: isBoundary ? 'boundary' : 'agreement',
    section: CLAUSE_SECTIONS[index % CLAUSE_SECTIONS.length] ?? 'communication',
    wording: toRichText(clauseWordings[index % clauseWordings.length] ?? ''),
    why: 'So that neither of us has to guess.',
    reviewOn: addDays(today, 60 + index),
  };
  const clause = followed<Clause>(foldClause);
  const on = pastDay(setting, 7);
  const propose: Act = {
    on,
    by,
    tell: (context) => clause.begin(proposeClause(context, draft, [])),
  };
  if (isBoundary) return [propose];
  const consent: Act = {
    on: addDays(on, 1 + dice.number(6)),
    by: otherSide(by),
    tell: clause.after((context, folded) =>
      consentToWording(context, folded, {
        proposal: folded.proposals[0]?.hash ?? '',
        content: folded.proposals[0]?.contentHash ?? '',
      }),
    ),
  };
  return [propose, consent];
};

/** A road through the columns: some are only hoped for, some were celebrated by both. */
const milestoneStory = (
  setting: Setting,
  index: number,
  photo: NewPhoto | undefined,
): readonly Act[] => {
  const { dice } = setting;
  const by: Side = dice.chance(50) ? 1 : 0;
  const other = otherSide(by);
  const milestone = followed<Milestone>(foldMilestone);
  const on = pastDay(setting, 30);
  const title = milestoneTitles[index % milestoneTitles.length] ?? '';
  const named = index < milestoneTitles.length ? title : `${title} (${String(index)})`;
  const steps: readonly Act[] = [
    {
      on,
      by,
      tell: (context) =>
        milestone.begin(proposeMilestone(context, { title: named, column: 'hoped' })),
    },
    { on: addDays(on, 2), by: other, tell: milestone.after(joinMilestone) },
    {
      on: addDays(on, 7),
      by,
      tell: milestone.after((context, item) => moveMilestone(context, item, 'practising')),
    },
    {
      on: addDays(on, 18),
      by: other,
      tell: milestone.after((context, item) => moveMilestone(context, item, 'noticed')),
    },
    {
      on: addDays(on, 18),
      by: other,
      tell: milestone.after((context, item) =>
        noticeMilestone(context, item, dice.pick(milestoneWords)),
      ),
    },
    ...([by, other] as const).map((side, late): Act => ({
      on: addDays(on, 20 + late),
      by: side,
      tell: milestone.after((context, item) => celebrateMilestone(context, item, 'quiet')),
    })),
  ];
  const shown = (added: NewPhoto): Act => ({
    on: addDays(on, 1),
    by,
    tell: milestone.after((context, item) => addPhoto(context, item, added)),
  });
  const lengths = [1, 2, 3, 5, 6, 7];
  return [
    ...steps.slice(0, lengths[index % lengths.length]),
    ...(photo === undefined ? [] : [shown(photo)]),
  ];
};

const lineStory = (setting: Setting): Act => ({
  on: pastDay(setting, 1),
  by: setting.dice.chance(50) ? 1 : 0,
  tell: (context) => offerLine(context, setting.dice.pick(lineTexts)),
});

const times = (count: number, story: (index: number) => readonly Act[]) =>
  Array.from({ length: count }, (_, index) => story(index)).flat();

/** `wordings` each clause has had, all agreed to but the ones that came after them. */
export const tellClauses = (setting: Setting, count: number, wordings = 1): readonly Act[] =>
  times(count, (index) =>
    wordings > 1 ? longClauseStory(setting, index, wordings) : clauseStory(setting, index),
  );

/** `photos`: one a milestone, in their order; kept before. */
export const tellMilestones = (
  setting: Setting,
  count: number,
  photos: readonly NewPhoto[] = [],
): readonly Act[] => times(count, (index) => milestoneStory(setting, index, photos[index]));

export const tellLines = (setting: Setting, count: number): readonly Act[] =>
  times(count, () => [lineStory(setting)]);
