import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { addDays, laterDate } from '#shared/lib/plain-date.ts';
import { FULL_DAY_DATES } from '../../agreements/consent-from.ts';
import { readBody } from '../../fields.ts';
import { hashTerm } from './content-hash.ts';
import { termAgreed, termDeclined, termOffered, termWithdrawn } from './kinds.ts';
import { TERM_ITEMS, type CalendarTerm, type TermEnding, type TermOffer } from './term.ts';

type Step = (item: CalendarTerm, entry: FoldEntry, on: PlainDate) => CalendarTerm;

const isOpen = ({ agreed, ending }: TermOffer): boolean => agreed === null && ending === null;

const replace = (item: CalendarTerm, offer: TermOffer): CalendarTerm => ({
  ...item,
  offers: item.offers.map((each) => (each.hash === offer.hash ? offer : each)),
});

const end = (item: CalendarTerm, offer: TermOffer, how: TermEnding, on: PlainDate): CalendarTerm =>
  replace(item, { ...offer, ending: { how, on } });

const find = ({ offers }: CalendarTerm, hash: string | undefined): TermOffer | undefined =>
  offers.find((offer) => offer.hash === hash && offer.ending === null);

const offer: Step = (item, entry, on) => {
  const body = readBody(termOffered, entry);
  if (body === null || body.term.about !== item.about) return item;
  const isClosed = item.closedBy !== null && item.closedBy !== entry.author;
  const added: TermOffer = {
    hash: entry.hash,
    author: entry.author,
    term: body.term,
    content: hashTerm(body.term),
    agreed: null,
    ending: isClosed ? { how: 'closed', on } : null,
  };
  if (isClosed) return { ...item, offers: [...item.offers, added] };
  const open = item.offers.find(isOpen);
  const before = open === undefined ? item : end(item, open, 'replaced', on);
  return { ...before, offers: [...before.offers, added], closedBy: null };
};

/** Agreed from a full day after it was said, whatever an entry claims (S25). */
const agree: Step = (item, entry, on) => {
  const body = readBody(termAgreed, entry);
  const named = find(item, body?.offer);
  if (body === null || named === undefined || named.agreed !== null) return item;
  if (named.author === entry.author || named.content !== body.content) return item;
  const from = laterDate(body.from, addDays(on, FULL_DAY_DATES));
  return { ...replace(item, { ...named, agreed: { by: entry.author, from } }), closedBy: null };
};

const decline: Step = (item, entry, on) => {
  const named = find(item, readBody(termDeclined, entry)?.offer);
  if (named === undefined || named.agreed !== null || named.author === entry.author) return item;
  return { ...end(item, named, 'declined', on), closedBy: entry.author };
};

const withdraw: Step = (item, entry, on) => {
  const named = find(item, readBody(termWithdrawn, entry)?.offer);
  if (named === undefined) return item;
  if (named.agreed !== null) {
    return { ...end(item, named, 'withdrawn', on), closedBy: entry.author };
  }
  return named.author === entry.author ? end(item, named, 'withdrawn', on) : item;
};

const STEPS: Readonly<Record<string, Step>> = {
  'calendar-term-offered': offer,
  'calendar-term-agreed': agree,
  'calendar-term-declined': decline,
  'calendar-term-withdrawn': withdraw,
};

/** Entries about one thing in fold order → what was offered and agreed. A date counts as at least those before it. */
export const foldTerm = (entries: readonly FoldEntry[]): CalendarTerm | null => {
  const id = entries[0]?.item;
  const about = id === TERM_ITEMS.grace ? 'grace' : id === TERM_ITEMS.detail ? 'detail' : null;
  if (id === undefined || about === null) return null;
  let item: CalendarTerm = { id, about, offers: [], closedBy: null };
  let on: PlainDate = '';
  for (const entry of entries) {
    on = laterDate(entry.wall, on);
    if (Object.hasOwn(STEPS, entry.kind)) item = STEPS[entry.kind]?.(item, entry, on) ?? item;
  }
  return item.offers.length === 0 ? null : item;
};
