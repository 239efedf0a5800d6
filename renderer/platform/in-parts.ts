import type { CommonGroundApi } from '#shared/ipc/contract.ts';

/** Bytes that cross over to main at once: a few milliseconds of the window's time. */
const portion = 262_144;

/** The shell's bridge, over which a long file goes in parts: until main answers for one the window draws and hears. */
export const inParts = (bridge: CommonGroundApi): CommonGroundApi => ({
  ...bridge,
  slotWrite: async (slot, bytes) => {
    if (bytes === null || bytes.length <= portion) return bridge.slotWrite(slot, bytes);
    const total = bytes.length;
    for (let at = 0; at < total; at += portion) {
      const part = bytes.slice(at, at + portion);
      if (!(await bridge.slotWrite(slot, part, { at, total }))) return false;
    }
    return true;
  },
});
