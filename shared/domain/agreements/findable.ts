import type { PlainDate } from '#shared/lib/identifiers.ts';
import { sharedIdOf } from '#shared/lib/shared-id.ts';
import { richTextToPlainText } from '../rich-text/plain-text.ts';
import type { RichText } from '../rich-text/schema.ts';
import type { Clause, ClauseState } from './clause.ts';
import { clauseState, openProposal, wordingInForce } from './selectors.ts';

/** A clause that can be looked for by its words; `id` is the clause's, or the draft's. */
export interface FindableClause {
  readonly id: string;
  readonly words: string;
}

interface WordedDraft {
  readonly id: string;
  readonly body: { readonly wording: RichText; readonly clause?: string };
}

const ENDED: ReadonlySet<ClauseState> = new Set(['withdrawn', 'declined', 'lapsed']);

/**
 * What stands on the agreement's page today: what is in force or offered, and my drafts of new clauses.
 * What ended has left the everyday views (S5) and isn't found.
 */
export const findableClauses = (
  clauses: readonly Clause[],
  drafts: readonly WordedDraft[],
  today: PlainDate,
): readonly FindableClause[] => {
  const shared = clauses
    .filter((clause) => !ENDED.has(clauseState(clause, today)))
    .flatMap((clause) => {
      const standing = wordingInForce(clause, today) ?? openProposal(clause, today);
      return standing === null ? [] : [{ id: clause.id, wording: standing.content.wording }];
    });
  const known = new Set(clauses.map((clause) => clause.id));
  const own = drafts
    .filter(({ id, body }) => body.clause === undefined && !known.has(sharedIdOf(id)))
    .map(({ id, body }) => ({ id, wording: body.wording }));
  return [...shared, ...own]
    .map(({ id, wording }) => ({ id, words: richTextToPlainText(wording).trim() }))
    .filter(({ words }) => words !== '');
};
