import { readBody } from '../../fields.ts';
import { find, type Step } from './steps.ts';
import { clauseCommentClosed, clauseCommented, clausePlaced } from '../kinds.ts';

/** What stands beside the wordings of a clause and changes nothing about them. */

export const comment: Step = (folding, entry, on) => {
  const body = readBody(clauseCommented, entry);
  if (body === null || find(folding, body.proposal) === undefined) return folding;
  const said = {
    hash: entry.hash,
    author: entry.author,
    on,
    proposal: body.proposal,
    text: body.text,
    isClosed: false,
  };
  return { ...folding, comments: [...folding.comments, said] };
};

/** By its author only (S20): nobody else says that something is settled. */
export const closeComment: Step = (folding, entry) => {
  const body = readBody(clauseCommentClosed, entry);
  if (body === null) return folding;
  return {
    ...folding,
    comments: folding.comments.map((each) =>
      each.hash === body.comment && each.author === entry.author
        ? { ...each, isClosed: true }
        : each,
    ),
  };
};

export const place: Step = (folding, entry) => {
  const body = readBody(clausePlaced, entry);
  if (body === null || body.before === entry.item) return folding;
  return {
    ...folding,
    place: { before: body.before, lamport: entry.lamport, hash: entry.hash },
  };
};
