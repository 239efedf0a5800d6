import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeFrame, genesisHash, scanFrames } from '#shared/formats/journal-frame.ts';
import { digest } from '#shared/lib/digest.ts';
import { nativeDigest } from './native-digest.ts';

const bytes = fc.uint8Array({ minLength: 1, maxLength: 300 });

test('Node’s hash and the one of windows are the same, whatever the parts', () => {
  fc.assert(
    fc.property(fc.array(bytes), (parts) => {
      const tag = 'common-ground/frame/v1';
      expect(nativeDigest(tag, ...parts)).toEqual(digest(tag, ...parts));
    }),
  );
});

test('frames written with the one are good to the other', () => {
  const genesis = genesisHash('AAAAAAAAAAAAAAAAAAAAAA');
  fc.assert(
    fc.property(bytes, (sealed) => {
      const frame = encodeFrame(genesis, sealed, nativeDigest);
      expect(frame).toEqual(encodeFrame(genesis, sealed));
      expect(scanFrames(frame.bytes, genesis, nativeDigest)).toEqual(
        scanFrames(frame.bytes, genesis),
      );
      frame.bytes[36] = (frame.bytes[36] ?? 0) ^ 1;
      expect(scanFrames(frame.bytes, genesis, nativeDigest).frames).toEqual([]);
    }),
  );
});
