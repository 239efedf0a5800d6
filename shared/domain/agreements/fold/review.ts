import type { PersonId } from '#shared/lib/identifiers.ts';
import { readBody } from '../../fields.ts';
import type { Proposal } from '../clause.ts';
import { end, find, replace, type Step } from './steps.ts';
import { clauseLetLapse, clauseRenewed, clauseTapered } from '../kinds.ts';

/** A wording that somebody agreed to and nobody ended. A boundary is its owner's alone. */
const isTheirs = (proposal: Proposal, person: PersonId): boolean =>
  proposal.ending === null &&
  proposal.completeAt !== null &&
  proposal.consents.some((consent) => consent.person === person) &&
  (proposal.content.clauseKind !== 'boundary' || proposal.author === person);

/** Whether a renewal came in time is asked where the date is (review.ts). */
export const renew: Step = (folding, entry, on) => {
  const body = readBody(clauseRenewed, entry);
  const proposal = body === null ? undefined : find(folding, body.proposal);
  if (body === null || proposal === undefined || body.content !== proposal.contentHash) {
    return folding;
  }
  if (!isTheirs(proposal, entry.author)) return folding;
  const renewal = { hash: entry.hash, person: entry.author, reviewOn: body.reviewOn, on };
  return replace(folding, { ...proposal, renewals: [...proposal.renewals, renewal] });
};

/** Ends it without closing the clause to anyone: either may word it anew. */
export const letLapse: Step = (folding, entry, on) => {
  const body = readBody(clauseLetLapse, entry);
  const proposal = body === null ? undefined : find(folding, body.proposal);
  if (proposal === undefined || !isTheirs(proposal, entry.author)) return folding;
  return end(folding, proposal, { how: 'lapsed', by: entry.author, on }, false);
};

/** Lighter at once, by either alone (S25); a step that was taken is not taken back. */
export const taper: Step = (folding, entry) => {
  const body = readBody(clauseTapered, entry);
  const proposal = body === null ? undefined : find(folding, body.proposal);
  if (body === null || proposal === undefined || !isTheirs(proposal, entry.author)) return folding;
  const steps = proposal.content.taper?.length ?? 0;
  if (body.step >= steps) return folding;
  const taperedTo = Math.max(proposal.taperedTo, body.step + 1);
  return replace(folding, { ...proposal, taperedTo });
};
