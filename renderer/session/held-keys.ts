import { wipe } from '#shared/lib/bytes.ts';

/**
 * What one's own keys are called while they are in memory. Values stay inside this closure, are
 * handed out for one use at a time, and are overwritten when dropped.
 */
export type HeldKeyName =
  | 'identity'
  | 'device'
  | 'drafts'
  | 'private'
  | 'vault-batches'
  | 'vault-pages'
  | 'vault-page-names';

export interface HeldKeys {
  hold(name: HeldKeyName, key: Uint8Array): void;
  /** The key's own bytes, not a copy: dropping it ends every use. undefined once dropped. */
  get(name: HeldKeyName): Uint8Array | undefined;
  drop(...names: readonly HeldKeyName[]): void;
  dropAll(): void;
  names(): readonly HeldKeyName[];
}

export const createHeldKeys = (): HeldKeys => {
  const keys = new Map<HeldKeyName, Uint8Array>();
  const drop = (name: HeldKeyName) => {
    const key = keys.get(name);
    if (key) wipe(key);
    keys.delete(name);
  };
  return {
    hold: (name, key) => {
      drop(name);
      keys.set(name, key);
    },
    get: (name) => keys.get(name),
    drop: (...names) => {
      names.forEach(drop);
    },
    dropAll: () => {
      [...keys.keys()].forEach(drop);
    },
    names: () => [...keys.keys()].sort(),
  };
};
