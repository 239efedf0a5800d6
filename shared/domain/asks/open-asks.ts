import type { Clause } from '../agreements/clause.ts';
import { proposalsAwaiting } from '../agreements/selectors.ts';
import { openTermsOf } from '../calendar/terms/selectors.ts';
import type { CalendarTerm } from '../calendar/terms/term.ts';
import type { CommandContext } from '../command.ts';
import type { PlanRequest } from '../requests/request.ts';
import { openRequests } from '../requests/selectors.ts';

/** Open asks one person may have before the other; the next waits with its author (S10, S29). */
export const OPEN_ASKS = 5;

/** Everything that can be asked of the other, whole. */
export interface AskRooms {
  readonly clauses: readonly Clause[];
  readonly requests: readonly PlanRequest[];
  readonly terms?: readonly CalendarTerm[];
}

/** How many of my asks wait for the other's answer, over all rooms together. Never shown as a number of a person. */
export const openAsks = (
  { me, partner, today }: CommandContext,
  { clauses, requests, terms = [] }: AskRooms,
): number => {
  if (partner === null) return 0;
  const offers = clauses.flatMap((clause) =>
    proposalsAwaiting(clause, partner, today).filter((proposal) => proposal.author === me),
  );
  const asked = openRequests(requests, today).filter(({ current }) => current.author === me);
  return offers.length + asked.length + openTermsOf(terms, me).length;
};

/** True while another ask may be sent: told before writing, never after (S29). */
export const mayAsk = (context: CommandContext, rooms: AskRooms): boolean =>
  openAsks(context, rooms) < OPEN_ASKS;
