import { createContext, useContext, useSyncExternalStore } from 'react';
import type { DaySpan } from '#shared/domain/calendar/occurrences.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';

export interface Draft<Body = unknown> {
  readonly id: string;
  readonly room: string;
  readonly kind: string;
  readonly body: Body;
  /** Counts changes of this vault: larger is newer. Not a time. */
  readonly changed: number;
}

/** A draft in the bin; gone for good thirty days after it was removed. */
export interface RemovedDraft {
  readonly draft: Draft;
  readonly removedOn: PlainDate;
}

export interface NewDraft {
  readonly id?: string;
  readonly room: string;
  readonly kind: string;
  readonly body: unknown;
}

/** `not-saved`: kept in memory, not on disk yet; the next change or flush tries again. */
export type DraftStatus = 'saved' | 'saving' | 'not-saved';

export interface DraftStore {
  /**
   * Everything of the room. With `days`, what is far from them may be missing: a screen about those days alone needn't
   * wait for decades to be opened.
   */
  list(room: string, days?: DaySpan): readonly Draft[];
  /** What was removed from the room in the last thirty days, newest first. */
  removed(room: string): readonly RemovedDraft[];
  /** In `list` at once; resolves after the attempt to write it (see `status`). */
  save(draft: NewDraft): Promise<Draft>;
  /**
   * Several at once, as one change: all of them are there, or none. The window stays awake however many
   * they are. null where there is no room for them: nothing was changed.
   */
  saveAll(drafts: readonly NewDraft[]): Promise<readonly Draft[] | null>;
  remove(id: string): Promise<void>;
  /** Puts a removed draft back as it was (undo). */
  restore(draft: Draft): Promise<void>;
  /** Gone at once, from the bin too (S37). */
  erase(...ids: readonly string[]): Promise<void>;
  flush(): Promise<void>;
  status(): DraftStatus;
  subscribe(listener: () => void): () => void;
}

export const DraftContext = createContext<DraftStore | null>(null);

const none: readonly Draft[] = [];
const nothingToHear = () => () => undefined;

/** The drafts of a room in any store, live; `days` as in `list`. */
export const useDraftsOf = <Body>(
  store: DraftStore | null,
  room: string,
  days?: DaySpan,
): readonly Draft<Body>[] => {
  const list = () => (store === null ? none : store.list(room, days));
  const drafts = useSyncExternalStore(store?.subscribe ?? nothingToHear, list);
  return drafts as readonly Draft<Body>[];
};

const noneRemoved: readonly RemovedDraft[] = [];

/** What lies in the bin of a room, live. */
export const useRemovedOf = (store: DraftStore | null, room: string): readonly RemovedDraft[] => {
  const removed = () => (store === null ? noneRemoved : store.removed(room));
  return useSyncExternalStore(store?.subscribe ?? nothingToHear, removed);
};

/** The private drafts of a room, live; none in together mode. `days` as in `list`. */
export const useDrafts = <Body>(room: string, days?: DaySpan): readonly Draft<Body>[] =>
  useDraftsOf<Body>(useContext(DraftContext), room, days);

/** Whether a room holds a private draft, live: nothing is drawn again while words are only being written. */
export const useHasDrafts = (room: string): boolean => {
  const store = useContext(DraftContext);
  return useSyncExternalStore(
    store?.subscribe ?? nothingToHear,
    () => (store?.list(room).length ?? 0) > 0,
  );
};

/** Whether the last change of a draft is on disk, live. */
export const useDraftStatus = (): DraftStatus => {
  const store = useContext(DraftContext);
  return useSyncExternalStore(store?.subscribe ?? nothingToHear, () => store?.status() ?? 'saved');
};
