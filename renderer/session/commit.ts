import type { SessionCore } from './session-core.ts';
import type { CommitOutcome } from './session-types.ts';
import type { StoreOutcome, VaultStore } from '#renderer/storage/vault-store.ts';
import { createSigner, verifySignature } from '#shared/crypto/signing.ts';
import { appendEntries, type Appended, type Writer } from '#shared/ledger/chain.ts';
import type { NewEntry } from '#shared/ledger/entry-types.ts';
import type { LedgerState } from '#shared/ledger/ledger-state.ts';
import type { DeviceId, PersonId } from '#shared/lib/identifiers.ts';
import { refused, type Result } from '#shared/lib/result.ts';

/** Who signs: a person, the device, and its seed's own bytes at the moment of signing. */
export interface Signer {
  readonly person: PersonId;
  readonly device: DeviceId;
  /** undefined once the key was dropped: then nothing is written. */
  readonly seed: () => Uint8Array | undefined;
}

/** Signs and chains entries of one person onto a ledger. */
export const appendAs = (
  { env }: Pick<SessionCore, 'env'>,
  keyId: string,
  { person, device, seed }: Signer,
  entries: readonly NewEntry[],
) => {
  return (state: LedgerState): Result<Appended, unknown> => {
    const key = seed();
    if (!key) return refused('locked');
    const writer: Writer = { person, device, sign: createSigner(key), keyId };
    const context = { today: env.today(), random: env.random, verify: verifySignature };
    return appendEntries(state, writer, entries, context);
  };
};

const toCommitOutcome = (outcome: StoreOutcome, at: Date): CommitOutcome =>
  outcome.status === 'not-saved' ? outcome : { status: outcome.status, at };

/** One act: one batch, one frame of the journal, one transaction. `onCommitted`: see `Session.commit`. */
export const commitAct = async (
  core: SessionCore,
  store: VaultStore,
  keyId: string,
  signer: Signer,
  entries: readonly NewEntry[],
  onCommitted?: (at: Date) => void,
): Promise<CommitOutcome> => {
  if (entries.length === 0) return { status: 'saved', at: core.env.now() };
  const outcome = await store.commit(appendAs(core, keyId, signer, entries), () => {
    onCommitted?.(core.env.now());
  });
  return toCommitOutcome(outcome, core.env.now());
};
