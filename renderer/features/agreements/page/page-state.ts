import type { Draft } from '#renderer/storage/use-drafts.ts';
import type { ClauseDraft } from '#shared/domain/agreements/clause.ts';
import type { EntryHash, ItemId } from '#shared/lib/identifiers.ts';
import type { RedlineLayout } from '../clause/redline-section.tsx';

/** What is next to read once an act took its own button away. A new object each time: a wish is granted once. */
export interface FocusWish {
  readonly selector: string;
  /** focus-lost: only where nothing else has the focus. */
  readonly when: 'always' | 'focus-lost';
}

interface ReviewLeft {
  readonly after: ItemId;
  readonly items: readonly ItemId[];
  /** The words are offered, folded or put away: now it can be gone on with. */
  readonly isDue: boolean;
}

/** What the page shows beside the clauses themselves. Nothing of it is kept. */
export interface PageState {
  readonly layout: RedlineLayout;
  readonly openDraft: string | null;
  /** The first clause of all is being written: the page stays the empty one until it is kept. */
  readonly isBeginning: boolean;
  readonly answering: { readonly item: ItemId; readonly proposal: EntryHash } | null;
  /** The draft that was put away last, to be brought back. */
  readonly removed: Draft<ClauseDraft> | null;
  readonly focus: FocusWish | null;
  readonly savedAt: Date | null;
  /** Clauses that are looked at again, one after another; null while nobody does. */
  readonly reviewing: readonly ItemId[] | null;
  /** A review that was left to change the words of one clause, and what is still to be looked at. */
  readonly reviewLeft: ReviewLeft | null;
  readonly isFinding: boolean;
}

export type PageAct =
  | { readonly type: 'toggle-sides' }
  | { readonly type: 'begin-first' }
  | { readonly type: 'open-draft'; readonly id: string | null }
  | { readonly type: 'put-away'; readonly draft: Draft<ClauseDraft> }
  | { readonly type: 'brought-back' }
  | { readonly type: 'answer'; readonly item: ItemId; readonly proposal: EntryHash }
  | { readonly type: 'close-answer'; readonly item: ItemId; readonly focuses: boolean }
  | { readonly type: 'offered'; readonly item: ItemId }
  /** Asked for from elsewhere. */
  | { readonly type: 'show'; readonly item: ItemId }
  | { readonly type: 'review'; readonly items: readonly ItemId[] }
  | { readonly type: 'leave-review'; readonly after: ItemId; readonly items: readonly ItemId[] }
  | { readonly type: 'close-review' }
  | { readonly type: 'find'; readonly isOn: boolean }
  | { readonly type: 'ended' }
  | { readonly type: 'saved'; readonly at: Date };

export type Tell = (act: PageAct) => void;

export const startPage: PageState = {
  layout: 'inline',
  openDraft: null,
  isBeginning: false,
  answering: null,
  removed: null,
  focus: null,
  savedAt: null,
  reviewing: null,
  reviewLeft: null,
  isFinding: false,
};

/** Where the focus goes when a clause ends: its own place on the page is gone. */
export const ENDED_TOGGLE = '[data-ended-toggle]';

const clauseSelector = (item: ItemId): string => `[data-clause="${CSS.escape(item)}"]`;

const withReviewDue = (state: PageState, isDue: boolean): PageState =>
  state.reviewLeft === null ? state : { ...state, reviewLeft: { ...state.reviewLeft, isDue } };

export const nextPage = (state: PageState, act: PageAct): PageState => {
  switch (act.type) {
    case 'toggle-sides':
      return { ...state, layout: state.layout === 'sides' ? 'inline' : 'sides' };
    case 'begin-first':
      return { ...state, isBeginning: true };
    case 'open-draft':
      return {
        ...withReviewDue(state, act.id === null),
        openDraft: act.id,
        isBeginning: false,
      };
    case 'put-away':
      return { ...withReviewDue(state, true), removed: act.draft };
    case 'brought-back':
      return { ...state, removed: null };
    case 'answer':
      return { ...state, answering: { item: act.item, proposal: act.proposal } };
    case 'close-answer':
      return {
        ...state,
        answering: null,
        focus: act.focuses
          ? { selector: clauseSelector(act.item), when: 'focus-lost' }
          : state.focus,
      };
    case 'offered':
      return {
        ...withReviewDue(state, true),
        focus: { selector: clauseSelector(act.item), when: 'always' },
      };
    case 'show':
      return { ...state, focus: { selector: clauseSelector(act.item), when: 'always' } };
    case 'review':
      return { ...state, reviewing: act.items, reviewLeft: null };
    case 'leave-review': {
      const { after, items } = act;
      return {
        ...state,
        reviewing: null,
        reviewLeft: items.length === 0 ? null : { after, items, isDue: false },
      };
    }
    case 'close-review':
      return { ...state, reviewing: null };
    case 'find':
      return { ...state, isFinding: act.isOn };
    case 'ended':
      return { ...state, focus: { selector: ENDED_TOGGLE, when: 'always' } };
    case 'saved':
      return { ...state, savedAt: act.at };
  }
};
