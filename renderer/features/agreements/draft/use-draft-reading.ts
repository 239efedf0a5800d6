import { useEffect, useState } from 'react';
import { nextFrame } from '#renderer/session/environment.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import type { DraftStore } from '#renderer/storage/use-drafts.ts';
import { readsAsDemand } from '#shared/domain/agreements/demanding-words.ts';
import { guardedTopicsOf } from '#shared/domain/agreements/guarded/guarded-topics.ts';
import type { GuardedTopic } from '#shared/domain/agreements/guarded/topics.ts';
import { isEmptyRichText, richTextToPlainText } from '#shared/domain/rich-text/plain-text.ts';
import { clauseDraft } from './use-draft-index.ts';

/** What a draft's words say to the app, so that it can say something beside them. Kept nowhere (S21). */
export interface DraftReading {
  readonly isEmpty: boolean;
  readonly seesDemand: boolean;
  readonly topics: readonly GuardedTopic[];
}

const nothing: DraftReading = { isEmpty: true, seesDemand: false, topics: [] };

const readDraft = (store: DraftStore, id: string): DraftReading => {
  const draft = clauseDraft(store, id)?.body;
  if (draft === undefined) return nothing;
  return {
    isEmpty: isEmptyRichText(draft.wording),
    seesDemand: readsAsDemand(richTextToPlainText(draft.wording)),
    topics: guardedTopicsOf(draft),
  };
};

const isSame = (a: DraftReading, b: DraftReading): boolean =>
  a.isEmpty === b.isEmpty && a.seesDemand === b.seesDemand && a.topics.join() === b.topics.join();

/** The draft as it reads, live. It is read once a key is on the screen: nobody waits for a note while writing. */
export const useDraftReading = (id: string): DraftReading => {
  const { drafts } = useSession();
  const [reading, setReading] = useState(() => (drafts === null ? nothing : readDraft(drafts, id)));
  useEffect(() => {
    if (drafts === null) return undefined;
    let isAwaited = false;
    let isOver = false;
    const readAgain = async () => {
      if (isAwaited) return;
      isAwaited = true;
      await nextFrame();
      isAwaited = false;
      if (isOver) return;
      const now = readDraft(drafts, id);
      setReading((before) => (isSame(before, now) ? before : now));
    };
    void readAgain();
    const stop = drafts.subscribe(() => void readAgain());
    return () => {
      isOver = true;
      stop();
    };
  }, [drafts, id]);
  return reading;
};
