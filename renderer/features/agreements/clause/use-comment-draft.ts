import { useSession } from '#renderer/session/session-context.tsx';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import type { ItemId } from '#shared/lib/identifiers.ts';

/** Where words of one kind are kept: beside a clause, or before a yes to one wording. */
export const COMMENTS = 'agreement-comments';
export const OWN_WORDS = 'agreement-own-words';

interface CommentDraft {
  readonly clause: ItemId;
  readonly text: string;
}

interface KeptComment {
  readonly text: string;
  write(text: string): void;
  /** Once it is said: the private copy is gone for good. */
  clear(): Promise<void>;
}

/** What I am about to say about a clause or a wording, kept privately until I offer it. */
export const useCommentDraft = (clause: ItemId, room = COMMENTS): KeptComment => {
  const { drafts } = useSession();
  const draft = useDrafts<CommentDraft>(room).find(({ body }) => body.clause === clause);
  return {
    text: draft?.body.text ?? '',
    write: (text) =>
      void drafts?.save({
        ...(draft === undefined ? {} : { id: draft.id }),
        room,
        kind: 'comment',
        body: { clause, text },
      }),
    clear: async () => {
      if (draft !== undefined) await drafts?.erase(draft.id);
    },
  };
};
