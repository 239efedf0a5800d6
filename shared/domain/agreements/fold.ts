import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type { EntryHash, PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import { laterDate } from '#shared/lib/plain-date.ts';
import { readBody } from '../fields.ts';
import type { Clause, Consent, Ending, Proposal } from './clause.ts';
import { contentOf, hashContent } from './content-hash.ts';
import {
  clauseAcknowledged,
  clauseConsented,
  clauseConsentUndone,
  clauseDeclined,
  clauseProposed,
  clauseWithdrawn,
} from './kinds.ts';
import { isConsentable, isCompletedBy, latestComplete } from './proposals.ts';
import { rootOf } from './root.ts';

/** A clause in the making. Every step replaces what it changes, so a fold leaves its entries alone. */
interface Folding {
  readonly proposals: readonly Proposal[];
  readonly closedBy: PersonId | null;
  /** Every proposal's hash, read or erased: what a `base` may name. */
  readonly known: ReadonlySet<EntryHash>;
  /** The proposal the clause begins with; null where it was erased. */
  readonly root: EntryHash | null;
}

type Step = (folding: Folding, entry: FoldEntry, on: PlainDate, position: number) => Folding;

const find = (folding: Folding, hash: EntryHash): Proposal | undefined =>
  folding.proposals.find((proposal) => proposal.hash === hash);

const replace = (folding: Folding, changed: Proposal): Folding => ({
  ...folding,
  proposals: folding.proposals.map((each) => (each.hash === changed.hash ? changed : each)),
});

/** Notes at which entry a wording had all its consents, or that it no longer has. */
const settle = (proposal: Proposal, position: number): Proposal =>
  isCompletedBy(proposal)
    ? { ...proposal, completeAt: proposal.completeAt ?? position }
    : { ...proposal, completeAt: null };

const end = (folding: Folding, proposal: Proposal, ending: Ending, closes: boolean): Folding => ({
  ...replace(folding, { ...proposal, ending }),
  closedBy: closes ? ending.by : folding.closedBy,
});

/** A clause keeps the kind it began with, and nobody rewords another's boundary. */
const belongs = (folding: Folding, entry: FoldEntry, kind: string, base: EntryHash | null) => {
  const root = folding.proposals[0];
  if (root === undefined) return folding.root === null || folding.root === entry.hash;
  if (base === null || !folding.known.has(base) || kind !== root.content.clauseKind) return false;
  return kind !== 'boundary' || entry.author === root.author;
};

const propose: Step = (folding, entry, on, position) => {
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
    ending: isShutOut ? { how: 'closed', by: closer, on } : null,
  };
  return {
    ...folding,
    proposals: [...folding.proposals, settle(proposal, position)],
    closedBy: isShutOut ? closer : null,
    known,
  };
};

const consent: Step = (folding, entry, on, position) => {
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
  };
  return replace(
    folding,
    settle({ ...proposal, consents: [...proposal.consents, given] }, position),
  );
};

/** Only its owner, and only before it is in force (S26); after that there is withdrawing. */
const undoConsent: Step = (folding, entry, on, position) => {
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

/**
 * Ends the named wording for good, whatever else is said about it at the same time: a concurrent consent
 * finds it ended, or completes it before it ends. Taking back an own open offer leaves the clause open to both.
 */
const withdraw: Step = (folding, entry, on) => {
  const body = readBody(clauseWithdrawn, entry);
  const proposal = body === null ? undefined : find(folding, body.proposal);
  if (proposal === undefined || proposal.ending !== null) return folding;
  const isOwn = proposal.author === entry.author;
  if (proposal.content.clauseKind === 'boundary' && !isOwn) return folding;
  const closes = proposal === latestComplete(folding.proposals) || !isOwn;
  return end(folding, proposal, { how: 'withdrawn', by: entry.author, on }, closes);
};

const decline: Step = (folding, entry, on) => {
  const body = readBody(clauseDeclined, entry);
  const proposal = body === null ? undefined : find(folding, body.proposal);
  if (proposal === undefined || proposal.ending !== null) return folding;
  if (proposal.author === entry.author || proposal.content.clauseKind === 'boundary') {
    return folding;
  }
  return end(folding, proposal, { how: 'declined', by: entry.author, on }, true);
};

const acknowledge: Step = (folding, entry) => {
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

const STEPS: Readonly<Record<string, Step>> = {
  'clause-proposed': propose,
  'clause-consented': consent,
  'clause-consent-undone': undoConsent,
  'clause-withdrawn': withdraw,
  'clause-declined': decline,
  'clause-acknowledged': acknowledge,
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
  };
};
