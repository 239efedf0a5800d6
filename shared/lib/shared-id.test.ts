import { expect, test } from 'vitest';
import { sharedIdOf } from './shared-id.ts';

test('one draft is always shared under one id, another under another, and neither id shows the draft', () => {
  const first = sharedIdOf('AAAAAAAAAAAAAAAAAAAAAA');
  expect(first).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(sharedIdOf('AAAAAAAAAAAAAAAAAAAAAA')).toBe(first);
  expect(sharedIdOf('AAAAAAAAAAAAAAAAAAAAAB')).not.toBe(first);
  expect(first).not.toContain('AAAAAA');
});
