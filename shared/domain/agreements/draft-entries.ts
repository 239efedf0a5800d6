import type { EntryHash, PlainDate } from '#shared/lib/identifiers.ts';
import { addDays, isPlainDate, laterDate } from '#shared/lib/plain-date.ts';
import { ok } from '#shared/lib/result.ts';
import { refuse, type CommandContext, type CommandResult, type Refusal } from '../command.ts';
import { presentText, refusedText, withoutUndefined } from '../fields.ts';
import { normaliseRichText } from '../rich-text/normalise.ts';
import { isEmptyRichText, richTextToPlainText } from '../rich-text/plain-text.ts';
import type { ClauseDraft } from './clause.ts';
import { consentFrom } from './consent-from.ts';
import { isGuarded } from './guarded/guarded-topics.ts';
import { CLAUSE_LIMITS, TAPER_STEPS } from './kinds.ts';
import { GUARDED_DAYS } from './review.ts';

const OPTIONAL_TEXTS = ['why', 'observable', 'scope', 'exceptions', 'repair'] as const;

/** Who carries it must be these two people; the ids are put in one order, so that one meaning has one hash. */
const toCarriers = (
  { me, partner }: CommandContext,
  draft: ClauseDraft,
): readonly string[] | null | undefined => {
  if (draft.carriedBy === undefined) return undefined;
  const ids = [...new Set(draft.carriedBy)].toSorted();
  return ids.length > 0 && ids.every((id) => id === me || id === partner) ? ids : null;
};

const refusedTaper = ({ startsOn, taper = [] }: ClauseDraft, today: PlainDate): Refusal | null => {
  if (taper.length > TAPER_STEPS) {
    return { reason: 'taper-too-long', field: 'taper', limit: TAPER_STEPS };
  }
  let before = laterDate(startsOn ?? today, today);
  for (const { on, words } of taper) {
    const refusal = refusedText('taper', words, CLAUSE_LIMITS.taper, true);
    if (refusal !== null) return refusal;
    if (!isPlainDate(on)) return { reason: 'date-unreadable', field: 'taper' };
    if (on <= before) return { reason: 'taper-order', field: 'taper' };
    before = on;
  }
  return null;
};

/** A guarded wording is looked at again soon (S31): nobody is bound for long by what was agreed under pressure. */
const refusedGuarded = (draft: ClauseDraft, review: PlainDate, from: PlainDate): Refusal | null =>
  isGuarded(draft) && review > addDays(from, GUARDED_DAYS)
    ? { reason: 'review-guarded', field: 'reviewOn', limit: GUARDED_DAYS }
    : null;

/** A starting point is a beginning, not a clause: nobody agrees to words that neither of the two has said. */
const isStillBeginning = ({ wording, startedFrom }: ClauseDraft): boolean =>
  startedFrom !== undefined && lettersOf(richTextToPlainText(wording)) === lettersOf(startedFrom);

/** Neither a comma less nor a capital more is a word of one's own. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const refusedDraft = (context: CommandContext, draft: ClauseDraft): Refusal | null => {
  const { today } = context;
  for (const field of OPTIONAL_TEXTS) {
    const refusal = refusedText(field, draft[field], CLAUSE_LIMITS[field]);
    if (refusal !== null) return refusal;
  }
  if (isEmptyRichText(draft.wording)) return { reason: 'text-missing', field: 'wording' };
  if (isStillBeginning(draft)) return { reason: 'beginning-unchanged', field: 'wording' };
  const review = draft.reviewOn;
  if (review === null) return { reason: 'review-missing', field: 'reviewOn' };
  if (!isPlainDate(review)) return { reason: 'date-unreadable', field: 'reviewOn' };
  if (review < today) return { reason: 'review-in-the-past', field: 'reviewOn' };
  const starts = draft.startsOn ?? today;
  if (!isPlainDate(starts)) return { reason: 'date-unreadable', field: 'startsOn' };
  if (starts > review) return { reason: 'review-before-start', field: 'reviewOn' };
  return refusedGuarded(draft, review, laterDate(starts, today)) ?? refusedTaper(draft, today);
};

/** A draft as the entry that offers it, or why it can't be offered yet. */
export const toEntries = (
  context: CommandContext,
  draft: ClauseDraft,
  item: string,
  base: EntryHash | null,
): CommandResult => {
  if (context.partner === null) return refuse('no-partner');
  const refusal = refusedDraft(context, draft);
  if (refusal !== null) return { ok: false, error: refusal };
  const wording = normaliseRichText(draft.wording.doc, CLAUSE_LIMITS.wording);
  if (!wording.ok) return { ok: false, error: { field: 'wording', ...wording.error } };
  const carriedBy = toCarriers(context, draft);
  if (carriedBy === null) return refuse('carriers-unknown', { field: 'carriedBy' });
  const body = withoutUndefined({
    clauseKind: draft.clauseKind,
    section: draft.section,
    wording: wording.value,
    why: presentText(draft.why),
    observable: presentText(draft.observable),
    scope: presentText(draft.scope),
    exceptions: presentText(draft.exceptions),
    startsOn: draft.startsOn,
    reviewOn: draft.reviewOn,
    repair: presentText(draft.repair),
    carriedBy,
    taper: draft.taper?.length === 0 ? undefined : draft.taper,
    base,
    from: consentFrom(context),
  });
  return ok([{ kind: 'clause-proposed', item, body }]);
};
