import { join } from 'node:path';
import { readIfThere, replaceFile, type FileSystem } from './durable-file.ts';
import { decodeKeyringCopy, encodeKeyringCopy, type KeyringCopy } from './keyring-copy.ts';
import { keyringFiles } from '#shared/formats/journal-files.ts';
import { createQueue } from '#shared/lib/queue.ts';

export interface KeyringStore {
  read(): Promise<Uint8Array | null>;
  write(content: Uint8Array): Promise<boolean>;
}

interface Found {
  readonly path: string;
  readonly copy: KeyringCopy | null;
}

const revOf = ({ copy }: Found) => copy?.rev ?? 0;

/**
 * Two atomic copies, keyring.a and keyring.b: a keyring that can't be read locks people out of
 * everything, so no single damaged block may do that. Both hold the same content; the older or
 * damaged one is written first, so that the best copy stays untouched until another one is whole.
 */
export function createKeyringStore(fs: FileSystem, folder: string): KeyringStore {
  const [a, b] = keyringFiles;
  const paths = [join(folder, a), join(folder, b)] as const;
  const inTurn = createQueue();

  const look = async (path: string): Promise<Found> => {
    const bytes = await readIfThere(fs, path).catch(() => null);
    return { path, copy: bytes && decodeKeyringCopy(bytes) };
  };

  async function lookAtBoth(): Promise<{ readonly better: Found; readonly worse: Found }> {
    const [a, b] = await Promise.all([look(paths[0]), look(paths[1])]);
    return revOf(a) > revOf(b) ? { better: a, worse: b } : { better: b, worse: a };
  }

  const put = (found: Found, copy: KeyringCopy) =>
    replaceFile(fs, found.path, encodeKeyringCopy(copy));

  return {
    read: () =>
      inTurn(async () => {
        const { better, worse } = await lookAtBoth();
        if (!better.copy) return null;
        // An older second copy would still open with an older passphrase: bring it level.
        if (revOf(worse) !== revOf(better)) await put(worse, better.copy).catch(() => undefined);
        return better.copy.content;
      }),
    write: (content) =>
      inTurn(async () => {
        const { better, worse } = await lookAtBoth();
        const copy = { rev: revOf(better) + 1, content };
        try {
          await put(worse, copy);
        } catch {
          return false;
        }
        // From here the new keyring is what `read` finds; a failing second copy can't take that
        // back (answering false would be a lie), and the next read repairs it.
        await put(better, copy).catch(() => undefined);
        return true;
      }),
  };
}
