import { expect, test } from 'vitest';
import { quietPdf } from './quiet-pdf.ts';

const info = [
  '1 0 obj',
  '<</Title (Common Ground)',
  '/Creator (Mozilla/5.0 \\(X11; Linux x86_64\\) Electron/45.4.1)',
  '/Producer (Skia/PDF m130)',
  "/CreationDate (D:20261126175427+00'00')",
  "/ModDate (D:20261126175427+00'00')>>",
  'endobj',
].join('\n');

test('S23 S36 a saved PDF tells neither the computer nor the hour, and nothing in it moves', () => {
  const quiet = quietPdf(Buffer.from(info, 'latin1')).toString('latin1');
  expect(quiet).not.toMatch(/Linux|Electron|Skia|175427/u);
  expect(quiet).toContain("/CreationDate (D:20261126000000+00'00')");
  expect(quiet).toContain('/Title (Common Ground)');
  expect(quiet).toHaveLength(info.length);
  expect(quiet.indexOf('endobj')).toBe(info.indexOf('endobj'));
});

test('everything else is kept byte for byte', () => {
  const bytes = Uint8Array.from({ length: 512 }, (_, at) => at % 256);
  expect([...quietPdf(bytes)]).toEqual([...bytes]);
});
