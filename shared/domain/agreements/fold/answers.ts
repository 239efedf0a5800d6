import { readBody } from '../../fields.ts';
import { end, find, replace, type Step } from './steps.ts';
import { clauseAcknowledged, clauseDeclined, clauseWithdrawn } from '../kinds.ts';
import { latestComplete } from '../proposals.ts';

/**
 * Ends the named wording for good, whatever else is said about it at the same time: a concurrent consent
 * finds it ended, or completes it before it ends. Taking back an own open offer leaves the clause open to both.
 */
export const withdraw: Step = (folding, entry, on) => {
  const body = readBody(clauseWithdrawn, entry);
  const proposal = body === null ? undefined : find(folding, body.proposal);
  if (proposal === undefined || proposal.ending !== null) return folding;
  const isOwn = proposal.author === entry.author;
  if (proposal.content.clauseKind === 'boundary' && !isOwn) return folding;
  const closes = proposal === latestComplete(folding.proposals) || !isOwn;
  return end(folding, proposal, { how: 'withdrawn', by: entry.author, on }, closes);
};

export const decline: Step = (folding, entry, on) => {
  const body = readBody(clauseDeclined, entry);
  const proposal = body === null ? undefined : find(folding, body.proposal);
  if (proposal === undefined || proposal.ending !== null) return folding;
  if (proposal.author === entry.author || proposal.content.clauseKind === 'boundary') {
    return folding;
  }
  return end(folding, proposal, { how: 'declined', by: entry.author, on }, true);
};

export const acknowledge: Step = (folding, entry) => {
  const body = readBody(clauseAcknowledged, entry);
  const proposal = body === null ? undefined : find(folding, body.proposal);
  if (proposal === undefined || proposal.content.clauseKind !== 'boundary') return folding;
  if (proposal.author === entry.author || proposal.acknowledgedBy.includes(entry.author)) {
    return folding;
  }
  return replace(folding, {
    ...proposal,
    acknowledgedBy: [...proposal.acknowledgedBy, entry.author],
  });
};
