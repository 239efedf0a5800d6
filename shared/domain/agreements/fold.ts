import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { laterDate } from '#shared/lib/plain-date.ts';
import type { Clause } from './clause.ts';
import { acknowledge, decline, withdraw } from './fold/answers.ts';
import { closeComment, comment, place } from './fold/beside.ts';
import { letLapse, renew, taper } from './fold/review.ts';
import type { Folding, Step } from './fold/steps.ts';
import { consent, propose, undoConsent } from './fold/wording.ts';
import { latestComplete } from './proposals.ts';
import { rootOf } from './root.ts';

const STEPS: Readonly<Record<string, Step>> = {
  'clause-proposed': propose,
  'clause-consented': consent,
  'clause-consent-undone': undoConsent,
  'clause-withdrawn': withdraw,
  'clause-declined': decline,
  'clause-acknowledged': acknowledge,
  'clause-renewed': renew,
  'clause-let-lapse': letLapse,
  'clause-tapered': taper,
  'clause-commented': comment,
  'clause-comment-closed': closeComment,
  'clause-placed': place,
};

/**
 * Entries of one clause in fold order → the clause with every wording and every answer, or null while no
 * wording could be read. Needs no clock: what a date decides is asked of the result (selectors.ts).
 * An entry's date counts as at least that of the entries before it, so backdating changes nothing.
 */
export const foldClause = (entries: readonly FoldEntry[]): Clause | null => {
  let folding: Folding = {
    proposals: [],
    closedBy: null,
    comments: [],
    place: null,
    known: new Set(),
    root: rootOf(entries),
  };
  let on: PlainDate = '';
  entries.forEach((entry, position) => {
    on = laterDate(entry.wall, on);
    const step = Object.hasOwn(STEPS, entry.kind) ? STEPS[entry.kind] : undefined;
    if (step !== undefined) folding = step(folding, entry, on, position);
  });
  const root = folding.proposals[0];
  const first = entries[0];
  if (root === undefined || first === undefined) return null;
  return {
    id: first.item,
    clauseKind: root.content.clauseKind,
    section: (latestComplete(folding.proposals) ?? root).content.section,
    owner: root.author,
    proposals: folding.proposals,
    closedBy: folding.closedBy,
    comments: folding.comments,
    place: folding.place,
  };
};
