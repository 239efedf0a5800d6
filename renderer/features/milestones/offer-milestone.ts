import { mintId } from '#renderer/platform/random.ts';
import type { DraftStore } from '#renderer/storage/use-drafts.ts';
import { proposeMilestone, type MilestoneDraft } from '#shared/domain/milestones/commands.ts';
import type { CommandContext, CommandResult } from '#shared/domain/command.ts';
import { MILESTONES_ROOM } from './use-board.ts';

/**
 * Offers a private milestone. The shared id is kept with the draft before the act, so that after a crash
 * in between the draft is known as shared; then the draft goes.
 */
export const offerMilestone = async (
  drafts: DraftStore,
  draft: { readonly id: string; readonly body: MilestoneDraft },
  context: CommandContext,
  act: (result: CommandResult) => Promise<boolean>,
): Promise<boolean> => {
  const sharedAs = draft.body.sharedAs ?? mintId();
  const result = proposeMilestone({ ...context, mintId: () => sharedAs }, draft.body);
  if (result.ok) {
    await drafts.save({
      id: draft.id,
      room: MILESTONES_ROOM,
      kind: 'milestone',
      body: { ...draft.body, sharedAs },
    });
  }
  const isSaved = await act(result);
  if (isSaved) await drafts.remove(draft.id);
  return isSaved;
};
