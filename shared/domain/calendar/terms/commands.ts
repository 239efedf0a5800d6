import type { EntryHash } from '#shared/lib/identifiers.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { ok } from '#shared/lib/result.ts';
import { FULL_DAY_DATES } from '../../agreements/consent-from.ts';
import { mayAsk, OPEN_ASKS, type AskRooms } from '../../asks/open-asks.ts';
import { refuse, type CommandContext, type CommandResult } from '../../command.ts';
import { hashTerm } from './content-hash.ts';
import { term as termSchema, type Term } from './kinds.ts';
import { comingTerm, openOffer, termInForce } from './selectors.ts';
import { TERM_ITEMS, type CalendarTerm } from './term.ts';

/** The last stage begins within a year: transparency is given for a time. */
export const DETAIL_DAYS = 366;

/**
 * Offers a term to the other, or other words for one that waits. Counts among the asks (S29); what the other
 * said no to, or ended, only they offer again.
 */
export const offerTerm = (
  context: CommandContext,
  item: CalendarTerm | null,
  term: Term,
  rooms: AskRooms,
): CommandResult => {
  const { me, partner, today } = context;
  if (partner === null) return refuse('no-partner');
  if (!termSchema.safeParse(term).success) return refuse('term-unreadable');
  if (term.about === 'detail') {
    const [first] = term.steps;
    const last = term.steps.at(-1);
    if (first === undefined || first.on <= addDays(today, FULL_DAY_DATES)) {
      return refuse('term-too-soon', { field: 'on' });
    }
    if (last !== undefined && last.on > addDays(today, DETAIL_DAYS)) {
      return refuse('term-too-far', { field: 'on' });
    }
  }
  if (item !== null && item.closedBy !== null && item.closedBy !== me) {
    return refuse('reopen-decliner-only');
  }
  const open = openOffer(item);
  const stands = comingTerm(item, today) ?? termInForce(item, today);
  const content = hashTerm(term);
  if (open?.content === content || (open === null && stands?.content === content)) {
    return refuse('term-as-it-is');
  }
  if (open?.author !== me && !mayAsk(context, rooms)) {
    return refuse('asks-waiting', { limit: OPEN_ASKS });
  }
  return ok([{ kind: 'calendar-term-offered', item: TERM_ITEMS[term.about], body: { term } }]);
};

/** Agrees to one offer at one wording (S3); it begins a full day later (S25). */
export const agreeToTerm = (
  { me, today }: CommandContext,
  item: CalendarTerm,
  { offer, content }: { readonly offer: EntryHash; readonly content: string },
): CommandResult => {
  const open = openOffer(item);
  if (open?.hash !== offer || open.content !== content) return refuse('term-other-by-now');
  if (open.author === me) return refuse('term-own');
  const from = addDays(today, FULL_DAY_DATES);
  return ok([{ kind: 'calendar-term-agreed', item: item.id, body: { offer, content, from } }]);
};

/** Says no, without a reason; nothing is counted from it (S9). */
export const declineTerm = (
  { me }: CommandContext,
  item: CalendarTerm,
  offer: EntryHash,
): CommandResult => {
  const open = openOffer(item);
  if (open?.hash !== offer) return refuse('term-other-by-now');
  return open.author === me
    ? refuse('term-own')
    : ok([{ kind: 'calendar-term-declined', item: item.id, body: { offer } }]);
};

/** Ends what is agreed, by either alone and at once (S4), or takes one's own open offer back. */
export const withdrawTerm = (
  { me, today }: CommandContext,
  item: CalendarTerm,
  offer: EntryHash,
): CommandResult => {
  const open = openOffer(item);
  const isOwnOpen = open?.hash === offer && open.author === me;
  const isAgreed = [termInForce(item, today), comingTerm(item, today)].some(
    (each) => each?.hash === offer,
  );
  return isOwnOpen || isAgreed
    ? ok([{ kind: 'calendar-term-withdrawn', item: item.id, body: { offer } }])
    : refuse('term-other-by-now');
};
