import { expect, test } from 'vitest';
import type { CommonGroundApi, SlotPart } from '#shared/ipc/contract.ts';
import { equalBytes } from '#shared/lib/bytes.ts';
import { inParts } from './in-parts.ts';

const createBridge = (refusedFrom = Infinity) => {
  const heard: { readonly bytes: Uint8Array | null; readonly part: SlotPart | undefined }[] = [];
  const bridge = {
    slotWrite: async (_slot: string, bytes: Uint8Array | null, part?: SlotPart) => {
      heard.push({ bytes, part });
      return heard.length < refusedFrom;
    },
  } as CommonGroundApi;
  return { heard, api: inParts(bridge) };
};

test('a short file, and one that is erased, cross over whole', async () => {
  const { heard, api } = createBridge();
  expect(await api.slotWrite('a', new Uint8Array(262_144))).toBe(true);
  expect(await api.slotWrite('photo.a', null)).toBe(true);
  expect(heard.map(({ part }) => part)).toEqual([undefined, undefined]);
});

test('a long one crosses over in parts that are the file again, and fails with any of them', async () => {
  const file = Uint8Array.from({ length: 600_001 }, (_, at) => at % 251);
  const { heard, api } = createBridge();
  expect(await api.slotWrite('a', file)).toBe(true);
  const whole = new Uint8Array(file.length);
  for (const { bytes, part } of heard) whole.set(bytes ?? [], part?.at);
  expect(equalBytes(whole, file)).toBe(true);
  expect(heard.map(({ part }) => part?.at)).toEqual([0, 262_144, 524_288]);
  const failing = createBridge(2);
  expect(await failing.api.slotWrite('a', file)).toBe(false);
  expect(failing.heard).toHaveLength(2);
});
