import type { SlotPart } from '#shared/ipc/contract.ts';

export interface SlotParts {
  /**
   * Takes in a part of a slot's file: `whole` once it was the last one. A part that doesn't go on where the
   * one before it ended is refused, and what was taken in is forgotten; at 0 a file begins anew.
   */
  take(
    slot: string,
    bytes: Uint8Array,
    part: SlotPart,
  ): 'refused' | 'taken' | { whole: Uint8Array };
  forget(): void;
}

/** A long file comes in parts, so that no window stands still while it is handed over. Memory only. */
export function collectSlotParts(): SlotParts {
  const collected = new Map<string, { readonly whole: Uint8Array; length: number }>();
  return {
    take(slot, bytes, { at, total }) {
      const begun = at === 0 ? { whole: new Uint8Array(total), length: 0 } : collected.get(slot);
      collected.delete(slot);
      const end = at + bytes.length;
      if (begun?.length !== at || begun.whole.length !== total || end > total) return 'refused';
      begun.whole.set(bytes, at);
      if (end === total) return { whole: begun.whole };
      collected.set(slot, { ...begun, length: end });
      return 'taken';
    },
    forget: () => collected.clear(),
  };
}
