import type { AppendOutcome, CommonGroundApi } from '#shared/ipc/contract.ts';
import type { VaultId } from '#shared/lib/identifiers.ts';

export type NotWritten = 'disk-full' | 'not-writable' | 'out-of-step' | 'unknown';

export type JournalOutcome =
  | { readonly status: 'written' }
  /** `isUncertain`: the answer got lost, or the journal stands elsewhere: look before the next act. */
  | { readonly status: 'not-written'; readonly reason: NotWritten; readonly isUncertain: boolean };

/** The commit point. An answer that gets lost is looked up: a written act must not be called lost. */
export const appendToJournal = async (
  api: CommonGroundApi,
  vault: VaultId,
  frames: number,
  expectedHash: string,
  sealed: Uint8Array,
): Promise<JournalOutcome> => {
  let outcome: AppendOutcome | null;
  try {
    outcome = await api.journalAppend(vault, frames, sealed);
  } catch {
    outcome = null;
  }
  if (outcome?.status === 'written') return { status: 'written' };
  if (outcome?.status === 'failed') {
    return { status: 'not-written', reason: outcome.reason, isUncertain: false };
  }
  const head = outcome?.head ?? (await api.journalHead(vault).catch(() => null));
  if (head?.frames === frames + 1 && head.hash === expectedHash) return { status: 'written' };
  const reason = outcome === null ? 'unknown' : 'out-of-step';
  return { status: 'not-written', reason, isUncertain: true };
};
