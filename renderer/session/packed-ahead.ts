import { nextTurn } from '#renderer/platform/next-turn.ts';
import { createTurns } from '#renderer/storage/turns.ts';
import { packInSteps, type FarItems, type Packed } from '#shared/crypto/personal-vault-packing.ts';
import type { PersonalVault } from '#shared/crypto/personal-vault-schema.ts';
import { takeSteps } from '#shared/lib/steps.ts';

export interface PackedAhead {
  /** Packs a vault in turns with the window; false where it can't be packed. */
  prepare(vault: PersonalVault): Promise<boolean>;
  /** The packed vault, to be sealed: at once, where it is this very one that was prepared. */
  take(vault: PersonalVault): Packed;
  forget(): void;
}

/** Packs a personal vault before it is sealed: a long life's takes so long that the window would stand still. */
export const createPackedAhead = (farItems: () => FarItems, elapsed: () => number): PackedAhead => {
  let ahead: { readonly vault: PersonalVault; readonly packed: Packed } | null = null;
  return {
    prepare: async (vault) => {
      if (ahead?.vault === vault) return ahead.packed.ok;
      const breathe = createTurns({ elapsed, pause: nextTurn });
      const steps = packInSteps(vault, farItems());
      let step = steps.next();
      while (step.done !== true) {
        await breathe();
        step = steps.next();
      }
      ahead = { vault, packed: step.value };
      return step.value.ok;
    },
    take: (vault) => {
      const packed =
        ahead?.vault === vault ? ahead.packed : takeSteps(packInSteps(vault, farItems()));
      ahead = null;
      return packed;
    },
    forget: () => {
      ahead = null;
    },
  };
};
