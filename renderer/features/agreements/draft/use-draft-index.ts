import { useSyncExternalStore } from 'react';
import { useSession } from '#renderer/session/session-context.tsx';
import { useDrafts, type Draft, type DraftStore } from '#renderer/storage/use-drafts.ts';
import type { ClauseDraft } from '#shared/domain/agreements/clause.ts';
import type { ItemId } from '#shared/lib/identifiers.ts';

export const AGREEMENTS_ROOM = 'agreements';
const CLAUSE = 'clause';

/** Which drafts there are, without their words: the same object for as long as only words change. */
export interface DraftIndex {
  /** Drafts of new clauses, oldest first. */
  readonly fresh: readonly string[];
  /** My draft of other words for a clause, by clause. */
  readonly rewordings: ReadonlyMap<ItemId, string>;
}

const none: DraftIndex = { fresh: [], rewordings: new Map() };
const indexes = new WeakMap<DraftStore, { readonly key: string; readonly index: DraftIndex }>();

const clauseDrafts = (store: DraftStore) =>
  (store.list(AGREEMENTS_ROOM) as readonly Draft<ClauseDraft>[]).filter(
    ({ kind }) => kind === CLAUSE,
  );

const readIndex = (store: DraftStore): DraftIndex => {
  const list = clauseDrafts(store);
  const key = list.map(({ id, body }) => `${id} ${body.clause ?? ''}`).join();
  const known = indexes.get(store);
  if (known?.key === key) return known.index;
  const index = {
    fresh: list.flatMap(({ id, body }) => (body.clause === undefined ? [id] : [])),
    rewordings: new Map(
      list
        .toReversed()
        .flatMap(({ id, body }) => (body.clause === undefined ? [] : [[body.clause, id] as const])),
    ),
  };
  indexes.set(store, { key, index });
  return index;
};

const nothingToHear = () => () => undefined;

/** The page follows which drafts there are; each draft follows its own words. So a keystroke draws one draft. */
export const useDraftIndex = (): DraftIndex => {
  const { drafts } = useSession();
  return useSyncExternalStore(drafts?.subscribe ?? nothingToHear, () =>
    drafts === null ? none : readIndex(drafts),
  );
};

/** A draft as it is kept now, for what is done with it later than it was drawn; undefined once it is gone. */
export const clauseDraft = (store: DraftStore, id: string): Draft<ClauseDraft> | undefined =>
  clauseDrafts(store).find((draft) => draft.id === id);

/** What stands in a draft beside its words. */
export type BesideWords = Omit<ClauseDraft, 'wording'>;

const besideWordsAsText = (draft: Draft<ClauseDraft> | undefined): string | null => {
  if (draft === undefined) return null;
  const { wording: _, ...beside } = draft.body;
  return JSON.stringify(beside);
};

/**
 * A draft without its words, live: as text it stays the same while only words are written, which the editor
 * draws by itself. null once it is gone.
 */
export const useBesideWords = (id: string): BesideWords | null => {
  const { drafts } = useSession();
  const text = useSyncExternalStore(drafts?.subscribe ?? nothingToHear, () =>
    drafts === null ? null : besideWordsAsText(clauseDraft(drafts, id)),
  );
  return text === null ? null : (JSON.parse(text) as BesideWords);
};

/** One draft, live; undefined once it is gone. */
export const useClauseDraft = (id: string): Draft<ClauseDraft> | undefined =>
  useDrafts<ClauseDraft>(AGREEMENTS_ROOM).find((draft) => draft.id === id);
