import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type { EntryHash } from '#shared/lib/identifiers.ts';
import { laterDate } from '#shared/lib/plain-date.ts';
import { readBody } from '../../fields.ts';
import type { Consent, Proposal } from '../clause.ts';
import { contentOf, hashContent } from '../content-hash.ts';
import { find, replace, settle, type Folding, type Step } from './steps.ts';
import { clauseConsented, clauseConsentUndone, clauseProposed } from '../kinds.ts';
import { isConsentable } from '../proposals.ts';

/** A clause keeps the kind it began with, and nobody rewords another's boundary. */
const belongs = (folding: Folding, entry: FoldEntry, kind: string, base: EntryHash | null) => {
  const root = folding.proposals[0];
  if (root === undefined) return folding.root === null || folding.root === entry.hash;
  if (base === null || !folding.known.has(base) || kind !== root.content.clauseKind) return false;
  return kind !== 'boundary' || entry.author === root.author;
};

export const propose: Step = (folding, entry, on, position) => {
  const known = new Set([...folding.known, entry.hash]);
  const body = readBody(clauseProposed, entry);
  if (body === null || !belongs(folding, entry, body.clauseKind, body.base)) {
    return { ...folding, known };
  }
  const content = contentOf(body);
  const closer = folding.closedBy;
  const isShutOut = closer !== null && closer !== entry.author;
  const own: Consent = {
    hash: entry.hash,
    person: entry.author,
    from: laterDate(body.from, on),
    on,
    note: null,
    ownWords: null,
  };
  const proposal: Proposal = {
    hash: entry.hash,
    author: entry.author,
    on,
    position,
    content,
    contentHash: hashContent(content),
    base: body.base,
    consents: [own],
    completeAt: null,
    acknowledgedBy: [],
    renewals: [],
    taperedTo: 0,
    ending: isShutOut ? { how: 'closed', by: closer, on } : null,
  };
  return {
    ...folding,
    proposals: [...folding.proposals, settle(proposal, position)],
    closedBy: isShutOut ? closer : null,
    known,
  };
};

export const consent: Step = (folding, entry, on, position) => {
  const body = readBody(clauseConsented, entry);
  const proposal = body === null ? undefined : find(folding, body.proposal);
  if (body === null || proposal === undefined || body.content !== proposal.contentHash) {
    return folding;
  }
  const isHere = proposal.consents.some((given) => given.person === entry.author);
  if (isHere || !isConsentable(proposal, folding.proposals, entry.author)) return folding;
  const given: Consent = {
    hash: entry.hash,
    person: entry.author,
    from: laterDate(body.from, on),
    on,
    note: body.note ?? null,
    ownWords: body.ownWords ?? null,
  };
  return replace(
    folding,
    settle({ ...proposal, consents: [...proposal.consents, given] }, position),
  );
};

/** Only its owner, and only before it is in force (S26); after that there is withdrawing. */
export const undoConsent: Step = (folding, entry, on, position) => {
  const body = readBody(clauseConsentUndone, entry);
  if (body === null) return folding;
  for (const proposal of folding.proposals) {
    const given = proposal.consents.find((each) => each.hash === body.consent);
    if (given === undefined) continue;
    if (given.person !== entry.author || on >= given.from) return folding;
    const consents = proposal.consents.filter((each) => each !== given);
    return replace(folding, settle({ ...proposal, consents }, position));
  }
  return folding;
};
