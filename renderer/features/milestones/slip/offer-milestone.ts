import type { DraftStore } from '#renderer/storage/use-drafts.ts';
import { proposeMilestone, type MilestoneDraft } from '#shared/domain/milestones/commands.ts';
import type { CommandContext, CommandResult } from '#shared/domain/command.ts';
import { sharedIdOf } from '#shared/lib/shared-id.ts';

/** Offers a private milestone under the id that is its draft's for good; then the draft goes. */
export const offerMilestone = async (
  drafts: DraftStore,
  draft: { readonly id: string; readonly body: MilestoneDraft },
  context: CommandContext,
  act: (result: CommandResult) => Promise<boolean>,
): Promise<boolean> => {
  const mintId = () => sharedIdOf(draft.id);
  const isSaved = await act(proposeMilestone({ ...context, mintId }, draft.body));
  // Offered isn't deleted: it doesn't lie in the bin.
  if (isSaved) void drafts.erase(draft.id);
  return isSaved;
};
