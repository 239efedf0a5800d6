import { expect, test } from 'vitest';
import { readOutsideAddress } from './outside-address.ts';

test('https and mailto addresses are shown as they will be opened', () => {
  expect(readOutsideAddress('https://example.org/a b')).toBe('https://example.org/a%20b');
  expect(readOutsideAddress('mailto:someone@example.org')).toBe('mailto:someone@example.org');
  // Look-alike letters come out as what they are.
  expect(readOutsideAddress('https://еxample.org/')).toBe('https://xn--xample-2of.org/');
});

test.each([
  'http://example.org/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'smb://host/share',
  'app://common-ground/index.html',
  'https://bank.example@example.org/',
  'https://user:word@example.org/',
  'example.org',
  '',
])('%j is not opened', (address) => {
  expect(readOutsideAddress(address)).toBeNull();
});
