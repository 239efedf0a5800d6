import { nextTurn } from '#renderer/platform/next-turn.ts';
import { createTurns } from '#renderer/storage/turns.ts';
import type { Draft, DraftStatus, DraftStore, RemovedDraft } from '#renderer/storage/use-drafts.ts';
import {
  compactPersonalVault,
  emptyPersonalVault,
  eraseItems,
  itemsByRoom,
  putItem,
  putItems,
  removeItem,
  type PersonalPlace,
} from '#shared/crypto/personal-vault.ts';
import { withFar, type NearVault } from '#shared/crypto/personal-vault-file.ts';
import type { FarItems } from '#shared/crypto/personal-vault-packing.ts';
import type { PersonalVault } from '#shared/crypto/personal-vault-schema.ts';
import type { PlainDate, RandomBytes } from '#shared/lib/identifiers.ts';
import { mintId } from '#shared/lib/mint-id.ts';
import { createPackedAhead } from './packed-ahead.ts';
import type { SealVault } from './seal-vault.ts';
import { toKeepable } from './to-keepable.ts';

export interface PersonalStoreOptions {
  readonly place: PersonalPlace;
  /** The key's own bytes, undefined once dropped. */
  readonly key: () => Uint8Array | undefined;
  readonly near: NearVault;
  /** What is sealed into the file's far part, when written on a day. */
  readonly farPlans: (today: PlainDate) => FarItems;
  /** The rest of the file couldn't be read: it is not in the next one. Called once, before that is written. */
  readonly onRestLost: () => void;
  readonly seal: SealVault;
  /** True once the file is on disk. */
  readonly write: (sealed: Uint8Array) => Promise<boolean>;
  readonly random: RandomBytes;
  readonly today: () => PlainDate;
  readonly elapsed: () => number;
}

export interface OpenPersonalStore {
  readonly store: DraftStore;
  /** Opens what isn't opened yet, in slices: the window may draw and hear in between. */
  readOn(): Promise<void>;
  /** Opens what isn't opened yet, at once: before the key changes. */
  readAll(): void;
  /** Seals everything anew with the key as it is now; resolves when that was written, or couldn't be. */
  reseal(): Promise<void>;
  /** Seals what is not on disk yet at once, then forgets; resolves when it is written. */
  close(): Promise<void>;
}

/** Pauses shorter than this are typing; text is never unwritten for longer than `longest`. */
const typingPause = 300;
const longest = 1_000;

/** A personal vault while it is open: whole in memory, written behind the typing. */
export const createPersonalStore = ({
  near,
  ...options
}: PersonalStoreOptions): OpenPersonalStore => {
  let vault = compactPersonalVault(near.vault, options.today());
  let { rest } = near;
  let written = near.vault.changes;
  let failed = false;
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dirtySince: number | null = null;
  let lastChange = -Infinity;
  let writing: Promise<void> = Promise.resolve();
  let inFlight = 0;
  let waiting: (() => void)[] = [];
  const far = near.rest?.far ?? null;
  const farItems = new WeakSet<Draft>();
  const lists = new Map<string, readonly Draft[]>();
  /** The same without the far items, of rooms that have some. */
  const nearLists = new Map<string, readonly Draft[]>();
  const bins = new Map<string, readonly RemovedDraft[]>();
  const listeners = new Set<() => void>();

  const ahead = createPackedAhead(() => options.farPlans(options.today()), options.elapsed);
  const createBreath = () => createTurns({ elapsed: options.elapsed, pause: nextTurn });

  const tell = () => {
    for (const listener of listeners) listener();
  };

  /** One step further into the rest of the file; false where there is none, or no key to open it. */
  const readNext = (): boolean => {
    const key = options.key();
    if (rest === null || key === undefined) return false;
    const read = rest.step(key);
    if (read === null) return true;
    rest = null;
    if (read.ok) {
      for (const item of Object.values(read.value)) farItems.add(item);
      vault = withFar(vault, read.value);
    } else options.onRestLost();
    for (const room of far?.rooms ?? []) lists.delete(room);
    return false;
  };

  /** Whatever is changed, written or asked for as a whole comes after this: nothing may pass for all that isn't. */
  const readAll = () => {
    while (readNext());
  };

  /** Seals what stands now, with the key of now: it may be gone by the time the disk is ready. */
  const writeNow = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    dirtySince = null;
    readAll();
    const key = options.key();
    const changes = vault.changes;
    const heard = waiting;
    waiting = [];
    const packed = ahead.take(vault);
    const isWhole = rest === null;
    const sealing =
      key && isWhole && packed.ok ? options.seal(key, options.place, packed.value) : null;
    const ready = Promise.resolve(sealing).catch(() => null);
    inFlight += 1;
    writing = writing.then(async () => {
      const sealed = await ready;
      const done = sealed !== null && (await options.write(sealed).catch(() => false));
      inFlight -= 1;
      failed = !done;
      if (done) written = Math.max(written, changes);
      tell();
      for (const hear of heard) hear();
    });
    return writing;
  };

  /** As `writeNow`, with the window awake; what changes meanwhile is written too. */
  const writeInTurns = async (): Promise<void> => {
    readAll();
    await ahead.prepare(vault);
    // Closed or flushed meanwhile: then all is sealed already.
    if (dirtySince !== null) await writeNow();
  };

  const schedule = () => {
    const now = options.elapsed();
    dirtySince ??= now;
    clearTimeout(timer);
    const isTyping = now - lastChange < typingPause;
    lastChange = now;
    if (inFlight === 0 && !isTyping) {
      timer = setTimeout(() => void writeInTurns(), 0);
    } else {
      const left = Math.max(0, dirtySince + longest - now);
      timer = setTimeout(() => void writeInTurns(), Math.min(typingPause, left));
    }
  };

  /** A room that none of the items lie in keeps its list, whatever changes in the others. */
  const change = (next: PersonalVault, ids: readonly string[]): Promise<void> => {
    if (closed) return Promise.reject(new Error('draft-store-closed'));
    for (const id of ids) {
      for (const { items } of [vault, next]) {
        const room = items[id]?.room ?? '';
        lists.delete(room);
        nearLists.delete(room);
      }
    }
    vault = next;
    bins.clear();
    const attempt = new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
    schedule();
    tell();
    return attempt;
  };

  const put = async (draft: Omit<Draft, 'changed'>): Promise<Draft> => {
    readAll();
    const kept = putItem(vault, { ...draft, body: toKeepable(draft.body) });
    await change(kept.vault, [kept.item.id]);
    return kept.item;
  };

  const isDirty = () => vault.changes !== written;

  const status = (): DraftStatus => {
    if (!isDirty()) return 'saved';
    return failed && inFlight === 0 && timer === undefined ? 'not-saved' : 'saving';
  };

  const flush = async (): Promise<void> => {
    await (isDirty() && !closed ? writeNow() : writing);
  };

  const listNow = (room: string): readonly Draft[] => {
    const known = lists.get(room);
    if (known) return known;
    for (const [each, items] of itemsByRoom(vault)) if (!lists.has(each)) lists.set(each, items);
    const list = lists.get(room) ?? [];
    lists.set(room, list);
    return list;
  };

  /** The same before and after the far part is opened: nothing is drawn again for it. */
  const listNear = (room: string): readonly Draft[] => {
    const known = nearLists.get(room);
    if (known) return known;
    const list = listNow(room).filter((draft) => !farItems.has(draft));
    nearLists.set(room, list);
    return list;
  };

  const store: DraftStore = {
    list: (room, days) => {
      if (far?.rooms.includes(room) !== true) return listNow(room);
      const { first, last } = far.near;
      if (days && days.first >= first && days.last <= last) return listNear(room);
      readAll();
      return listNow(room);
    },
    removed: (room) => {
      const known = bins.get(room);
      if (known) return known;
      const bin = Object.values(compactPersonalVault(vault, options.today()).bin)
        .filter(({ item }) => item.room === room)
        .map(({ item, removedOn }) => ({ draft: item, removedOn }))
        .sort((a, b) => (a.removedOn < b.removedOn ? 1 : a.removedOn > b.removedOn ? -1 : 0));
      bins.set(room, bin);
      return bin;
    },
    save: (draft) => put({ ...draft, id: draft.id ?? mintId(options.random) }),
    saveAll: async (drafts) => {
      const named: Omit<Draft, 'changed'>[] = [];
      const breathe = createBreath();
      for (const draft of drafts) {
        await breathe();
        named.push({
          ...draft,
          id: draft.id ?? mintId(options.random),
          body: toKeepable(draft.body),
        });
      }
      readAll();
      await breathe();
      const before = vault;
      let next = putItems(before, named);
      await breathe();
      if (drafts.length > 1 && !(await ahead.prepare(next.vault))) return null;
      await breathe();
      if (vault !== before) next = putItems(vault, named);
      await change(
        next.vault,
        named.map(({ id }) => id),
      );
      return next.items;
    },
    remove: (id) => {
      readAll();
      return change(removeItem(vault, id, options.today()), [id]);
    },
    // A book may close between an offer's entry and this: a draft that stays is known by its shared id.
    erase: async (...ids) => {
      readAll();
      if (!closed) await change(eraseItems(vault, ids), ids);
    },
    restore: async (draft) => {
      await put(draft);
    },
    flush,
    status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  return {
    store,
    readOn: async () => {
      const breathe = createBreath();
      while (readNext()) await breathe();
    },
    readAll,
    reseal: async () => {
      await (closed ? writing : writeNow());
    },
    close: async () => {
      const last = flush();
      closed = true;
      vault = emptyPersonalVault;
      rest = null;
      written = 0;
      ahead.forget();
      lists.clear();
      nearLists.clear();
      bins.clear();
      await last;
    },
  };
};
