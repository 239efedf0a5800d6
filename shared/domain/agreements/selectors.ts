import type { EntryHash, PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import type { Clause, ClauseState, Consent, Proposal } from './clause.ts';
import { inChosenOrder } from './order.ts';
import { inForceFrom, isOpen, latestComplete } from './proposals.ts';
import { hasLapsedBefore, reviewOf } from './review.ts';
import type { ClauseRole } from './states.ts';

const cameIntoForce = (proposal: Proposal, today: PlainDate): boolean => {
  const from = inForceFrom(proposal);
  if (from === null || from > today) return false;
  return proposal.ending === null || proposal.ending.on >= from;
};

/** The wording that came into force last, whatever became of it. What it replaced never returns by itself. */
const lastInForce = (clause: Clause, today: PlainDate): Proposal | undefined =>
  // From the newest back: those before it are mostly settled by their place alone.
  clause.proposals.reduceRight<Proposal | undefined>(
    (last, each) =>
      (each.completeAt ?? -1) > (last?.completeAt ?? -1) && cameIntoForce(each, today)
        ? each
        : last,
    undefined,
  );

/** Wordings that have been in force, in the order in which they came to be. */
const inOrderOfForce = (clause: Clause, today: PlainDate): readonly Proposal[] =>
  clause.proposals
    .filter((each) => cameIntoForce(each, today))
    .toSorted((a, b) => (a.completeAt ?? 0) - (b.completeAt ?? 0));

/** What holds today, or null. A wording stays in force while other words are only offered. */
export const wordingInForce = (clause: Clause, today: PlainDate): Proposal | null => {
  const last = lastInForce(clause, today);
  return last === undefined || last.ending !== null || hasLapsedBefore(last, today) ? null : last;
};

/** True where a day without any wording lay between the earlier one and the day on which the next began. */
const hadEnded = (proposal: Proposal | undefined, next: PlainDate): boolean => {
  if (proposal === undefined) return false;
  const { ending } = proposal;
  return (ending !== null && ending.on < next) || hasLapsedBefore(proposal, addDays(next, -1));
};

/** Since when the clause has held without a break, whatever its wording was; null where nothing holds. */
export const heldSince = (clause: Clause, today: PlainDate): PlainDate | null => {
  if (wordingInForce(clause, today) === null) return null;
  return inOrderOfForce(clause, today).reduce<PlainDate | null>((since, proposal, place, all) => {
    const from = inForceFrom(proposal);
    const before = all[place - 1];
    return since === null || from === null || hadEnded(before, from) ? from : since;
  }, null);
};

/** Whether some wording came into force before `day`: nothing else could have made the clause hold since then. */
const wasAgreedBefore = (clause: Clause, day: PlainDate): boolean =>
  clause.proposals.some((each) => (inForceFrom(each) ?? day) < day);

/**
 * The earliest day since which one of these has held without a break; null where nothing holds. A long past is
 * only walked where it could reach further back than what was found already.
 */
export const earliestHeldSince = (
  clauses: readonly Clause[],
  today: PlainDate,
): PlainDate | null => {
  let earliest: PlainDate | null = null;
  for (const clause of clauses) {
    if (earliest !== null && !wasAgreedBefore(clause, earliest)) continue;
    const since = heldSince(clause, today);
    if (since !== null && (earliest === null || since < earliest)) earliest = since;
  }
  return earliest;
};

/**
 * Wordings that are offered and not in force: undecided, or agreed to from a later date. The two read the
 * same on purpose (S26). In fold order; two when both edited apart from each other.
 */
export const openProposals = (clause: Clause, today: PlainDate): readonly Proposal[] => {
  const latest = latestComplete(clause.proposals);
  return clause.proposals.filter((proposal) => {
    if (proposal !== latest) return isOpen(proposal, clause.proposals);
    return proposal.ending === null && (inForceFrom(proposal) ?? today) > today;
  });
};

/** The open wording offered last, or null. */
export const openProposal = (clause: Clause, today: PlainDate): Proposal | null =>
  openProposals(clause, today).at(-1) ?? null;

const findProposal = (clause: Clause, hash: EntryHash | null): Proposal | undefined =>
  clause.proposals.find((proposal) => proposal.hash === hash);

/** What these words answer: the nearest wording by the other that they, or earlier words of the same hand, build on. */
const answeredBy = (clause: Clause, open: Proposal): Proposal | undefined => {
  let base = findProposal(clause, open.base);
  while (base !== undefined && base.author === open.author) base = findProposal(clause, base.base);
  return base;
};

/** Other words: over the wording in force, or over the other's proposal. */
const isCounter = (clause: Clause, open: Proposal, inForce: Proposal | null): boolean => {
  if (inForce !== null) return true;
  const base = answeredBy(clause, open);
  return base !== undefined && base.ending === null && base.completeAt === null;
};

const endedState = (clause: Clause, today: PlainDate): ClauseState => {
  const last = lastInForce(clause, today);
  if (
    last !== undefined &&
    (last.ending?.how === 'lapsed' || (last.ending === null && hasLapsedBefore(last, today)))
  ) {
    return 'lapsed';
  }
  const endings = clause.proposals.filter(
    (each) => each.ending !== null && each.ending.how !== 'closed' && each.ending.how !== 'lapsed',
  );
  const ending = (
    clause.closedBy === null
      ? endings
      : endings.filter((each) => each.ending?.by === clause.closedBy)
  ).at(-1)?.ending;
  if (ending?.how === 'declined') return 'declined';
  return ending === undefined && last !== undefined ? 'lapsed' : 'withdrawn';
};

/** Where a clause stands today, as both of them read it. Private drafts are `draft` and no Clause at all. */
export const clauseState = (clause: Clause, today: PlainDate): ClauseState => {
  const inForce = wordingInForce(clause, today);
  const open = openProposal(clause, today);
  if (open !== null) return isCounter(clause, open, inForce) ? 'countered' : 'proposed';
  if (inForce === null) return endedState(clause, today);
  return today >= reviewOf(inForce).reviewOn ? 'under review' : 'agreed';
};

/** On which side of the state table this person stands; see states.ts. */
export const clauseRole = (clause: Clause, me: PersonId, today: PlainDate): ClauseRole => {
  if (clause.clauseKind === 'boundary') return clause.owner === me ? 'holder' : 'other';
  const open = openProposal(clause, today);
  if (open !== null) return open.author === me ? 'holder' : 'other';
  const inForce = wordingInForce(clause, today);
  if (inForce !== null) return inForce.author === me ? 'holder' : 'other';
  return clause.closedBy === null || clause.closedBy === me ? 'holder' : 'other';
};

/** A person's consent as it reads: `undecided` until its date, so that undecided and undone look alike (S26, S27). */
export type ConsentReading =
  | { readonly state: 'consented'; readonly on: PlainDate; readonly from: PlainDate }
  | { readonly state: 'undecided' };

export const consentOf = (
  proposal: Proposal,
  person: PersonId,
  today: PlainDate,
): ConsentReading => {
  const given = proposal.consents.find((consent) => consent.person === person);
  return given === undefined || given.from > today
    ? { state: 'undecided' }
    : { state: 'consented', on: given.on, from: given.from };
};

/** My consent that I may still undo alone, before it is in force; for my eyes only. */
export const undoableConsent = (
  proposal: Proposal,
  me: PersonId,
  today: PlainDate,
): Consent | null =>
  proposal.ending === null
    ? (proposal.consents.find((consent) => consent.person === me && consent.from > today) ?? null)
    : null;

/**
 * "Third wording": 3 for the third wording that came (or would come) into force. Offers that were never
 * agreed to don't count.
 */
export const wordingOrdinal = (clause: Clause, proposal: Proposal, today: PlainDate): number => {
  const settled = inOrderOfForce(clause, today);
  // By hash: an open sheet holds the wording as it was folded before the last act.
  const place = settled.findIndex(({ hash }) => hash === proposal.hash);
  return place < 0 ? settled.length + 1 : place + 1;
};

/** What a person wrote beside the clause: the newest `why` or consent note of theirs on a wording that stands. */
export const marginNote = (clause: Clause, person: PersonId, today: PlainDate): string | null => {
  const standing = [wordingInForce(clause, today), ...openProposals(clause, today)];
  const notes = standing.flatMap((proposal) => {
    if (proposal === null) return [];
    const why = proposal.author === person ? proposal.content.why : undefined;
    const note = proposal.consents.find(
      (consent) => consent.person === person && consent.from <= today,
    )?.note;
    return note ?? why ?? [];
  });
  return notes.at(-1) ?? null;
};

/** Wordings that wait for this person's answer, in fold order. */
export const proposalsAwaiting = (
  clause: Clause,
  me: PersonId,
  today: PlainDate,
): readonly Proposal[] =>
  clause.clauseKind === 'boundary'
    ? []
    : openProposals(clause, today).filter(
        (proposal) =>
          proposal.author !== me && !proposal.consents.some((consent) => consent.person === me),
      );

/** Clauses of a section in the order both chose; `clauses` comes in stable page order, as they were begun. */
export const clausesOfSection = (
  clauses: readonly Clause[],
  section: Clause['section'],
): readonly Clause[] => inChosenOrder(clauses.filter((clause) => clause.section === section));
