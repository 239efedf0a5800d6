import type { RowStore } from '#renderer/storage/rows.ts';
import { decodeKeyring, encodeKeyring, type Keyring } from '#shared/crypto/keyring-schema.ts';
import type { CommonGroundApi } from '#shared/ipc/contract.ts';

export type FoundKeyring =
  | { readonly status: 'found'; readonly keyring: Keyring }
  | { readonly status: 'none' | 'damaged' | 'too-new' };

const decode = (bytes: Uint8Array | null): FoundKeyring => {
  if (bytes === null) return { status: 'none' };
  const decoded = decodeKeyring(bytes);
  if (decoded.ok) return { status: 'found', keyring: decoded.value };
  return { status: decoded.error === 'too-new' ? 'too-new' : 'damaged' };
};

/** The keyring as the main process keeps it; a failing read counts as damage, never as a first run. */
export const readKeyring = async (api: CommonGroundApi): Promise<FoundKeyring> => {
  try {
    return decode(await api.keyringRead());
  } catch {
    return { status: 'damaged' };
  }
};

/** Writes where main keeps it (that is the acknowledgement), then the copy in the database. */
export const writeKeyring = async (
  api: CommonGroundApi,
  rows: RowStore,
  keyring: Keyring,
): Promise<boolean> => {
  const bytes = encodeKeyring(keyring);
  const written = await api.keyringWrite(bytes).catch(() => false);
  if (written) await rows.putKeyring(bytes).catch(() => undefined);
  return written;
};

/** The newer of the two copies wins and repairs the other. A newer version is never overwritten. */
export const reconcileKeyring = async (
  api: CommonGroundApi,
  rows: RowStore,
  main: FoundKeyring,
): Promise<FoundKeyring> => {
  if (main.status === 'too-new') return main;
  const copy = decode(await rows.keyring().catch(() => null));
  if (copy.status === 'too-new') return copy;
  const best =
    main.status === 'found' && (copy.status !== 'found' || copy.keyring.rev <= main.keyring.rev)
      ? main
      : copy;
  if (best.status !== 'found') return main.status === 'none' ? copy : main;
  const bytes = encodeKeyring(best.keyring);
  if (best !== main) await api.keyringWrite(bytes).catch(() => false);
  const isCopyLevel = copy.status === 'found' && copy.keyring.rev === best.keyring.rev;
  if (!isCopyLevel) await rows.putKeyring(bytes).catch(() => undefined);
  return best;
};

/** Gives a new database its copies of what main keeps besides the journal. */
export const copyToRows = async (
  api: CommonGroundApi,
  rows: RowStore,
  keyring: Keyring,
): Promise<void> => {
  await rows.putKeyring(encodeKeyring(keyring));
  for (const person of keyring.people) {
    for (const slot of [`${person.id}.drafts`, `${person.id}.private`]) {
      if ((await rows.slot(slot)) !== null) continue;
      const sealed = await api.slotRead(slot);
      if (sealed !== null) await rows.putSlot(slot, sealed);
    }
  }
};
