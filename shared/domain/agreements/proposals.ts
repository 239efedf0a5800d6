import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import { laterDate } from '#shared/lib/plain-date.ts';
import type { Proposal } from './clause.ts';

/** What can be said of a proposal among the others, without a clock. */

/** True once everyone a wording needs has agreed: a boundary its owner, anything else two people. */
export const isCompletedBy = (proposal: Proposal): boolean => {
  const people = new Set(proposal.consents.map((consent) => consent.person));
  return proposal.content.clauseKind === 'boundary'
    ? people.has(proposal.author)
    : people.size >= 2;
};

/** The date a wording comes into force, null while a consent is missing. */
export const inForceFrom = (proposal: Proposal): PlainDate | null =>
  proposal.completeAt === null
    ? null
    : proposal.consents.reduce(
        (date, consent) => laterDate(date, consent.from),
        proposal.content.startsOn ?? proposal.on,
      );

/** The wording both agreed to last (in fold order), ended or not; undefined before the first. */
export const latestComplete = (proposals: readonly Proposal[]): Proposal | undefined =>
  proposals
    .filter((proposal) => proposal.completeAt !== null)
    .reduce<Proposal | undefined>(
      (last, each) => ((each.completeAt ?? -1) > (last?.completeAt ?? -1) ? each : last),
      undefined,
    );

/** True while a wording, or what its own author put in its place, has not been taken back or declined. */
const stands = (proposal: Proposal, proposals: readonly Proposal[]): boolean => {
  const newer = proposals.filter(
    (other) => other.base === proposal.hash && other.author === proposal.author,
  );
  return newer.length > 0
    ? newer.some((other) => stands(other, proposals))
    : proposal.ending === null;
};

/**
 * Why a proposal no longer asks for an answer: its author put other words in its place (for good), the
 * other offered other words (while those stand), or another wording was agreed since.
 */
export const isOutdated = (proposal: Proposal, proposals: readonly Proposal[]): boolean =>
  proposals.some((other) => {
    if (other === proposal || other.ending?.how === 'closed') return false;
    if (other.base === proposal.hash) {
      if (other.author === proposal.author) return true;
      if (stands(other, proposals)) return true;
    }
    return other.completeAt !== null && other.completeAt > proposal.position;
  });

/** True while the proposal waits for an answer. */
export const isOpen = (proposal: Proposal, proposals: readonly Proposal[]): boolean =>
  proposal.ending === null && proposal.completeAt === null && !isOutdated(proposal, proposals);

/** True where this person's consent would count: an open wording that is not somebody else's boundary. */
export const isConsentable = (
  proposal: Proposal,
  proposals: readonly Proposal[],
  person: PersonId,
): boolean =>
  isOpen(proposal, proposals) &&
  (proposal.content.clauseKind !== 'boundary' || proposal.author === person);
