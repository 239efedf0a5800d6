import { join } from 'node:path';
import type { FileSystem } from '../durable-file.ts';
import { createVaultJournal, type VaultJournal } from './vault-journal.ts';

export interface JournalStore {
  vault(id: string): VaultJournal;
  close(): Promise<void>;
}

/** One journal a vault, each with its own queue. `id` has passed idField, so it is a safe folder name. */
export function createJournalStore(fs: FileSystem, folder: string): JournalStore {
  const journalsByVault = new Map<string, VaultJournal>();
  return {
    vault(id) {
      const known = journalsByVault.get(id);
      if (known) return known;
      const journal = createVaultJournal(fs, join(folder, id), id);
      journalsByVault.set(id, journal);
      return journal;
    },
    async close() {
      await Promise.all([...journalsByVault.values()].map((journal) => journal.close()));
    },
  };
}
