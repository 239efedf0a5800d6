import { encodeFrame, genesisHash, scanFrames, toHeadHash } from '#shared/formats/journal-frame.ts';
import { fromBase64Url, toBase64Url } from '#shared/lib/bytes.ts';
import type { AppendOutcome, CommonGroundApi, JournalHead } from '#shared/ipc/contract.ts';

type Keeping = Pick<
  CommonGroundApi,
  | 'journalHead'
  | 'journalAppend'
  | 'journalRead'
  | 'journalRestore'
  | 'keyringRead'
  | 'keyringWrite'
  | 'slotRead'
  | 'slotWrite'
>;

const readLimit = 4 * 1024 * 1024;

/**
 * What main keeps in files, kept in a tab's session storage: it outlives the reload that stands for
 * a lock, and ends with the tab. Same refusals as main; a full storage reads as a full disk.
 */
export function createBrowserKeeping(storage: Storage): Keeping {
  const read = (key: string): Uint8Array | null => {
    const text = storage.getItem(key);
    return text === null ? null : fromBase64Url(text);
  };
  const write = (key: string, bytes: Uint8Array): boolean => {
    try {
      storage.setItem(key, toBase64Url(bytes));
      return true;
    } catch {
      return false;
    }
  };

  const frameKey = (vault: string, number: number) => `journal/${vault}/${number}`;

  function readHead(vault: string): JournalHead {
    const text = storage.getItem(`journal/${vault}`);
    const [frames = '0', hash = ''] = text?.split(' ') ?? [];
    return { vault, frames: Number(frames), hash };
  }

  const hashOf = (head: JournalHead): Uint8Array =>
    (head.hash ? fromBase64Url(head.hash) : null) ?? genesisHash(head.vault);

  function add(
    head: JournalHead,
    frames: readonly { readonly bytes: Uint8Array; readonly hash: Uint8Array }[],
  ): AppendOutcome {
    for (const [offset, { bytes }] of frames.entries()) {
      if (write(frameKey(head.vault, head.frames + offset), bytes)) continue;
      return { status: 'failed', reason: 'disk-full' };
    }
    const last = frames.at(-1);
    if (!last) return { status: 'written', head };
    const next = {
      vault: head.vault,
      frames: head.frames + frames.length,
      hash: toHeadHash(head.frames + frames.length, last.hash),
    };
    // The head is the commit point: frames beyond it are overwritten by the next append.
    storage.setItem(`journal/${head.vault}`, `${next.frames} ${next.hash}`);
    return { status: 'written', head: next };
  }

  return {
    journalHead: async (vault) => readHead(vault),
    journalAppend: async (vault, frames, sealed) => {
      const head = readHead(vault);
      if (head.frames !== frames) return { status: 'out-of-step', head };
      return add(head, [encodeFrame(hashOf(head), sealed)]);
    },
    journalRead: async (vault, from) => {
      const { frames } = readHead(vault);
      const found: Uint8Array[] = [];
      let total = 0;
      for (let number = from; number < frames; number += 1) {
        const bytes = read(frameKey(vault, number));
        if (!bytes || (total > 0 && total + bytes.byteLength > readLimit)) break;
        found.push(bytes);
        total += bytes.byteLength;
      }
      return found;
    },
    journalRestore: async (vault, from, frames) => {
      const head = readHead(vault);
      if (head.frames !== from) return { status: 'out-of-step', head };
      let hash = hashOf(head);
      const checked: { bytes: Uint8Array; hash: Uint8Array }[] = [];
      for (const bytes of frames) {
        const found = scanFrames(bytes, hash);
        if (found.damage || found.frames.length !== 1) {
          return { status: 'out-of-step', head };
        }
        hash = found.hash;
        checked.push({ bytes, hash });
      }
      return add(head, checked);
    },
    keyringRead: async () => read('keyring'),
    keyringWrite: async (bytes) => write('keyring', bytes),
    slotRead: async (slot) => read(`slot/${slot}`),
    slotWrite: async (slot, bytes) => {
      if (bytes !== null) return write(`slot/${slot}`, bytes);
      storage.removeItem(`slot/${slot}`);
      return true;
    },
  };
}
