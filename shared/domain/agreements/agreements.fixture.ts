import { contextFor, historyOf, JONAS, MARA, type History } from '../history.fixture.ts';
import { plainTextToRichText } from '../rich-text/plain-text.ts';
import type { CommandContext, CommandResult } from '../command.ts';
import type { Clause, ClauseDraft, ClauseState, Proposal } from './clause.ts';
import {
  consentToWording,
  declineProposal,
  proposeClause,
  proposeWording,
  withdraw,
} from './commands.ts';
import { foldClause } from './fold.ts';
import { letLapse } from './review-commands.ts';
import { openProposal } from './selectors.ts';

export const TODAY = '2026-10-15';
export const REVIEW = '2027-01-15';

export const draftOf = (words: string, more: Partial<ClauseDraft> = {}): ClauseDraft => ({
  clauseKind: 'agreement',
  section: 'communication',
  wording: plainTextToRichText(words),
  reviewOn: REVIEW,
  ...more,
});

/** The only clause of a history. */
export const clauseOf = (history: History): Clause => {
  const item = history.entries[0]?.item;
  const clause = item === undefined ? null : foldClause(history.of(item));
  if (clause === null) throw new Error('no clause here');
  return clause;
};

export const lastProposal = (clause: Clause): Proposal => {
  const last = clause.proposals.at(-1);
  if (last === undefined) throw new Error('no wording here');
  return last;
};

/** One act on the clause of a history. */
export const act = (
  history: History,
  me: string,
  command: (context: CommandContext, clause: Clause) => CommandResult,
  today = TODAY,
  mode: CommandContext['mode'] = 'alone',
): History => history.did(me, today, command(contextFor(me, today, mode), clauseOf(history)));

export const begin = (
  me: string,
  draft: ClauseDraft,
  mode: CommandContext['mode'] = 'alone',
): History => historyOf().did(me, TODAY, proposeClause(contextFor(me, TODAY, mode), draft, []));

/** Consents to the open wording, else to the last one. */
export const consentToLast = (context: CommandContext, clause: Clause): CommandResult => {
  const { hash, contentHash } = openProposal(clause, context.today) ?? lastProposal(clause);
  return consentToWording(context, clause, { proposal: hash, content: contentHash });
};

export const counter =
  (draft: ClauseDraft) =>
  (context: CommandContext, clause: Clause): CommandResult =>
    proposeWording(context, clause, draft, [clause]);

export const agreed = (words = 'We tell each other before plans change.'): History =>
  act(begin(MARA, draftOf(words)), JONAS, consentToLast);

export interface Staged {
  readonly history: History;
  readonly today: string;
  readonly holder: string;
  readonly other: string;
}

const stage = (history: History, holder: string, today = TODAY): Staged => ({
  history,
  today,
  holder,
  other: holder === MARA ? JONAS : MARA,
});

/** How the staged wordings get lighter. */
export const TAPER = [
  { on: '2026-12-01', words: 'Twice a week.' },
  { on: '2027-06-01', words: 'When we like.' },
];

/** A clause of each state. `mode` is how its open wordings were offered. */
export const stageShared = (
  state: Exclude<ClauseState, 'draft'>,
  kind: 'agreement' | 'request',
  mode: CommandContext['mode'] = 'alone',
): Staged => {
  const draft = draftOf('We talk for ten minutes before sleep.', {
    clauseKind: kind,
    taper: TAPER,
  });
  const offered = begin(MARA, draft, mode);
  const other = draftOf('We talk before sleep.', { clauseKind: kind });
  const agreedTo = act(begin(MARA, draft), JONAS, consentToLast);
  switch (state) {
    case 'proposed':
      return stage(offered, MARA);
    case 'countered':
      return stage(act(offered, JONAS, counter(other), TODAY, mode), JONAS);
    case 'agreed':
      return stage(agreedTo, MARA);
    case 'under review':
      return stage(agreedTo, MARA, REVIEW);
    case 'lapsed':
      return stage(agreedTo, MARA, '2027-02-15');
    case 'withdrawn':
      return stage(act(agreedTo, JONAS, withdraw), JONAS);
    case 'declined':
      return stage(
        act(offered, JONAS, (context, clause) =>
          declineProposal(context, clause, lastProposal(clause).hash),
        ),
        JONAS,
      );
  }
};

export type BoundaryState = 'proposed' | 'agreed' | 'under review' | 'lapsed' | 'withdrawn';

export const stageBoundary = (state: BoundaryState): Staged => {
  const draft = draftOf('After ten I don’t talk about that spring.', {
    clauseKind: 'boundary',
    taper: TAPER,
  });
  const alone = begin(MARA, draft);
  switch (state) {
    case 'proposed':
      return stage(begin(MARA, draft, 'together'), MARA);
    case 'agreed':
      return stage(alone, MARA);
    case 'under review':
      return stage(alone, MARA, '2027-05-01');
    case 'lapsed':
      return stage(act(alone, MARA, letLapse), MARA);
    case 'withdrawn':
      return stage(act(alone, MARA, withdraw), MARA);
  }
};
