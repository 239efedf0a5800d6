import { createContext, useContext, useSyncExternalStore } from 'react';

export interface Draft<Body = unknown> {
  readonly id: string;
  readonly room: string;
  readonly kind: string;
  readonly body: Body;
  /** Counts changes of this vault: larger is newer. Not a time. */
  readonly changed: number;
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
  list(room: string): readonly Draft[];
  /** In `list` at once; resolves after the attempt to write it (see `status`). */
  save(draft: NewDraft): Promise<Draft>;
  remove(id: string): Promise<void>;
  /** Puts a removed draft back as it was (undo). */
  restore(draft: Draft): Promise<void>;
  flush(): Promise<void>;
  status(): DraftStatus;
  subscribe(listener: () => void): () => void;
}

export const DraftContext = createContext<DraftStore | null>(null);

const none: readonly Draft[] = [];
const nothingToHear = () => () => undefined;

/** The drafts of a room in any store, live. */
export const useDraftsOf = <Body>(
  store: DraftStore | null,
  room: string,
): readonly Draft<Body>[] => {
  const list = () => (store === null ? none : store.list(room));
  const drafts = useSyncExternalStore(store?.subscribe ?? nothingToHear, list);
  return drafts as readonly Draft<Body>[];
};

/** The private drafts of a room, live; none in together mode. */
export const useDrafts = <Body>(room: string): readonly Draft<Body>[] =>
  useDraftsOf<Body>(useContext(DraftContext), room);

/** Whether the last change of a draft is on disk, live. */
export const useDraftStatus = (): DraftStatus => {
  const store = useContext(DraftContext);
  return useSyncExternalStore(store?.subscribe ?? nothingToHear, () => store?.status() ?? 'saved');
};
