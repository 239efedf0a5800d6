import type { DraftStore } from '#renderer/storage/use-drafts.ts';

/**
 * The private space while it is open: notes are drafts of their own vault, asked for separately.
 * `list('private')` etc. as with drafts; `useDraftsOf(space.notes, 'private')` is live.
 */
export interface PrivateSpace {
  readonly notes: DraftStore;
  readonly hasRecoveryKey: boolean;
}
